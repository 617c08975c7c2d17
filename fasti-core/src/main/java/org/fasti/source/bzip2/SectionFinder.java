package org.fasti.source.bzip2;

import java.io.IOException;
import java.io.InputStream;
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

    /** By the value of the last byte but one, and of that before: at which shifts, a bit each, a magic number may end. */
    private static final byte[] LAST_BUT_ONE = shifts(8);

    private static final byte[] LAST_BUT_TWO = shifts(16);

    private static byte[] shifts(int bits) {
        byte[] shifts = new byte[256];
        for (int shift = 0; shift < 8; shift++) {
            shifts[(int) (BLOCK >>> bits - shift) & 0xFF] |= (byte) (1 << shift);
            shifts[(int) (END >>> bits - shift) & 0xFF] |= (byte) (1 << shift);
        }
        return shifts;
    }

    private final InputStream input;
    private byte[] window = new byte[1 << 20];
    /** Where in the file the window begins. */
    private long base;

    private int filled;
    private int scanned;
    /** The last eight bytes scanned. */
    private long recent;

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
            while (scanned < filled) {
                recent = recent << 8 | window[scanned++] & 0xFF;
                int shifts = LAST_BUT_ONE[(int) (recent >>> 8) & 0xFF] & LAST_BUT_TWO[(int) (recent >>> 16) & 0xFF];
                if (shifts != 0) {
                    Optional<Section> ended = magic(shifts);
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
            if (!fill()) {
                boolean last = open;
                open = false;
                return last ? Optional.of(section(8 * (base + filled))) : Optional.empty();
            }
        }
    }

    private Optional<Section> magic(int shifts) {
        for (int shift = 0; shift < 8; shift++) {
            long magic = recent >>> shift & MAGIC_MASK;
            if ((shifts & 1 << shift) != 0 && (magic == BLOCK || magic == END)) {
                long at = 8 * (base + scanned) - shift - MAGIC_BITS;
                Optional<Section> ended = open ? Optional.of(section(at)) : Optional.empty();
                open = true;
                block = magic == BLOCK;
                start = at;
                if (ended.isPresent()) {
                    return ended;
                }
            }
        }
        return Optional.empty();
    }

    private Section section(long end) {
        int from = (int) ((start >>> 3) - base);
        int to = (int) ((end + 7 >>> 3) - base);
        return new Section(block, start, Arrays.copyOfRange(window, from, to));
    }

    private boolean fill() throws IOException {
        if (window.length - filled < READ) {
            // Eight bytes back, a magic number may have begun.
            int kept = open ? (int) ((start >>> 3) - base) : Math.max(0, filled - 8);
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
