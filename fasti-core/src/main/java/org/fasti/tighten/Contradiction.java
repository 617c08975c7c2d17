package org.fasti.tighten;

import java.util.ArrayList;
import java.util.List;

/**
 * Premises that cannot all hold. Without any one of them the others can.
 *
 * @param premises in the order of the proof: each says something of an event of the one before
 * @param days by how many days they miss each other, 1 or more
 * @param smallest whether it is known that no fewer premises contradict each other, those of contradictions named before
 *     set aside; only in very large tangles this is not found out
 */
public record Contradiction(List<Premise> premises, long days, boolean smallest) {
    public Contradiction {
        premises = List.copyOf(premises);
        if (premises.size() < 2 || days < 1) {
            throw new IllegalArgumentException("no contradiction: " + premises + " by " + days);
        }
    }

    /** What somebody said and may be wrong; never empty. */
    public List<Statement> statements() {
        return premises.stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
    }

    /** As lines to read. */
    public List<String> says() {
        List<String> lines = new ArrayList<>();
        lines.add("these cannot all hold; they miss each other by " + Wording.count(days) + ":");
        premises.forEach(premise -> lines.add("  " + premise.says()));
        return lines;
    }
}
