package org.fasti.cli;

import java.util.Locale;
import java.util.OptionalLong;
import org.fasti.publish.Tally;
import org.fasti.source.Reading;

/**
 * A line on the terminal that says how far a long run has come. Nothing is shown for short runs, off a terminal, or
 * where the answers themselves go to the terminal and show it.
 */
final class Progress {
    private final ProgressLine line;
    private volatile long bytesRead;
    private volatile OptionalLong bytesTotal = OptionalLong.empty();

    Progress(Console console) {
        this.line = new ProgressLine(
                console.err(), console.terminal().err() && !console.terminal().out());
    }

    /** A source is opened. */
    void begin(Reading reading) {
        bytesTotal = reading.bytesTotal();
        bytesRead = 0;
    }

    /** A document of the source was taken in. */
    void moved(Reading reading) {
        bytesRead = reading.bytesRead();
    }

    /** Called after each document printed; draws now and then. */
    void show(Tally total) {
        line.show(
                bytesRead,
                bytesTotal.orElse(0),
                String.format(Locale.ROOT, "%,d documents, %,d tenures", total.documents(), total.tenures()));
    }

    /** Takes the line away, so that a message can stand there. */
    void clear() {
        line.clear();
    }
}
