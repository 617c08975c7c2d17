package org.fasti.extract.prose;

import java.util.List;
import java.util.Optional;

/** Who came before and after in the office that a document told of last: whom "his predecessor" means. */
final class NamedNeighbours {
    private Optional<String> predecessor = Optional.empty();
    private Optional<String> successor = Optional.empty();

    /** Notes the neighbours of an office; those of the office before are no longer meant. */
    void meet(List<String> predecessors, List<String> successors) {
        if (!predecessors.isEmpty()) {
            predecessor = Optional.of(predecessors.getLast());
        }
        if (!successors.isEmpty()) {
            successor = Optional.of(successors.getLast());
        }
    }

    /** Who came before; empty where nobody has been named. */
    Optional<String> predecessor() {
        return predecessor;
    }

    /** Who came after; empty where nobody has been named. */
    Optional<String> successor() {
        return successor;
    }
}
