package org.fasti.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;
import org.fasti.time.Bound;
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
 * @param covered on how many days it was certainly held
 * @param doubled on how many of those by two at once, or more
 */
record Seat(int tenures, int successions, int named, int overlaps, long covered, long doubled) {
    private static final int WEEK = 7;
    private static final int MONTH = 31;
    /** So many more tenures must follow on another than run beside one. */
    private static final int MORE_BY_DATES = 5;

    private static final int MORE_BY_NAMES = 2;
    /** In a short line one overlap is a slip where it is no longer than this, and than one in so many days. */
    private static final int YEAR = 366;

    private static final int PART_OF_TIME = 5;

    private static final int FEWEST_SUCCESSIONS = 2;

    boolean isSingle() {
        return isSingleByNames() || isSingleByDates();
    }

    private boolean isSingleByNames() {
        return named > 0 && overlaps * MORE_BY_NAMES <= named;
    }

    private boolean isSingleByDates() {
        boolean isSlip = overlaps <= 1 && doubled <= YEAR && doubled * PART_OF_TIME <= covered;
        return successions >= FEWEST_SUCCESSIONS
                && (overlaps * MORE_BY_DATES <= successions || isSlip)
                && successions * 2 >= tenures - 1;
    }

    /** Why it is taken for a single seat, as the end of a sentence. */
    String reason() {
        List<String> reasons = new ArrayList<>();
        if (successions > 0) {
            reasons.add(count(successions, "begins", "begin") + " when another ends");
        }
        if (named > 0) {
            reasons.add(count(named, "names", "name") + " another holder as a neighbour");
        }
        reasons.add(
                overlaps == 0 ? "none runs long beside another" : count(overlaps, "runs", "run") + " beside another");
        return String.format(Locale.ROOT, "of %d tenures %s", tenures, String.join(", ", reasons));
    }

    private static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    static Seat of(Line line) {
        Sweep sweep = new Sweep(line);
        line.dated().stream().filter(tenure -> !Acting.throughout(tenure)).forEach(sweep::take);
        return new Seat(sweep.tenures, sweep.successions, sweep.named, sweep.overlaps, sweep.covered, sweep.doubled);
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
        private long covered;
        private long doubled;
        private long heldUntil = LocalDate.MIN.toEpochDay();

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
            // Several that are still held are held at once, whenever that was said.
            LocalDate end = tenure.end().shown() instanceof Bound.StillHeld
                    ? LocalDate.MAX
                    : time.end().earliest();
            if (start.isBefore(LocalDate.MAX)) {
                LocalDate later = start.plusDays(WEEK);
                overlaps += end.isAfter(later) && longest.endOfOther(person).isAfter(later) ? 1 : 0;
            }
            longest.add(person, end);
            measure(start.toEpochDay(), time.end().earliest().toEpochDay());
            if (isClose(time.end())) {
                ends.add(time.end().latest());
            }
        }

        private void measure(long from, long until) {
            if (from < until) {
                doubled += Math.max(0, Math.min(until, heldUntil) - from);
                covered += Math.max(0, until - Math.max(from, heldUntil));
                heldUntil = Math.max(heldUntil, until);
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
