package org.fasti.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fasti.attest.Attestation;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Office;
import org.fasti.attest.Testimony;
import org.fasti.language.FoldedName;
import org.fasti.time.DayRange;
import org.fasti.time.Truth;
import org.fasti.time.ValidTime;

/** Where and how long two persons were in office together. */
public final class Together {
    private Together() {}

    /**
     * Every pair of their tenures in one office, body or place that certainly or possibly overlap, in order of time.
     *
     * @param one all that is said of the one person
     * @param other all that is said of the other
     */
    public static List<Shared> of(List<Testimony> one, List<Testimony> other) {
        List<Shared> all = new ArrayList<>();
        List<AttestedTenure> both = new ArrayList<>(Attestation.of(one));
        int ofOne = both.size();
        both.addAll(Attestation.of(other));
        List<Held> held = HandOver.settle(both);
        for (Held first : held.subList(0, ofOne)) {
            for (Held second : held.subList(ofOne, held.size())) {
                shared(first, second).ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparing((Shared shared) -> shared.from().earliest())
                .thenComparing(shared -> shared.until().latest())
                .thenComparing(Shared::kind));
        return all;
    }

    private static Optional<Shared> shared(Held first, Held second) {
        if (first.time().isEmpty() || second.time().isEmpty()) {
            return Optional.empty();
        }
        ValidTime one = first.time().get();
        ValidTime other = second.time().get();
        Truth is = one.overlaps(other);
        if (!is.isPossible()) {
            return Optional.empty();
        }
        DayRange from = later(one.start(), other.start());
        DayRange until = earlier(one.end(), other.end());
        return common(first.tenure(), second.tenure())
                .map(common -> new Shared(
                        first.tenure(),
                        second.tenure(),
                        common.kind,
                        common.name,
                        is,
                        from,
                        until,
                        one.overlapWith(other)));
    }

    private record Common(Shared.Kind kind, String name) {}

    /** The office, else the body, else the place that both have in some source's words. */
    private static Optional<Common> common(AttestedTenure one, AttestedTenure other) {
        if (one.office().line() == other.office().line()) {
            return Optional.of(new Common(Shared.Kind.OFFICE, one.office().position()));
        }
        return same(one, other, Office::organization)
                .map(name -> new Common(Shared.Kind.ORGANIZATION, name))
                .or(() -> same(one, other, Office::place).map(name -> new Common(Shared.Kind.PLACE, name)));
    }

    private static Optional<String> same(
            AttestedTenure one, AttestedTenure other, Function<Office, Optional<String>> part) {
        Set<String> known = new HashSet<>();
        other.testimonies()
                .forEach(said -> part.apply(said.office()).map(FoldedName::of).ifPresent(known::add));
        return one.testimonies().stream()
                .flatMap(said -> part.apply(said.office()).stream())
                .filter(name -> known.contains(FoldedName.of(name)))
                .findFirst();
    }

    /** The later of two days, each within a range. */
    private static DayRange later(DayRange a, DayRange b) {
        return DayRange.of(max(a.earliest(), b.earliest()), max(a.latest(), b.latest()));
    }

    private static DayRange earlier(DayRange a, DayRange b) {
        return DayRange.of(min(a.earliest(), b.earliest()), min(a.latest(), b.latest()));
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
