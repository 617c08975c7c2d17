package org.fasti.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fasti.person.FullNames;
import org.fasti.person.NameLikeness;

/**
 * How well the holders of two wordings of offices, as different sources give them, go together.
 *
 * @param aligned spells of both in which holders of alike names have the same bounds, within a month
 * @param named those of {@code aligned} whose names are the same or variants
 * @param comparable of the wording with fewer spells in the time of both, how many there are
 */
record Alignment(List<SpellFit> aligned, long named, long comparable) {
    private static final long MOST_COMPARED = 4_000_000;

    Alignment {
        aligned = List.copyOf(aligned);
    }

    static Alignment of(List<Holding> some, List<Holding> others, FullNames names) {
        List<SpellFit> aligned = new ArrayList<>();
        long named = 0;
        if ((long) some.size() * others.size() <= MOST_COMPARED) {
            Set<Holding> taken = new HashSet<>();
            for (Holding one : ordered(some)) {
                Optional<SpellFit> found = others.stream()
                        .filter(other ->
                                !other.bearer().source().equals(one.bearer().source()))
                        .filter(other -> !taken.contains(other))
                        .map(other -> SpellFit.of(one, other))
                        .filter(fit -> isAligned(fit, names))
                        .min(Comparator.comparingLong(SpellFit::badness));
                if (found.isPresent()) {
                    taken.add(found.get().b());
                    aligned.add(found.get());
                    named += isNamed(found.get(), names) ? 1 : 0;
                }
            }
        }
        return new Alignment(aligned, named, Math.min(during(some, others), during(others, some)));
    }

    /** The share of comparable spells that are aligned. */
    double share() {
        return comparable == 0 ? 0 : (double) aligned.size() / comparable;
    }

    /** The first of them, for people. */
    String example() {
        SpellFit first = aligned.getFirst();
        return first.a().bearer().label() + " " + first.a().label() + " and "
                + first.b().bearer().label() + " " + first.b().label();
    }

    private static List<Holding> ordered(List<Holding> all) {
        return all.stream()
                .sorted(Comparator.comparing((Holding one) -> one.start().earliest())
                        .thenComparing(Holding::bearer, KnownBearer.ORDER))
                .toList();
    }

    private static boolean isAligned(SpellFit fit, FullNames names) {
        boolean open = !fit.a().end().hasLatest() && !fit.b().end().hasLatest();
        boolean bounds = fit.isExact() || fit.start() == BoundFit.EXACT && open;
        return bounds && (isNamed(fit, names) || likeness(fit, names) == NameLikeness.FAMILY);
    }

    private static boolean isNamed(SpellFit fit, FullNames names) {
        boolean identified =
                fit.a().bearer().shared().stream().anyMatch(fit.b().bearer().shared()::contains);
        NameLikeness likeness = likeness(fit, names);
        return identified || likeness == NameLikeness.SAME || likeness == NameLikeness.VARIANT;
    }

    private static NameLikeness likeness(SpellFit fit, FullNames names) {
        return names.likeness(fit.a().bearer().fullName(), fit.b().bearer().fullName());
    }

    /** How many of {@code some} began within the time of {@code others}. */
    private static long during(List<Holding> some, List<Holding> others) {
        Optional<LocalDate> first = others.stream()
                .map(one -> one.start().latest())
                .filter(day -> day.isBefore(LocalDate.MAX))
                .min(Comparator.naturalOrder());
        Optional<LocalDate> last =
                others.stream().map(one -> one.end().latest()).max(Comparator.naturalOrder());
        if (first.isEmpty() || last.isEmpty()) {
            return 0;
        }
        LocalDate from = first.get().minusDays(31);
        return some.stream()
                .filter(one -> one.start().hasEarliest()
                        && !one.start().earliest().isBefore(from)
                        && one.start().earliest().isBefore(last.get()))
                .count();
    }
}
