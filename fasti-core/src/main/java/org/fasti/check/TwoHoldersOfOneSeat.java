package org.fasti.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.time.Bound;
import org.fasti.time.DayCount;

/** Two persons hold at once what the line shows to be a single seat. */
final class TwoHoldersOfOneSeat implements Rule {
    @Override
    public String name() {
        return "two-holders-of-one-seat";
    }

    @Override
    public List<Finding> check(Line line) {
        if (!line.seat().isSingle()) {
            return List.of();
        }
        List<AttestedTenure> running = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (AttestedTenure tenure : line.dated()) {
            if (Acting.throughout(tenure)) {
                continue;
            }
            running.removeIf(one ->
                    !one.end().days().earliest().isAfter(tenure.start().days().earliest()));
            for (AttestedTenure other : running) {
                if (!Names.mayBeOne(other, tenure) && !(other.end().shown() instanceof Bound.StillHeld)) {
                    DayCount both = Overlap.days(other, tenure);
                    if (both.atLeast() >= Overlap.MORE_THAN_A_HANDOVER) {
                        findings.add(finding(other, tenure, both, line));
                    }
                }
            }
            running.add(tenure);
        }
        return findings;
    }

    private Finding finding(AttestedTenure first, AttestedTenure second, DayCount both, Line line) {
        String message = first.person() + " (" + Words.time(first) + ") and " + second.person() + " ("
                + Words.time(second) + ") both hold the office of " + Words.office(first) + " for " + Words.days(both)
                + ", which one person at a time holds: " + line.seat().reason() + ".";
        return new Finding(
                name(),
                Severity.WARNING,
                List.of(first, second),
                message,
                Optional.of(both),
                Stream.of(first, second)
                        .flatMap(one -> Stated.premises(one).stream())
                        .toList());
    }
}
