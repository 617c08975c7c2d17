package org.fasti.cli;

import java.util.List;
import org.fasti.publish.Tally;

/**
 * What came of one document.
 *
 * @param output what is printed of it
 * @param messages what is said of it to the person, a line each
 * @param weight the characters of its text, which are in memory until it is printed
 */
record Outcome(String output, Tally tally, List<String> messages, int weight) {
    static Outcome unreadable(String message, int weight) {
        return new Outcome("", Tally.unread(), List.of(message), weight);
    }
}
