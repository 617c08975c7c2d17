package org.fasti.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
            new NamedNeighbourIsTheHolder(),
            new OrdinalDoesNotFit(),
            new HeldBeforePlausibleAge(),
            new HeldOutsideTheLifeOfItsBody(),
            new ActingSpellOutsideTenure(),
            new GapBetweenHolders(),
            new SameSpellTwice(),
            new DefaultDate());

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }

    /** What {@code rules} find in {@code line}, rule after rule; the same finding is given once. */
    public static List<Finding> check(List<Rule> rules, Line line) {
        List<Finding> findings = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Rule rule : rules) {
            rule.check(line).stream().filter(one -> known.add(one.id())).forEach(findings::add);
        }
        return findings;
    }
}
