package org.fasti.reconcile;

import org.fasti.office.Position;

/** A reason why two titles that differ may mean one position. */
interface PositionRule extends Rule {
    /** What must be known besides the titles before two tenures are taken for one. */
    enum Demand {
        /** Both state a bound of the same side and those agree; "still held" is such a bound. */
        SHARED_DATE,
        /** Both state start and end and those agree, and both name who came before or after, and the same persons. */
        SHARED_LINE,
        /** No other tenure of the person could be meant. */
        ONLY_CANDIDATE
    }

    Demand demand();

    /** Whether two titles of one passage may be one position; beside each other kindred titles are two. */
    default boolean joinsOnePassage() {
        return true;
    }

    /** True where {@code vaguer} may be another title of {@code fuller}. */
    boolean covers(Position vaguer, Position fuller);
}
