package org.fasti.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** A line on the terminal that says how far a long run has come. Short runs show nothing. */
final class ProgressLine {
    private static final long FIRST_SHOWN_AFTER = 700_000_000L;
    private static final long SHOWN_EVERY = 100_000_000L;
    private static final int BAR = 24;
    /** Before that much is done, what is left is a guess. */
    private static final double LEAST_PART = 0.02;

    private final PrintStream out;
    private final boolean visible;
    private final long started = System.nanoTime();
    private long nextShow = started + FIRST_SHOWN_AFTER;
    private boolean shown;

    /** @param visible false where nobody sees it */
    ProgressLine(PrintStream out, boolean visible) {
        this.out = out;
        this.visible = visible;
    }

    /**
     * Draws now and then.
     *
     * @param total 0 where it is not known
     */
    void show(long done, long total, String counts) {
        long now = System.nanoTime();
        if (!visible || now < nextShow) {
            return;
        }
        nextShow = now + SHOWN_EVERY;
        shown = true;
        out.print("\r\u001b[K" + line(done, total, Duration.ofNanos(now - started), counts));
        out.flush();
    }

    /** Takes the line away, so that a message can stand there. */
    void clear() {
        if (shown) {
            out.print("\r\u001b[K");
            out.flush();
            shown = false;
        }
    }

    static String line(long done, long total, Duration spent, String counts) {
        if (total == 0) {
            return counts;
        }
        double part = Math.clamp((double) done / total, 0, 1);
        int full = (int) Math.round(part * BAR);
        String bar = String.format(
                Locale.ROOT, "%s%s %3.0f %%  ", "█".repeat(full), "░".repeat(BAR - full), Math.floor(part * 100));
        if (part < LEAST_PART) {
            return bar + counts;
        }
        long seconds = Math.round(spent.toMillis() / 1000.0 * (1 - part) / part);
        return bar + counts + String.format(Locale.ROOT, ", %d:%02d left", seconds / 60, seconds % 60);
    }
}
