package org.fasti.publish;

import org.fasti.read.PageRecord;

/**
 * What a run came to, in numbers.
 *
 * @param documents documents read
 * @param unreadable documents that could not be read
 * @param tenures tenures in the documents read
 * @param findings doubts that rules raised on them
 * @param diagnostics passages that looked like an office or a date and could not be read
 */
public record Tally(long documents, long unreadable, long tenures, long findings, long diagnostics) {
    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    public static Tally of(PageRecord page) {
        return new Tally(
                1,
                0,
                page.tenures().size(),
                page.findingCount(),
                page.diagnostics().size());
    }

    /** One document that could not be read. */
    public static Tally unread() {
        return new Tally(0, 1, 0, 0, 0);
    }

    public Tally plus(Tally other) {
        return new Tally(
                documents + other.documents,
                unreadable + other.unreadable,
                tenures + other.tenures,
                findings + other.findings,
                diagnostics + other.diagnostics);
    }
}
