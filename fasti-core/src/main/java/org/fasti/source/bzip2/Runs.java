package org.fasti.source.bzip2;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A block's bytes with its runs written short, and their expansion, a part at a time: 45 bytes of bzip2 may come to 46
 * million bytes.
 */
final class Runs {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
    /** After so many same bytes stands how many more of it there are. */
    private static final int RUN = 4;

    private final byte[] packed;
    private final int length;
    private final int checksum;
    private final CRC32 sum = new CRC32();
    private byte[] mirrored = new byte[0];
    private int at;
    /** Up to where the bytes stand for themselves: to the end of a run's first four or of all. */
    private int plainEnd;

    private int repeat;

    /** @param checksum what the block says of its bytes */
    Runs(byte[] packed, int length, int checksum) {
        this.packed = packed;
        this.length = length;
        this.checksum = checksum;
        this.plainEnd = runEnd(0);
    }

    /** Expands into {@code target} from {@code from} to {@code to} at most; gives where it ended. */
    int expand(byte[] target, int from, int to) {
        int end = write(target, from, to);
        sum(target, from, end - from);
        return end;
    }

    /** bzip2 sums the bits of each byte the other way round than the JDK's fast sum. */
    private void sum(byte[] bytes, int from, int size) {
        if (mirrored.length < size + Long.BYTES) {
            mirrored = new byte[Math.max(size, 1 << 13) + Long.BYTES];
        }
        int i = 0;
        for (; i <= size - Long.BYTES; i += Long.BYTES) {
            long eight = (long) EIGHT_BYTES.get(bytes, from + i);
            EIGHT_BYTES.set(mirrored, i, Long.reverseBytes(Long.reverse(eight)));
        }
        for (; i < size; i++) {
            mirrored[i] = (byte) (Integer.reverse(bytes[from + i]) >>> 24);
        }
        sum.update(mirrored, 0, size);
    }

    private int write(byte[] target, int from, int to) {
        int out = from;
        while (out < to) {
            if (repeat > 0) {
                int part = Math.min(repeat, to - out);
                Arrays.fill(target, out, out + part, packed[at - 2]);
                repeat -= part;
                out += part;
            } else if (at < plainEnd) {
                int part = Math.min(plainEnd - at, to - out);
                System.arraycopy(packed, at, target, out, part);
                at += part;
                out += part;
            } else if (at == length) {
                break;
            } else {
                repeat = packed[at++] & 0xFF;
                plainEnd = runEnd(at);
            }
        }
        return out;
    }

    /** Where the first run after {@code from} has its first four bytes behind it; without one, the end of all. */
    private int runEnd(int from) {
        int i = from;
        for (; i < length - Long.BYTES; i += Long.BYTES - RUN + 2) {
            long unlike = (long) EIGHT_BYTES.get(packed, i) ^ (long) EIGHT_BYTES.get(packed, i + 1);
            // The highest bit of each byte that is the same as the one after it.
            long alike = ~((unlike & LOW_BITS) + LOW_BITS | unlike | LOW_BITS);
            long run = alike & alike >>> 8 & alike >>> 16;
            if (run != 0) {
                return i + (Long.numberOfTrailingZeros(run) >>> 3) + RUN;
            }
        }
        for (; i <= length - RUN; i++) {
            byte b = packed[i];
            if (b == packed[i + 1] && b == packed[i + 2] && b == packed[i + 3]) {
                return i + RUN;
            }
        }
        return length;
    }

    boolean isDone() {
        return at == length && repeat == 0;
    }

    /** Whether what was expanded is what the block says it is; asked when all is. */
    boolean isSound() {
        return Integer.reverse((int) sum.getValue()) == checksum;
    }
}
