package org.fasti.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes of UTF-8 without decoding them. */
final class Ascii {
    private static final int OTHER = 0x80;
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;

    private Ascii() {}

    /** The letter in lower case, 0 to 127; of letters outside ASCII, whose case is not seen in a byte, only that they are. */
    static int lower(byte b) {
        return b < 0 ? OTHER : b >= 'A' && b <= 'Z' ? b + 32 : b == '_' ? ' ' : b;
    }

    /** Where {@code sought} stands next; {@code to} where it does not. */
    static int next(byte[] bytes, int from, int to, byte sought) {
        long pattern = ONES * sought;
        int at = from;
        while (at + 8 <= to) {
            long found = zeros((long) EIGHT_BYTES.get(bytes, at) ^ pattern);
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            at += 8;
        }
        while (at < to && bytes[at] != sought) {
            at++;
        }
        return at;
    }

    /** Where the next brace, bar or end of a line stands at the earliest; {@code to} where there is none. */
    static int nextMark(byte[] bytes, int from, int to) {
        int at = from;
        while (at + 8 <= to) {
            long eight = (long) EIGHT_BYTES.get(bytes, at);
            // '{', '|', '}' and the two that come after them reach the highest bit when five is added.
            long marks = (eight & ~HIGHEST) + 5 * ONES & ~eight & HIGHEST | zeros(eight ^ '\n' * ONES);
            if (marks != 0) {
                return at + (Long.numberOfTrailingZeros(marks) >>> 3);
            }
            at += 8;
        }
        return at;
    }

    /** The highest bit of each byte that is zero; of those above the lowest such byte it may be wrong. */
    private static long zeros(long eight) {
        return eight - ONES & ~eight & HIGHEST;
    }
}
