package org.fasti.publish;

/** A form for findings, one after the other; stateless but for what it says of the whole. */
public interface FindingsFormat {
    /** What comes before the first. */
    default String head() {
        return "";
    }

    /** @param first whether none came before it */
    String finding(ShownFinding shown, boolean first);

    /** What comes after the last. */
    default String foot(FindingsCount count) {
        return "";
    }
}
