package org.fasti.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;
import org.fasti.check.Stated.Side;
import org.fasti.language.FoldedName;
import org.fasti.time.DayRange;

/** An office is held before its body existed or after it was dissolved. */
final class HeldOutsideTheLifeOfItsBody implements TenureRule {
    @Override
    public String name() {
        return "held-outside-the-life-of-its-body";
    }

    @Override
    public List<Finding> check(AttestedTenure tenure, Line line) {
        List<Finding> findings = new ArrayList<>();
        for (BodyFact fact : line.bodies()) {
            tenure.testimonies().stream()
                    .filter(one -> isOf(one, fact))
                    .forEach(one -> check(tenure, one, fact).ifPresent(findings::add));
        }
        return findings;
    }

    private static boolean isOf(Testimony one, BodyFact fact) {
        return one.office()
                .organization()
                .filter(body -> FoldedName.of(body).equals(FoldedName.of(fact.body())))
                .isPresent();
    }

    private Optional<Finding> check(AttestedTenure tenure, Testimony one, BodyFact fact) {
        return switch (fact.kind()) {
            case FOUNDED ->
                Side.START
                        .days(one)
                        .map(DayRange::latest)
                        .filter(start -> start.isBefore(fact.date().earliest()))
                        .map(start -> finding(tenure, one, Side.START, "before the body existed", fact));
            case DISSOLVED ->
                Side.END
                        .days(one)
                        .map(DayRange::earliest)
                        .filter(end -> isAfter(end, fact.date().latest()))
                        .map(end -> finding(tenure, one, Side.END, "after the body had ceased to be", fact));
        };
    }

    /** The first day out may be the day after the body's last. */
    private static boolean isAfter(LocalDate end, LocalDate last) {
        return last.isBefore(LocalDate.MAX) && end.isAfter(last.plusDays(1));
    }

    private Finding finding(AttestedTenure tenure, Testimony one, Side side, String when, BodyFact fact) {
        String message = "The " + side.word() + " of " + Words.holding(tenure) + " is " + Words.bound(side.of(one))
                + " in " + Words.source(one) + ", " + when + ": " + fact.body() + " " + fact.words() + " "
                + fact.date() + " (" + fact.source() + ").";
        Premise body = new Premise(
                fact.kind() == BodyFact.Kind.FOUNDED ? "founded" : "dissolved",
                fact.date().toString(),
                fact.body(),
                "",
                fact.source(),
                fact.published(),
                List.of());
        return new Finding(name(), Severity.WARNING, tenure, message, List.of(side.premise(one), body));
    }
}
