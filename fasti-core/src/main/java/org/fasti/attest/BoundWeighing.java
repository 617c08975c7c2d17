package org.fasti.attest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;

/**
 * What several testimonies come to for one bound. What their words allow in common is what they come to; where nothing is
 * common they disagree, and it is all from the earliest to the latest that the most exact of them allow. What rules
 * infer counts only where no source gives a date, and never against what a source says.
 */
final class BoundWeighing {
    private record Voice(Testimony testimony, StatedDays days) {
        DayRange stated() {
            return days.stated().orElseThrow();
        }

        DayRange inferred() {
            return days.inferred().orElseThrow();
        }
    }

    private static final Comparator<Voice> MOST_EXACT = Comparator.comparing(
                    (Voice voice) -> !voice.days().isDated())
            .thenComparing(voice -> voice.days().said() instanceof Bound.Unsaid)
            .thenComparingLong(voice -> length(voice.stated()));

    private BoundWeighing() {}

    static AttestedBound start(List<Testimony> testimonies) {
        return weigh(testimonies, StatedDays::start);
    }

    static AttestedBound end(List<Testimony> testimonies) {
        return weigh(testimonies, StatedDays::end);
    }

    private static AttestedBound weigh(List<Testimony> testimonies, Function<Testimony, StatedDays> side) {
        List<Voice> voices =
                testimonies.stream().map(one -> new Voice(one, side.apply(one))).toList();
        List<Voice> stating = voices.stream()
                .filter(voice -> voice.days().stated().isPresent())
                .sorted(MOST_EXACT)
                .toList();
        boolean dated = stating.stream().anyMatch(voice -> voice.days().isDated());
        return dated ? stated(stating) : undated(voices, stating);
    }

    private static AttestedBound stated(List<Voice> stating) {
        Voice shown = stating.getFirst();
        return new AttestedBound(
                shown.days().said(),
                come(stating.stream().map(Voice::stated).toList()),
                testimonies(stating, voice -> voice.stated().equals(shown.stated())),
                testimonies(stating, voice -> !voice.stated().meets(shown.stated())));
    }

    /** Nobody gives a date: what the words allow, narrowed by what rules infer as far as it goes with them. */
    private static AttestedBound undated(List<Voice> voices, List<Voice> stating) {
        DayRange said = stating.isEmpty()
                ? DayRange.UNBOUNDED
                : come(stating.stream().map(Voice::stated).toList());
        List<Voice> inferring = voices.stream()
                .filter(voice -> voice.days().inferred().isPresent())
                .filter(voice -> voice.inferred().meets(said))
                .toList();
        Bound shown = voices.stream()
                .map(voice -> voice.days().said())
                .filter(bound -> !(bound instanceof Bound.Unsaid))
                .findFirst()
                .orElse(Bound.UNSAID);
        if (!inferring.isEmpty()) {
            DayRange days = come(inferring.stream().map(Voice::inferred).toList());
            return new AttestedBound(
                    shown,
                    days.meets(said) ? meet(days, said) : days,
                    testimonies(inferring, voice -> true),
                    List.of());
        }
        return new AttestedBound(
                shown,
                said,
                testimonies(
                        stating,
                        voice -> voice.stated().equals(stating.getFirst().stated())),
                testimonies(
                        stating,
                        voice -> !voice.stated().meets(stating.getFirst().stated())));
    }

    /** What all ranges have in common; else what holds those that have no narrower one wholly within. */
    private static DayRange come(List<DayRange> ranges) {
        Optional<DayRange> common = Optional.of(ranges.getFirst());
        for (DayRange range : ranges) {
            common = common.filter(range::meets).map(known -> meet(known, range));
        }
        return common.orElseGet(() -> ranges.stream()
                .filter(range -> ranges.stream().noneMatch(other -> isWithin(other, range)))
                .reduce(BoundWeighing::join)
                .orElseThrow());
    }

    private static boolean isWithin(DayRange inner, DayRange outer) {
        return !inner.equals(outer) && inner.meets(outer) && meet(inner, outer).equals(inner);
    }

    private static List<Testimony> testimonies(List<Voice> voices, Predicate<Voice> which) {
        return voices.stream().filter(which).map(Voice::testimony).toList();
    }

    private static long length(DayRange days) {
        return days.hasEarliest() && days.hasLatest()
                ? days.latest().toEpochDay() - days.earliest().toEpochDay()
                : Long.MAX_VALUE;
    }

    private static DayRange meet(DayRange a, DayRange b) {
        return DayRange.of(later(a.earliest(), b.earliest()), earlier(a.latest(), b.latest()));
    }

    private static DayRange join(DayRange a, DayRange b) {
        return DayRange.of(earlier(a.earliest(), b.earliest()), later(a.latest(), b.latest()));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
