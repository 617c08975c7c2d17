package org.fasti.identity;

import java.util.List;
import java.util.Optional;
import org.fasti.person.FullNames;
import org.fasti.person.NameLikeness;

/** Whether two sources name the same person before or after. */
final class Neighbours {
    private final FullNames names;

    Neighbours(FullNames names) {
        this.names = names;
    }

    /** What both say, for people; empty where they have no neighbour in common. */
    Optional<String> common(Holding a, Holding b) {
        return common("before", a.predecessors(), b.predecessors())
                .or(() -> common("after", a.successors(), b.successors()));
    }

    private Optional<String> common(String when, List<String> some, List<String> others) {
        for (String one : some) {
            for (String other : others) {
                boolean alike = one.equals(other) || isAlike(names.likeness(names.read(one), names.read(other)));
                if (alike) {
                    return Optional.of("both name " + one + " " + when);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAlike(NameLikeness likeness) {
        return likeness == NameLikeness.SAME || likeness == NameLikeness.VARIANT;
    }
}
