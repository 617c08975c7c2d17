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
    private static final long FIRST_SHOWN_AFTER = 700_000_000L;
    private static final long SHOWN_EVERY = 100_000_000L;
    private static final int BAR = 24;

    private final Console console;
    private final boolean visible;
    private final long started = System.nanoTime();
    private long nextShow = started + FIRST_SHOWN_AFTER;
    private boolean shown;
    private volatile long bytesRead;
    private volatile OptionalLong bytesTotal = OptionalLong.empty();

    Progress(Console console) {
        this.console = console;
        this.visible = console.terminal().err() && !console.terminal().out();
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
        if (!visible) {
            return;
        }
        long now = System.nanoTime();
        if (now < nextShow) {
            return;
        }
        nextShow = now + SHOWN_EVERY;
        shown = true;
        String line =
                bar() + String.format(Locale.ROOT, "%,d documents, %,d tenures", total.documents(), total.tenures());
        console.err().print("\r\u001b[K" + line);
        console.err().flush();
    }

    /** Takes the line away, so that a message can stand there. */
    void clear() {
        if (shown) {
            console.err().print("\r\u001b[K");
            console.err().flush();
            shown = false;
        }
    }

    private String bar() {
        long total = bytesTotal.orElse(0);
        if (total == 0) {
            return "";
        }
        double part = Math.clamp((double) bytesRead / total, 0, 1);
        int full = (int) Math.round(part * BAR);
        return String.format(
                Locale.ROOT, "%s%s %3.0f %%  ", "█".repeat(full), "░".repeat(BAR - full), Math.floor(part * 100));
    }
}
