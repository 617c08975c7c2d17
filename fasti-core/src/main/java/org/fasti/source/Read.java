package org.fasti.source;

/** What came of one document of an input: it was read, or it could not be. */
public sealed interface Read {
    /** A document that was read. */
    record Page(Document document) implements Read {}

    /**
     * A document, or a whole input, that could not be read. The others are read all the same.
     *
     * @param id what the document is called; the place, where it has no name of its own
     * @param place where it stands: a path, {@code path:line} with lines counted from 1, or an address
     * @param reason what is wrong and what to do next, without the place
     */
    record Unreadable(String id, String place, String reason) implements Read {
        /** The message for people: the place, then the reason. */
        public String message() {
            return place + ": " + reason;
        }
    }
}
