package org.fasti.cli;

import java.util.List;
import java.util.Optional;
import org.fasti.publish.Tally;
import org.fasti.read.PageRecord;

/**
 * What came of one document.
 *
 * @param output what is printed of it
 * @param record the record itself, where somebody waits for it
 * @param messages what is said of it to the person, a line each
 * @param stand how far the reading has come with this document, where it can be taken up again from there
 * @param weight the characters of its text, which are in memory until it is printed
 */
record Outcome(
        String output,
        Optional<PageRecord> record,
        Tally tally,
        List<String> messages,
        Optional<Stand> stand,
        int weight) {
    static Outcome unreadable(String message, int weight) {
        return new Outcome("", Optional.empty(), Tally.unread(), List.of(message), Optional.empty(), weight);
    }

    Outcome at(Stand reached) {
        return new Outcome(output, record, tally, messages, Optional.of(reached), weight);
    }
}
