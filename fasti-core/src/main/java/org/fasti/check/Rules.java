package org.fasti.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All rules over lines of holders, in the order in which their findings are shown. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new EndBeforeStart(),
            new HeldBeforeBirthOrAfterDeath(),
            new StillHeldAfterDeath(),
            new WitnessesDisagreeOnStart(),
            new WitnessesDisagreeOnEnd(),
            new StillHeldAlthoughEnded(),
            new StillHeldAlthoughSucceeded(),
            new TwoHoldersOfOneSeat(),
            new SpellsOfOneHolderOverlap(),
            new NeighbourDoesNotMatch(),
            new ContradictingDates(),
            new NamedNeighbourIsTheHolder(),
            new OrdinalDoesNotFit(),
            new HeldBeforePlausibleAge(),
            new HeldOutsideTheLifeOfItsBody(),
            new ActingSpellOutsideTenure(),
            new GapBetweenHolders(),
            new SameSpellTwice(),
            new DefaultDate());

    private Rules() {}

    /** The rules over lines of holders. */
    static List<Rule> all() {
        return ALL;
    }

    /** The names of all rules, also of those that look within pages. */
    public static Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        ALL.forEach(rule -> names.add(rule.name()));
        names.addAll(WithinPages.RULES);
        return names;
    }

    /** What the rules of those names find in {@code line}, rule after rule; the same finding is given once. */
    public static List<Finding> check(Set<String> names, Line line) {
        List<Finding> findings = new ArrayList<>();
        Set<String> known = new HashSet<>();
        Stream.concat(
                        ALL.stream()
                                .filter(rule -> names.contains(rule.name()))
                                .flatMap(rule -> rule.check(line).stream()),
                        WithinPages.check(names, line).stream())
                .filter(one -> known.add(one.id()))
                .forEach(findings::add);
        return findings;
    }
}
