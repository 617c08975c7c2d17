package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.Witness;
import org.fasti.person.FullName;
import org.fasti.person.FullNames;
import org.fasti.person.NameLikeness;
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
        Map<Witness, Set<String>> named = new EnumMap<>(Witness.class);
        for (OfficeClaim claim : merged.spell().claims()) {
            if (!names.apply(claim).isEmpty()) {
                named.computeIfAbsent(claim.evidence().witness(), w -> new LinkedHashSet<>())
                        .addAll(names.apply(claim));
            }
        }
        if (disagree(named.values(), page)) {
            List<OfficeClaim> naming = merged.spell().claims().stream()
                    .filter(claim -> !names.apply(claim).isEmpty())
                    .sorted(ClaimOrder.TEXT)
                    .toList();
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

    /** Whether what one kind of passage names has nobody in common with what any other does. */
    private static boolean disagree(Collection<Set<String>> named, Page page) {
        for (Set<String> one : named) {
            boolean apart = false;
            boolean all = true;
            for (Set<String> other : named) {
                boolean same = one.equals(other);
                apart |= !same;
                all = all && (same || disjoint(one, other, page));
            }
            if (apart && all) {
                return true;
            }
        }
        return false;
    }

    private static boolean disjoint(Set<String> a, Set<String> b, Page page) {
        for (String one : a) {
            for (String other : b) {
                if (isWrittenAlike(page.who(one), page.who(other))) {
                    return false;
                }
            }
        }
        FullNames names = FullNames.forLanguage(page.document().language());
        List<FullName> others = b.stream().map(names::read).toList();
        for (String one : a) {
            FullName name = names.read(one);
            for (FullName other : others) {
                if (mayBeOne(names.likeness(name, other))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isWrittenAlike(PersonName one, PersonName other) {
        return one.equals(other) || isLonger(one.words(), other.words()) || isLonger(other.words(), one.words());
    }

    private static boolean mayBeOne(NameLikeness likeness) {
        return switch (likeness) {
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
