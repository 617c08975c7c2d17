package org.fasti.source;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A stream of a start, the letter x any number of times, and an end, none of which is held in memory. */
final class RepeatedLine extends InputStream {
    private final byte[] start;
    private final long times;
    private final byte[] end;
    private long at;

    RepeatedLine(String start, long times, String end) {
        this.start = start.getBytes(StandardCharsets.UTF_8);
        this.times = times;
        this.end = end.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
        long here = at++;
        if (here < start.length) {
            return start[(int) here];
        }
        long after = here - start.length - times;
        return after < 0 ? 'x' : after < end.length ? end[(int) after] : -1;
    }
}
