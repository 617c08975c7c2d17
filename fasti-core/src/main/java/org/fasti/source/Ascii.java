package org.fasti.source;

/** Bytes of UTF-8 without decoding them. */
final class Ascii {
    private static final int OTHER = 0x80;

    private Ascii() {}

    /** The letter in lower case, 0 to 127; of letters outside ASCII, whose case is not seen in a byte, only that they are. */
    static int lower(byte b) {
        return b < 0 ? OTHER : b >= 'A' && b <= 'Z' ? b + 32 : b == '_' ? ' ' : b;
    }

    /** The first two letters from {@code from} on, in lower case; 0 for one that is not there. */
    static int beginning(byte[] bytes, int from, int to) {
        int first = from < to ? lower(bytes[from]) : 0;
        int second = from + 1 < to ? lower(bytes[from + 1]) : 0;
        return first << 8 | second;
    }
}
