package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All rules, for one language. */
record Rules(
        PositionRules positions, ContiguousTerms contiguousTerms, List<FindingRule> findings, List<BoundRule> bounds) {
    private static final Map<String, Rules> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** The rules for a language, by ISO 639-1 code. */
    static Rules forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(
                language,
                code -> new Rules(
                        PositionRules.forLanguage(code),
                        new ContiguousTerms(),
                        List.of(
                                new WitnessesDisagreeOnStart(),
                                new WitnessesDisagreeOnEnd(),
                                new WitnessesDisagreeOnNeighbours(),
                                new StartsAgainWithinTenure(),
                                new EndBeforeStart(),
                                new HeldBeforeBirthOrAfterDeath(),
                                new NamedNeighbourIsTheHolder(),
                                new ActingSpellOutsideTenure(),
                                new StillHeldAfterDeath()),
                        // The sharpest first: of those that give the same side of a tenure only the first is kept.
                        List.of(
                                new SuccessorBegan(),
                                new PredecessorLeft(),
                                new ANewPostBegan(code),
                                new DiedInOffice())));
    }

    List<Rule> all() {
        List<Rule> all = new ArrayList<>(positions.all());
        all.add(contiguousTerms);
        all.addAll(findings);
        all.addAll(bounds);
        return all;
    }
}
