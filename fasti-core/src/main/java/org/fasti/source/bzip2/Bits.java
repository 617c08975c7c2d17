package org.fasti.source.bzip2;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The bits of an array, the highest of each byte first. Past the end there are zeros. */
final class Bits {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] bytes;
    private final int length;
    private int at;
    /** The next bits, from the highest on; {@code held} of them are filled in. */
    private long next;

    private int held;

    Bits(byte[] bytes, int length, int firstBit) {
        this.bytes = bytes;
        this.length = length;
        this.at = firstBit >>> 3;
        if ((firstBit & 7) != 0) {
            skip(firstBit & 7);
        }
    }

    /** The same bits from the same place, read by themselves. */
    Bits copy() {
        Bits copy = new Bits(bytes, length, 0);
        copy.at = at;
        copy.next = next;
        copy.held = held;
        return copy;
    }

    /** Fills up to 56 bits or more. */
    private void fill() {
        if (at + 8 <= length) {
            // Bits beyond those that are counted are put in again at the same places next time.
            next |= (long) EIGHT_BYTES.get(bytes, at) >>> held;
            int added = (63 - held) >>> 3;
            at += added;
            held += added << 3;
            return;
        }
        while (held <= 56) {
            long one = at < length ? bytes[at] & 0xFF : 0;
            next |= one << (56 - held);
            at++;
            held += 8;
        }
    }

    /** The next bits, 1 to 32, which stay. */
    int peek(int count) {
        if (held < count) {
            fill();
        }
        return (int) (next >>> (64 - count));
    }

    void skip(int count) {
        if (held < count) {
            fill();
        }
        next <<= count;
        held -= count;
    }

    /** The next bits, 1 to 32. */
    int read(int count) {
        int bits = peek(count);
        skip(count);
        return bits;
    }

    boolean bit() {
        return read(1) != 0;
    }

    /** How many bits of the array are behind. */
    long position() {
        return 8L * at - held;
    }

    /** True where more was read than there is. */
    boolean isOverrun() {
        return position() > 8L * length;
    }
}
