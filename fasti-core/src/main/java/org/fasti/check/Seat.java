package org.fasti.check;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;
import org.fasti.time.DayRange;
import org.fasti.time.ValidTime;

/**
 * Whether one person at a time holds an office, told from its line: tenures that begin when another's ends, or that name
 * another holder as a neighbour, speak for it; tenures that run beside another's for more than a week speak against it.
 *
 * @param tenures how many tenures were looked at: those of known time that are not provisional throughout
 * @param successions how many of them begin within a week of another's end
 * @param named how many of them name another holder as predecessor or successor
 * @param overlaps how many of them run beside an earlier one of another holder for more than a week
 */
record Seat(int tenures, int successions, int named, int overlaps) {
    private static final int WEEK = 7;
    private static final int MONTH = 31;
    /** So many more tenures must follow on another than run beside one. */
    private static final int MORE_BY_DATES = 4;

    private static final int MORE_BY_NAMES = 2;
    private static final int FEWEST_SUCCESSIONS = 2;

    boolean isSingle() {
        return named > 0 && overlaps * MORE_BY_NAMES <= named
                || successions >= FEWEST_SUCCESSIONS && overlaps * MORE_BY_DATES <= successions;
    }

    /** Why it is taken for a single seat, as the end of a sentence. */
    String reason() {
        return String.format(
                Locale.ROOT,
                "of %d tenures %d begin when another ends, %d name another holder as a neighbour, %d run beside another",
                tenures,
                successions,
                named,
                overlaps);
    }

    static Seat of(Line line) {
        Sweep sweep = new Sweep(line);
        line.dated().stream().filter(tenure -> !Acting.throughout(tenure)).forEach(sweep::take);
        return new Seat(sweep.tenures, sweep.successions, sweep.named, sweep.overlaps);
    }

    /** Goes through the tenures by their start. */
    private static final class Sweep {
        private final Line line;
        private final TreeSet<LocalDate> ends = new TreeSet<>();
        private final LongestEnds longest = new LongestEnds();
        private int tenures;
        private int successions;
        private int named;
        private int overlaps;

        Sweep(Line line) {
            this.line = line;
        }

        void take(AttestedTenure tenure) {
            ValidTime time = tenure.time().orElseThrow();
            tenures++;
            successions += follows(time.start()) ? 1 : 0;
            named += namesAnother(tenure) ? 1 : 0;
            long person = Line.person(tenure);
            LocalDate start = time.start().latest();
            if (start.isBefore(LocalDate.MAX)) {
                LocalDate later = start.plusDays(WEEK);
                overlaps += time.end().earliest().isAfter(later)
                                && longest.endOfOther(person).isAfter(later)
                        ? 1
                        : 0;
            }
            longest.add(person, time.end().earliest());
            if (isClose(time.end())) {
                ends.add(time.end().latest());
            }
        }

        private boolean follows(DayRange start) {
            return isClose(start)
                    && !ends.subSet(
                                    start.earliest().minusDays(WEEK),
                                    true,
                                    start.latest().plusDays(WEEK),
                                    true)
                            .isEmpty();
        }

        private boolean namesAnother(AttestedTenure tenure) {
            return tenure.testimonies().stream()
                    .flatMap(Sweep::neighbours)
                    .map(line::personsNamed)
                    .flatMap(Set::stream)
                    .anyMatch(person -> person != Line.person(tenure));
        }

        private static Stream<String> neighbours(Testimony one) {
            return Stream.concat(one.said().predecessors().stream(), one.said().successors().stream());
        }

        private static boolean isClose(DayRange days) {
            return days.hasEarliest()
                    && days.hasLatest()
                    && days.earliest().plusDays(MONTH).isAfter(days.latest());
        }
    }

    /** The latest of the certain ends so far, and the latest of another holder. */
    private static final class LongestEnds {
        private long person = Long.MIN_VALUE;
        private LocalDate end = LocalDate.MIN;
        private LocalDate endOfOthers = LocalDate.MIN;

        LocalDate endOfOther(long asking) {
            return asking == person ? endOfOthers : end;
        }

        void add(long holder, LocalDate certain) {
            if (certain.isAfter(end)) {
                if (holder != person) {
                    endOfOthers = end;
                    person = holder;
                }
                end = certain;
            } else if (holder != person && certain.isAfter(endOfOthers)) {
                endOfOthers = certain;
            }
        }
    }
}
