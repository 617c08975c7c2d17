package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.Witness;
import org.fasti.person.PersonName;

/** Kinds of passages name predecessors, or successors, of one tenure that have nobody in common. */
final class WitnessesDisagreeOnNeighbours implements FindingRule {
    @Override
    public String name() {
        return "witnesses-disagree-on-neighbours";
    }

    @Override
    public List<Finding> check(Merged merged, Page page) {
        List<Finding> findings = new ArrayList<>();
        if (merged.tenure().predecessors().size() > 1) {
            check(merged, page, "predecessor", OfficeClaim::predecessors, findings);
        }
        if (merged.tenure().successors().size() > 1) {
            check(merged, page, "successor", OfficeClaim::successors, findings);
        }
        return findings;
    }

    private void check(
            Merged merged, Page page, String side, Function<OfficeClaim, List<String>> names, List<Finding> findings) {
        List<OfficeClaim> naming = merged.spell().claims().stream()
                .filter(claim -> !names.apply(claim).isEmpty())
                .sorted(ClaimOrder.TEXT)
                .toList();
        Map<Witness, Set<PersonName>> named = new TreeMap<>();
        for (OfficeClaim claim : naming) {
            Set<PersonName> persons = names.apply(claim).stream().map(page::who).collect(Collectors.toSet());
            named.merge(claim.evidence().witness(), persons, (a, b) -> {
                a.addAll(b);
                return a;
            });
        }
        boolean disagree = named.values().stream()
                .anyMatch(one -> named.values().stream().allMatch(other -> one.equals(other) || disjoint(one, other)));
        if (named.size() > 1 && disagree) {
            String said = naming.stream()
                    .map(claim -> Words.of(claim.evidence()) + " names " + String.join(" and ", names.apply(claim)))
                    .distinct()
                    .collect(Collectors.joining(", "));
            List<Evidence> premises =
                    naming.stream().map(OfficeClaim::evidence).distinct().toList();
            findings.add(new Finding(
                    name(),
                    "As the " + side + " of " + merged.tenure().person() + " as "
                            + merged.tenure().position().label() + ", " + said + ".",
                    premises));
        }
    }

    private static boolean disjoint(Set<PersonName> a, Set<PersonName> b) {
        return a.stream().noneMatch(b::contains);
    }
}
