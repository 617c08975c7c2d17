package org.fasti.attest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;
import org.fasti.time.ValidTime;

/** What several testimonies come to for one bound. */
final class BoundWeighing {
    /** A testimony with the days that it allows. */
    private record Voice(Testimony testimony, Bound bound, DayRange days) {}

    private BoundWeighing() {}

    static AttestedBound start(List<Testimony> testimonies) {
        return weigh(testimonies, one -> one.said().start(), ValidTime::start);
    }

    static AttestedBound end(List<Testimony> testimonies) {
        return weigh(testimonies, one -> one.said().end(), ValidTime::end);
    }

    private static AttestedBound weigh(
            List<Testimony> testimonies, Function<Testimony, Bound> bound, Function<ValidTime, DayRange> side) {
        List<Voice> voices = new ArrayList<>();
        for (Testimony one : testimonies) {
            one.time()
                    .map(side)
                    .filter(days -> !days.equals(DayRange.UNBOUNDED))
                    .ifPresent(days -> voices.add(new Voice(one, bound.apply(one), days)));
        }
        Comparator<Voice> mostExact = Comparator.comparing((Voice voice) -> voice.bound() instanceof Bound.Unsaid)
                .thenComparing(voice -> !(voice.bound() instanceof Bound.Dated))
                .thenComparingLong(voice -> length(voice.days()));
        voices.sort(mostExact);
        if (voices.isEmpty()) {
            return new AttestedBound(said(testimonies, bound), DayRange.UNBOUNDED, List.of(), List.of());
        }
        List<DayRange> exact = mostExact(voices);
        DayRange days = exact.stream().reduce(BoundWeighing::join).orElseThrow();
        Voice shown = voices.getFirst();
        return new AttestedBound(
                shown.bound(),
                days,
                voices.stream()
                        .filter(voice -> voice.days().equals(shown.days()))
                        .map(Voice::testimony)
                        .toList(),
                voices.stream()
                        .filter(voice -> !voice.days().meets(shown.days()))
                        .map(Voice::testimony)
                        .toList());
    }

    /** The ranges that hold no narrower one: of "1996" and "1996-09-03" the latter. Those that meet are narrowed. */
    private static List<DayRange> mostExact(List<Voice> voices) {
        List<DayRange> kept = new ArrayList<>();
        for (Voice voice : voices) {
            boolean found = false;
            for (int i = 0; i < kept.size() && !found; i++) {
                if (kept.get(i).meets(voice.days())) {
                    kept.set(i, meet(kept.get(i), voice.days()));
                    found = true;
                }
            }
            if (!found) {
                kept.add(voice.days());
            }
        }
        return kept;
    }

    private static Bound said(List<Testimony> testimonies, Function<Testimony, Bound> bound) {
        return testimonies.stream()
                .map(bound)
                .filter(one -> !(one instanceof Bound.Unsaid))
                .findFirst()
                .orElse(Bound.UNSAID);
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
