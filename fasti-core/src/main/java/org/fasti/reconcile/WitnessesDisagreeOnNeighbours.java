package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.Witness;
import org.fasti.person.FullNames;
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
        Map<Witness, Set<String>> named = new TreeMap<>();
        for (OfficeClaim claim : naming) {
            named.computeIfAbsent(claim.evidence().witness(), w -> new LinkedHashSet<>())
                    .addAll(names.apply(claim));
        }
        FullNames fullNames = FullNames.forLanguage(page.document().language());
        boolean disagree = named.values().stream()
                .anyMatch(one -> named.values().stream().anyMatch(other -> !one.equals(other))
                        && named.values().stream()
                                .allMatch(other -> one.equals(other) || disjoint(one, other, page, fullNames)));
        if (disagree) {
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

    private static boolean disjoint(Set<String> a, Set<String> b, Page page, FullNames names) {
        return a.stream().noneMatch(one -> b.stream().anyMatch(other -> mayBeOne(one, other, page, names)));
    }

    private static boolean mayBeOne(String a, String b, Page page, FullNames names) {
        PersonName one = page.who(a);
        PersonName other = page.who(b);
        return one.equals(other)
                || isLonger(one.words(), other.words())
                || isLonger(other.words(), one.words())
                || switch (names.likeness(names.read(a), names.read(b))) {
                    // A title may be unlike its holder's name.
                    case SAME, VARIANT, FAMILY, UNTOLD -> true;
                    case GIVEN, DIFFERENT -> false;
                };
    }

    /** Whether a name has all words of the other and more: a second family name, a middle name. */
    private static boolean isLonger(List<String> name, List<String> other) {
        return other.size() > 1 && name.containsAll(other);
    }
}
