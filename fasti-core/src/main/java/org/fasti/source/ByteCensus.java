package org.fasti.source;

/**
 * What kinds of bytes an input is made of, by which its encoding is told.
 *
 * @param evenNuls NUL bytes at even offsets
 * @param oddNuls NUL bytes at odd offsets
 * @param controls bytes below 0x20 other than NUL, tab, line feed, form feed, carriage return and escape
 * @param multibyte well-formed UTF-8 sequences of two bytes or more
 * @param malformed bytes that no UTF-8 sequence can hold where they stand
 * @param cut true where the input ends within an otherwise well-formed UTF-8 sequence
 */
record ByteCensus(int length, int evenNuls, int oddNuls, int controls, int multibyte, int malformed, boolean cut) {
    static ByteCensus of(byte[] bytes) {
        int[] nuls = new int[2];
        int controls = 0;
        int multibyte = 0;
        int malformed = 0;
        boolean cut = false;
        int i = 0;
        while (i < bytes.length) {
            int b = bytes[i];
            if (b >= 0) {
                if (b < 0x20) {
                    if (b == 0) {
                        nuls[i & 1]++;
                    } else if (b != '\t' && b != '\n' && b != '\f' && b != '\r' && b != 0x1B) {
                        controls++;
                    }
                }
                i++;
                continue;
            }
            int length = sequenceLength(bytes, i);
            if (length > 0) {
                multibyte++;
                i += length;
            } else if (length == CUT) {
                cut = true;
                i = bytes.length;
            } else {
                malformed++;
                i++;
            }
        }
        return new ByteCensus(bytes.length, nuls[0], nuls[1], controls, multibyte, malformed, cut);
    }

    private static final int CUT = -1;

    /** The length of the UTF-8 sequence at {@code i}, 0 where there is none, {@link #CUT} where the input ends in it. */
    private static int sequenceLength(byte[] bytes, int i) {
        int lead = bytes[i] & 0xFF;
        int length =
                lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        for (int k = 1; k < length; k++) {
            if (i + k >= bytes.length) {
                return CUT;
            }
            int next = bytes[i + k] & 0xFF;
            int low = k > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            int high = k > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
            if (next < low || next > high) {
                return 0;
            }
        }
        return length;
    }

    int nuls() {
        return evenNuls + oddNuls;
    }

    boolean isUtf8() {
        return malformed == 0;
    }

    /** Mostly UTF-8 with a few damaged places, rather than another encoding that happens to hold UTF-8 sequences. */
    boolean isDamagedUtf8() {
        return malformed > 0 && multibyte > 4L * malformed;
    }

    /** More control characters than any text has. */
    boolean isFullOfControls() {
        return controls > 0 && controls * 20L > length;
    }
}
