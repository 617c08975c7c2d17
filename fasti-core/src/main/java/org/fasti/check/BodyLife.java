package org.fasti.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fasti.time.DayRange;

/**
 * One time in which a body existed; one of its name may have come anew after it.
 *
 * @param began empty where nothing is known of it
 * @param ended empty where nothing is known of it, or it still exists
 */
record BodyLife(Optional<BodyFact> began, Optional<BodyFact> ended) {
    private static final int WEEK = 7;

    private static final Comparator<BodyFact> BY_TIME = Comparator.<BodyFact, LocalDate>comparing(
                    fact -> fact.date().earliest())
            // Who is called anew what it was called before ends and begins on one day.
            .thenComparing(BodyFact::kind, Comparator.reverseOrder());

    /**
     * What is known of one body, in order of time. Of several that have it begin the earliest counts, of several that
     * have it end the latest.
     */
    static List<BodyLife> of(List<BodyFact> facts) {
        List<BodyLife> lives = new ArrayList<>();
        boolean exists = false;
        for (BodyFact fact : facts.stream().sorted(BY_TIME).toList()) {
            boolean begins = fact.kind() == BodyFact.Kind.FOUNDED;
            if (begins && !exists) {
                lives.add(new BodyLife(Optional.of(fact), Optional.empty()));
            } else if (!begins) {
                Optional<BodyFact> began =
                        lives.isEmpty() ? Optional.empty() : lives.removeLast().began();
                lives.add(new BodyLife(began, Optional.of(fact)));
            }
            exists = begins;
        }
        return lives;
    }

    /** Whether a tenure can have begun or ended on one of {@code days}. */
    boolean has(DayRange days) {
        return !isBefore(days.latest()) && !isAfter(days.earliest());
    }

    private boolean isBefore(LocalDate day) {
        return began.filter(fact -> daysFrom(day, fact.date().earliest()) > WEEK)
                .isPresent();
    }

    /** Offices are moved to the new body within days, not all at once. */
    boolean isAfter(LocalDate day) {
        return ended.filter(fact -> daysFrom(fact.date().latest(), day) > WEEK).isPresent();
    }

    /** The days on which offices may be moved to or from the body. */
    static DayRange about(DayRange days) {
        return DayRange.of(
                days.hasEarliest() ? days.earliest().minusDays(WEEK) : days.earliest(),
                days.hasLatest() ? days.latest().plusDays(WEEK) : days.latest());
    }

    private static long daysFrom(LocalDate first, LocalDate next) {
        return next.toEpochDay() - first.toEpochDay();
    }
}
