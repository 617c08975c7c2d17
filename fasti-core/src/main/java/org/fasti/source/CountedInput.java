package org.fasti.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is taken from a stream; may be asked on another thread. */
final class CountedInput extends FilterInputStream {
    private volatile long count;

    /** @param before what was taken before */
    CountedInput(InputStream input, long before) {
        super(input);
        this.count = before;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        add(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int taken = super.read(target, offset, length);
        add(taken);
        return taken;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread reads; others only look
    private void add(int taken) {
        count += Math.max(0, taken);
    }

    long count() {
        return count;
    }
}
