package org.fasti.source.dump;

/** What comes next in a dump. */
public sealed interface ExportPart {
    /** A page that is there from its first tag to its last. */
    record Whole(ExportPage page) implements ExportPart {}

    /**
     * Something that could not be read; what comes after it is.
     *
     * @param name the title and number of the page, as far as they are known; empty where they are not
     * @param reason what is wrong and what to do next
     * @param place from where in the file what is broken can be read again; where it is no page, what lies before it
     */
    record Broken(String name, String reason, long place) implements ExportPart {}
}
