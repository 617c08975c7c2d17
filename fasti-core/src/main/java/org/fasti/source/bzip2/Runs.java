package org.fasti.source.bzip2;

import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A block's bytes with its runs written short, and their expansion, a part at a time: 45 bytes of bzip2 may come to 46
 * million bytes.
 */
final class Runs {
    private static final byte[] MIRRORED = new byte[256];

    static {
        for (int i = 0; i < 256; i++) {
            MIRRORED[i] = (byte) (Integer.reverse(i) >>> 24);
        }
    }

    private final byte[] packed;
    private final int length;
    private final int checksum;
    private final CRC32 sum = new CRC32();
    private byte[] mirrored = new byte[0];
    private int at;
    private int count;
    private int repeat;
    private byte last;

    /** @param checksum what the block says of its bytes */
    Runs(byte[] packed, int length, int checksum) {
        this.packed = packed;
        this.length = length;
        this.checksum = checksum;
    }

    /** Expands into {@code target} from {@code from} to {@code to} at most; gives where it ended. */
    int expand(byte[] target, int from, int to) {
        int end = write(target, from, to);
        // bzip2 sums the bits of each byte the other way round than the JDK's fast sum.
        int size = end - from;
        if (mirrored.length < size) {
            mirrored = new byte[Math.max(size, 1 << 13)];
        }
        for (int i = 0; i < size; i++) {
            mirrored[i] = MIRRORED[target[from + i] & 0xFF];
        }
        sum.update(mirrored, 0, size);
        return end;
    }

    private int write(byte[] target, int from, int to) {
        int out = from;
        while (out < to) {
            if (repeat > 0) {
                int part = Math.min(repeat, to - out);
                Arrays.fill(target, out, out + part, last);
                repeat -= part;
                out += part;
            } else if (at == length) {
                break;
            } else if (count == 4) {
                repeat = packed[at++] & 0xFF;
                count = 0;
            } else {
                byte b = packed[at++];
                count = b == last ? count + 1 : 1;
                // After a run, what follows begins a new one even if it is the same byte; count was 0 then.
                last = b;
                target[out++] = b;
            }
        }
        return out;
    }

    boolean isDone() {
        return at == length && repeat == 0;
    }

    /** Whether what was expanded is what the block says it is; asked when all is. */
    boolean isSound() {
        return Integer.reverse((int) sum.getValue()) == checksum;
    }
}
