package org.fasti.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;
import org.fasti.check.Stated.Side;
import org.fasti.time.DayRange;

/** A tenure is dated before its holder was born or after the holder died. */
final class HeldBeforeBirthOrAfterDeath implements TenureRule {
    /** The first day out of office is the day after the last. */
    private static final int GRACE = 1;

    @Override
    public String name() {
        return "held-before-birth-or-after-death";
    }

    @Override
    public List<Finding> check(AttestedTenure tenure, Line line) {
        List<Finding> findings = new ArrayList<>();
        for (Testimony one : tenure.testimonies()) {
            for (LifeFact birth : line.life(tenure, LifeFact.Kind.BORN)) {
                bound(one, days -> days.latest().isBefore(birth.date().earliest()))
                        .ifPresent(side -> findings.add(finding(tenure, one, side, "before the birth", birth)));
            }
            for (LifeFact death : line.life(tenure, LifeFact.Kind.DIED)) {
                bound(one, days -> isAfter(days.earliest(), death.date().latest()))
                        .ifPresent(side -> findings.add(finding(tenure, one, side, "after the death", death)));
            }
        }
        return findings;
    }

    private static boolean isAfter(LocalDate day, LocalDate death) {
        return death.isBefore(LocalDate.MAX) && day.isAfter(death.plusDays(GRACE));
    }

    private static Optional<Side> bound(Testimony one, Predicate<DayRange> wrong) {
        return Stream.of(Side.START, Side.END)
                .filter(side -> side.days(one).filter(wrong).isPresent())
                .findFirst();
    }

    private Finding finding(AttestedTenure tenure, Testimony one, Side side, String when, LifeFact life) {
        String message = "The " + side.word() + " of " + Words.holding(tenure) + " is " + Words.bound(side.of(one))
                + " in " + Words.source(one) + ", " + when + " in " + life.date() + " (" + life.source() + ").";
        return new Finding(name(), Severity.ERROR, tenure, message, List.of(side.premise(one), Stated.premise(life)));
    }
}
