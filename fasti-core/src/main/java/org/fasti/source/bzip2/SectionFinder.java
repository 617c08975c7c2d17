package org.fasti.source.bzip2;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a bzip2 file, of one stream or many, at its magic numbers, which stand at any bit. */
final class SectionFinder {
    private static final long BLOCK = 0x314159265359L;
    private static final long END = 0x177245385090L;
    private static final int MAGIC_BITS = 48;
    private static final long MAGIC_MASK = (1L << MAGIC_BITS) - 1;
    /** More than any block can take; what is longer is no bzip2 and is not kept. */
    private static final int LONGEST = 1 << 22;

    private static final int READ = 1 << 16;

    /**
     * How far apart the pairs of bytes stand that are looked at. Wherever a magic number stands, five bytes and so four
     * pairs are wholly its own, and one of them is looked at.
     */
    private static final int STEP = 4;
    /** Where the last byte of a magic number may stand, counted from a pair that is its own; both inclusive. */
    private static final int NEAREST_END = 2;

    private static final int FARTHEST_END = 5;
    /** How many bytes before the place that has been looked at are still needed. */
    private static final int BEFORE = 8;

    /** By the value of a pair of bytes, a bit each: whether it may be a magic number's own. */
    private static final long[] OWN = own();

    private static long[] own() {
        long[] own = new long[1 << 16 - 6];
        for (long magic : new long[] {BLOCK, END}) {
            for (int bits = 1; bits <= MAGIC_BITS - 16; bits++) {
                int pair = (int) (magic >>> bits) & 0xFFFF;
                own[pair >>> 6] |= 1L << pair;
            }
        }
        return own;
    }

    private static final VarHandle TWO_BYTES =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final InputStream input;
    private byte[] window = new byte[1 << 20];
    /** Where in the file the window begins. */
    private long base;

    private int filled;
    /** The next pair to look at. */
    private int scanned;

    private boolean atEnd;
    private boolean open;
    private boolean block;
    private long start;

    /** @param base where in the file {@code input} begins, in bytes */
    SectionFinder(InputStream input, long base) {
        this.input = input;
        this.base = base;
    }

    /** The next section; empty after the last. What stands before the first magic number is passed over. */
    Optional<Section> next() throws IOException {
        while (true) {
            int to = atEnd ? filled - 1 : filled - FARTHEST_END;
            while (scanned < to) {
                int pair = (short) TWO_BYTES.get(window, scanned) & 0xFFFF;
                scanned += STEP;
                if ((OWN[pair >>> 6] >>> pair & 1) != 0) {
                    Optional<Section> ended = magic(scanned - STEP);
                    if (ended.isPresent()) {
                        return ended;
                    }
                }
            }
            if (open && filled - (int) ((start >>> 3) - base) > LONGEST) {
                Section section = section(8 * (base + filled));
                open = false;
                return Optional.of(section);
            }
            if (!atEnd) {
                atEnd = !fill();
            } else {
                boolean last = open;
                open = false;
                return last ? Optional.of(section(8 * (base + filled))) : Optional.empty();
            }
        }
    }

    /** The section that ends where a magic number begins to which the pair of bytes at {@code pair} belongs. */
    private Optional<Section> magic(int pair) {
        for (int last = pair + NEAREST_END; last <= Math.min(pair + FARTHEST_END, filled - 1); last++) {
            long eight = eightBytes(last);
            for (int shift = 0; shift < 8; shift++) {
                long magic = eight >>> shift & MAGIC_MASK;
                if (magic == BLOCK || magic == END) {
                    long at = 8 * (base + last + 1) - shift - MAGIC_BITS;
                    Optional<Section> ended = open ? Optional.of(section(at)) : Optional.empty();
                    open = true;
                    block = magic == BLOCK;
                    start = at;
                    return ended;
                }
            }
        }
        return Optional.empty();
    }

    /** The eight bytes of which that at {@code last} is the last; zeros before the window begins. */
    private long eightBytes(int last) {
        if (last >= Long.BYTES - 1) {
            return (long) EIGHT_BYTES.get(window, last - (Long.BYTES - 1));
        }
        long bytes = 0;
        for (int i = 0; i <= last; i++) {
            bytes = bytes << 8 | window[i] & 0xFF;
        }
        return bytes;
    }

    private Section section(long end) {
        int from = (int) ((start >>> 3) - base);
        int to = (int) ((end + 7 >>> 3) - base);
        return new Section(block, start, Arrays.copyOfRange(window, from, to));
    }

    private boolean fill() throws IOException {
        if (window.length - filled < READ) {
            int kept = open ? (int) ((start >>> 3) - base) : Math.max(0, Math.min(scanned, filled) - BEFORE);
            System.arraycopy(window, kept, window, 0, filled - kept);
            base += kept;
            filled -= kept;
            scanned -= kept;
            if (window.length - filled < READ) {
                window = Arrays.copyOf(window, window.length * 2);
            }
        }
        int count = input.read(window, filled, READ);
        filled += Math.max(0, count);
        return count > 0;
    }
}
