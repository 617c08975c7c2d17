package org.fasti.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.time.DayCount;

/** One person holds one office twice at once. */
final class SpellsOfOneHolderOverlap implements Rule {
    @Override
    public String name() {
        return "spells-of-one-holder-overlap";
    }

    @Override
    public List<Finding> check(Line line) {
        Map<Long, List<AttestedTenure>> running = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (AttestedTenure tenure : line.dated()) {
            List<AttestedTenure> earlier = running.computeIfAbsent(Line.person(tenure), p -> new ArrayList<>());
            earlier.removeIf(one ->
                    !one.end().days().earliest().isAfter(tenure.start().days().earliest()));
            for (AttestedTenure other : earlier) {
                DayCount both = Overlap.days(other, tenure);
                if (both.atLeast() >= Overlap.MORE_THAN_A_HANDOVER
                        && !Acting.throughout(other)
                        && !Acting.throughout(tenure)) {
                    findings.add(finding(other, tenure, both));
                }
            }
            earlier.add(tenure);
        }
        return findings;
    }

    private Finding finding(AttestedTenure first, AttestedTenure second, DayCount both) {
        String message = Words.holding(first) + " has two spells that run beside each other for " + Words.days(both)
                + ": " + Words.time(first) + " and " + Words.time(second) + ".";
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
