package org.fasti.source.bzip2;

/**
 * One of a block's codes: a look-up for the frequent symbols, and the canonical order for the long ones. Half of all symbols
 * are digits of how often a byte is repeated, so a second look-up takes some of them and the byte after them at once:
 * which comes next is as good as chance, and a processor that guesses wrong waits.
 */
final class Huffman {
    static final int LOOKED_UP = 10;
    static final int LONGEST = 20;
    private static final int MOST_SYMBOLS = 258;

    /** By the next {@link #LOOKED_UP} bits: the symbol and, in the lowest five bits, how long its code is; 0 for long codes. */
    private final short[] table = new short[1 << LOOKED_UP];

    /** By the next {@link #LOOKED_UP} bits: a {@link Stretch}, or 0 where not even one symbol is known from them. */
    private final int[] stretches = new int[1 << LOOKED_UP];

    private final int[] limits = new int[LONGEST + 2];
    private final int[] bases = new int[LONGEST + 2];
    private final short[] order = new short[MOST_SYMBOLS];

    /** Makes the code of {@code symbols} symbols from their lengths, 1 to {@link #LONGEST}. */
    void make(byte[] lengths, int symbols) {
        int[] counts = new int[LONGEST + 2];
        for (int i = 0; i < symbols; i++) {
            counts[lengths[i]]++;
        }
        int[] next = new int[LONGEST + 2];
        int[] places = new int[LONGEST + 2];
        int code = 0;
        int place = 0;
        for (int length = 1; length <= LONGEST; length++) {
            next[length] = code;
            places[length] = place;
            bases[length] = place - code;
            code += counts[length];
            place += counts[length];
            // Exclusive; what lies beyond is a longer code.
            limits[length] = code;
            code <<= 1;
        }
        java.util.Arrays.fill(table, (short) 0);
        for (int symbol = 0; symbol < symbols; symbol++) {
            int length = lengths[symbol];
            order[places[length]++] = (short) symbol;
            int own = next[length]++;
            if (length <= LOOKED_UP && own < 1 << length) {
                int from = own << (LOOKED_UP - length);
                java.util.Arrays.fill(table, from, from + (1 << (LOOKED_UP - length)), (short) (symbol << 5 | length));
            }
        }
        makeStretches();
    }

    private void makeStretches() {
        for (int bits = 0; bits < stretches.length; bits++) {
            int stretch = Stretch.NONE;
            while (!Stretch.hasByte(stretch)) {
                int length = Stretch.length(stretch);
                int found = table[bits << length & stretches.length - 1];
                if (found == 0 || length + (found & 31) > LOOKED_UP) {
                    break;
                }
                stretch = Stretch.with(stretch, found >>> 5, found & 31);
            }
            stretches[bits] = stretch;
        }
    }

    /** The symbols that come next, which stay: a {@link Stretch}, or 0 where not even one is known at once. */
    int stretch(Bits bits) {
        return stretches[bits.peek(LONGEST) >>> LONGEST - LOOKED_UP];
    }

    /** The one symbol that comes next, which stays: a {@link Stretch}, or 0 where no code begins so. */
    int one(Bits bits) {
        int next = bits.peek(LONGEST);
        int found = table[next >>> LONGEST - LOOKED_UP];
        if (found == 0) {
            found = find(next);
        }
        return found < 0 ? Stretch.NONE : Stretch.with(Stretch.NONE, found >>> 5, found & 31);
    }

    /**
     * Finds a long code.
     *
     * @param bits the next {@link #LONGEST} bits
     * @return the symbol and, in the lowest five bits, how long its code is; -1 where no code begins so
     */
    private int find(int bits) {
        for (int length = LOOKED_UP + 1; length <= LONGEST; length++) {
            int code = bits >>> (LONGEST - length);
            if (code < limits[length]) {
                int place = code + bases[length];
                return place < 0 || place >= MOST_SYMBOLS ? -1 : order[place] << 5 | length;
            }
        }
        return -1;
    }
}
