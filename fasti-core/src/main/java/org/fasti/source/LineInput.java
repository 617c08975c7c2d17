package org.fasti.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * Presents one line of a stream at a time as a stream of its own, which ends before the line feed, so that a line of
 * any length is read without being held.
 */
final class LineInput extends InputStream {
    private static final int BUFFERED = 1 << 16;

    private final InputStream source;
    private final byte[] buffer = new byte[BUFFERED];
    private int from;
    private int to;
    private boolean lineEnded = true;
    private long line;
    private long bytes;

    LineInput(InputStream source) {
        this.source = source;
    }

    /** Goes to the next line, over what is left of this one; false where there is none. */
    boolean nextLine() throws IOException {
        while (!lineEnded) {
            if (from == to && !fill()) {
                return false;
            }
            skipWithinBuffer();
        }
        if (from == to && !fill()) {
            return false;
        }
        line++;
        lineEnded = false;
        return true;
    }

    /** The number of the line, counted from 1. */
    long line() {
        return line;
    }

    /** How many bytes have been taken from the stream. */
    long bytes() {
        return bytes;
    }

    private void skipWithinBuffer() {
        while (from < to) {
            if (buffer[from++] == '\n') {
                lineEnded = true;
                return;
            }
        }
    }

    private boolean fill() throws IOException {
        int count = source.read(buffer, 0, buffer.length);
        if (count <= 0) {
            lineEnded = true;
            return false;
        }
        bytes += count;
        from = 0;
        to = count;
        return true;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (lineEnded || from == to && !fill()) {
            return -1;
        }
        int count = Math.min(length, to - from);
        for (int i = 0; i < count; i++) {
            byte b = buffer[from + i];
            if (b == '\n') {
                from += i + 1;
                lineEnded = true;
                return i == 0 ? -1 : i;
            }
            target[offset + i] = b;
        }
        from += count;
        return count;
    }

    /** Leaves the stream open: the next line comes from it. */
    @Override
    public void close() {}
}
