package org.fasti.source.bzip2;

/**
 * Some symbols of a block in one number: digits of how often the byte before is repeated, and then, where one is known, a
 * byte or the end of the block. The digits are worth 1 or 2 times a power of two, the lowest first.
 */
final class Stretch {
    static final int NONE = 0;
    /** The first symbol that is no digit. */
    private static final int FIRST_BYTE = 2;

    private static final int COUNT = 5;
    private static final int SYMBOL = 10;
    private static final int RUN = 19;

    private Stretch() {}

    /** One with one more symbol, whose code is {@code length} bits long. */
    static int with(int stretch, int symbol, int length) {
        int value = symbol < FIRST_BYTE ? symbol + 1 << digits(stretch) + RUN : symbol << SYMBOL;
        return stretch + length + (1 << COUNT) + value;
    }

    /** How many bits it takes. */
    static int length(int stretch) {
        return stretch & 31;
    }

    /** How many symbols it has. */
    static int count(int stretch) {
        return stretch >>> COUNT & 31;
    }

    static int digits(int stretch) {
        return count(stretch) - (hasByte(stretch) ? 1 : 0);
    }

    /** Whether it ends with a byte or with the end of the block. */
    static boolean hasByte(int stretch) {
        return symbol(stretch) != 0;
    }

    /** The symbol for a byte or for the end; 0 where there is none. */
    static int symbol(int stretch) {
        return stretch >>> SYMBOL & 511;
    }

    /** How often its digits repeat the byte before. */
    static int run(int stretch) {
        return stretch >>> RUN;
    }
}
