package org.fasti.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        for (Testimony one : tenure.testimonies()) {
            List<BodyLife> lives = BodyLife.of(
                    line.bodies().stream().filter(fact -> isOf(one, fact)).toList());
            if (!lives.isEmpty()) {
                check(tenure, one, lives).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static boolean isOf(Testimony one, BodyFact fact) {
        return one.office()
                .organization()
                .filter(body -> FoldedName.of(body).equals(FoldedName.of(fact.body())))
                .isPresent();
    }

    private Optional<Finding> check(AttestedTenure tenure, Testimony one, List<BodyLife> lives) {
        Optional<DayRange> start = Side.START.days(one);
        Optional<DayRange> end = Side.END.days(one);
        List<BodyLife> possible = lives.stream()
                .filter(life ->
                        start.or(() -> end).filter(days -> !life.has(days)).isEmpty())
                .toList();
        if (possible.isEmpty()) {
            Side side = start.isPresent() ? Side.START : Side.END;
            DayRange days = start.or(() -> end).orElseThrow();
            return Optional.of(finding(tenure, one, side, around(days, lives)));
        }
        boolean isOver = end.isPresent()
                && possible.stream().allMatch(life -> life.isAfter(end.get().earliest()));
        return isOver
                ? Optional.of(finding(
                        tenure,
                        one,
                        Side.END,
                        possible.getLast().ended().stream().toList()))
                : Optional.empty();
    }

    /** The last end before the days and the first beginning after them. */
    private static List<BodyFact> around(DayRange days, List<BodyLife> lives) {
        Optional<BodyFact> before = lives.stream()
                .filter(life -> life.isAfter(days.earliest()))
                .reduce((first, next) -> next)
                .flatMap(BodyLife::ended);
        Optional<BodyFact> after = lives.stream()
                .filter(life -> !life.isAfter(days.earliest()))
                .findFirst()
                .flatMap(BodyLife::began);
        return Stream.concat(before.stream(), after.stream()).toList();
    }

    private Finding finding(AttestedTenure tenure, Testimony one, Side side, List<BodyFact> facts) {
        String when = facts.stream()
                .map(fact -> fact.kind() == BodyFact.Kind.FOUNDED
                        ? "before the body existed"
                        : "after the body had ceased to be")
                .collect(Collectors.joining(" and "));
        String said = facts.stream()
                .map(fact -> fact.body() + " " + fact.words() + " " + fact.date() + " (" + fact.source() + ")")
                .collect(Collectors.joining("; "));
        String message = "The " + side.word() + " of " + Words.holding(tenure) + " is " + Words.bound(side.of(one))
                + " in " + Words.source(one) + ", " + when + ": " + said + ".";
        List<Premise> premises = new ArrayList<>(List.of(side.premise(one)));
        facts.forEach(fact -> premises.add(Stated.premise(fact)));
        return new Finding(name(), Severity.WARNING, tenure, message, premises);
    }
}
