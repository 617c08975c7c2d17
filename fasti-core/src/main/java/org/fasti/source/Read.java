package org.fasti.source;

import java.util.function.Supplier;

/** What came of one document of an input: it was read, or it could not be. */
public sealed interface Read {
    /** What comes of it; where it waits to be read, it is read now, on this thread. Never a {@link Waiting}. */
    default Read now() {
        return this;
    }

    /** A document that was read. */
    record Page(Document document) implements Read {}

    /**
     * A document that is taken in and only read when asked for, on any thread, so that all cores have work where one
     * input holds many.
     *
     * @param id what the document is called
     * @param characters how long it is, in UTF-16 units
     * @param place from where its input can be read again, as {@link SourceOpener#open(String, long)} takes it
     * @param reader reads it
     */
    record Waiting(String id, int characters, long place, Supplier<Read> reader) implements Read {
        @Override
        public Read now() {
            return reader.get();
        }
    }

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
