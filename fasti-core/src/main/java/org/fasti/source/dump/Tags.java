package org.fasti.source.dump;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Finds tags. In a dump's texts the sign that begins them is written as an entity, so that they are rare. */
final class Tags {
    static final byte[] PAGE = "<page>".getBytes(StandardCharsets.US_ASCII);
    static final byte[] PAGE_END = "</page>".getBytes(StandardCharsets.US_ASCII);

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long SIGNS = ONES * '<';
    private static final long HIGHEST = 0x8080808080808080L;

    private Tags() {}

    /** Where the next tag begins; {@code to} where there is none. */
    static int next(byte[] bytes, int from, int to) {
        int at = from;
        while (at + 8 <= to) {
            long other = (long) EIGHT_BYTES.get(bytes, at) ^ SIGNS;
            long zero = other - ONES & ~other & HIGHEST;
            if (zero != 0) {
                return at + (Long.numberOfTrailingZeros(zero) >>> 3);
            }
            at += 8;
        }
        while (at < to && bytes[at] != '<') {
            at++;
        }
        return at;
    }

    static boolean isAt(byte[] tag, byte[] bytes, int at, int to) {
        if (to - at < tag.length) {
            return false;
        }
        for (int i = 0; i < tag.length; i++) {
            if (bytes[at + i] != tag[i]) {
                return false;
            }
        }
        return true;
    }
}
