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
    private volatile long bytesFrom;
    private volatile OptionalLong bytesTotal = OptionalLong.empty();
    private volatile long pages;
    private volatile long pagesBefore;

    /** @param answers whether answers are printed */
    Progress(Console console, boolean answers) {
        boolean told = answers && console.terminal().out();
        this.line = new ProgressLine(console.err(), console.terminal().err() && !told);
    }

    /** A source is opened, perhaps in its midst. */
    void begin(Reading reading) {
        bytesTotal = reading.bytesTotal();
        bytesRead = reading.bytesRead();
        bytesFrom = bytesRead;
    }

    /** A document of the source was taken in. */
    void moved(Reading reading) {
        bytesRead = reading.bytesRead();
        pages = pagesBefore + reading.pagesSeen();
    }

    /** The source has no more. */
    void end(Reading reading) {
        moved(reading);
        pagesBefore = pages;
    }

    /** How many pages of dumps were looked at. */
    long pages() {
        return pages;
    }

    /** Called after each document printed; draws now and then. */
    void show(Tally total) {
        line.show(bytesRead - bytesFrom, Math.max(0, bytesTotal.orElse(0) - bytesFrom), counts(total));
    }

    private String counts(Tally total) {
        String tenures = String.format(Locale.ROOT, "%,d tenures", total.tenures());
        if (pages == 0) {
            return String.format(Locale.ROOT, "%,d documents, %s", total.documents(), tenures);
        }
        String of = bytesTotal.isPresent() ? String.format(Locale.ROOT, " of %,.0f", bytesTotal.getAsLong() / 1e6) : "";
        return String.format(Locale.ROOT, "%,.0f%s MB, %,d pages, %s", bytesRead / 1e6, of, pages, tenures);
    }

    /** Takes the line away, so that a message can stand there. */
    void clear() {
        line.clear();
    }
}
