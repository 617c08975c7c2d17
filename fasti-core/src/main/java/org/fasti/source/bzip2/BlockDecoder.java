package org.fasti.source.bzip2;

import java.util.Arrays;

/**
 * Decodes one block after the other, in buffers that it keeps. Undoing the sorting follows links through up to four
 * megabytes, which mostly waits for memory where a cache holds less.
 */
final class BlockDecoder {
    static final int MOST_BYTES = 900_000;
    private static final int GROUP = 50;
    private static final int MOST_SELECTORS = 18_002;

    private static final int SHORT_RUN = 4;
    /** Links that fit the cache of a core, of one or two megabytes, with what else is needed. */
    private static final int CACHED = 400_000;

    private final byte[] sorted = new byte[MOST_BYTES + SHORT_RUN];
    private final int[] counts = new int[256];
    private final int[] links = new int[MOST_BYTES];
    private final byte[] selectors = new byte[MOST_SELECTORS];
    private final Huffman[] codes = {
        new Huffman(), new Huffman(), new Huffman(), new Huffman(), new Huffman(), new Huffman()
    };
    private final byte[] symbolsUsed = new byte[256];
    private final byte[] lengths = new byte[258];
    private int selectorCount;
    private int length;
    private int first;
    private int checksum;
    private long end;

    /** True where {@link #take} has read a whole block. */
    private boolean whole;

    /**
     * Takes in a block.
     *
     * @param firstBit where its magic number begins
     * @return whether it is well-formed
     */
    boolean take(byte[] bytes, int size, int firstBit) {
        whole = false;
        length = 0;
        Bits bits = new Bits(bytes, size, firstBit);
        bits.skip(24);
        bits.skip(24);
        checksum = bits.read(32);
        boolean randomised = bits.bit();
        int origin = bits.read(24);
        int used = symbolMap(bits);
        if (randomised || used == 0 || !codes(bits, used + 2)) {
            return false;
        }
        end = symbols(bits, used);
        if (end < 0 || end > 8L * size || origin >= length) {
            return false;
        }
        link();
        first = origin;
        whole = true;
        return true;
    }

    /** Where, in bits, the block ended that was taken in. */
    long end() {
        return end;
    }

    private int symbolMap(Bits bits) {
        int groups = bits.read(16);
        int used = 0;
        for (int group = 0; group < 16; group++) {
            if ((groups & 0x8000 >>> group) != 0) {
                int members = bits.read(16);
                for (int i = 0; i < 16; i++) {
                    if ((members & 0x8000 >>> i) != 0) {
                        symbolsUsed[used++] = (byte) (group * 16 + i);
                    }
                }
            }
        }
        return used;
    }

    private boolean codes(Bits bits, int symbols) {
        int tables = bits.read(3);
        int said = bits.read(15);
        if (tables < 2 || tables > 6 || said == 0) {
            return false;
        }
        byte[] recent = {0, 1, 2, 3, 4, 5};
        for (int i = 0; i < said; i++) {
            int place = 0;
            while (bits.bit()) {
                if (++place >= tables) {
                    return false;
                }
            }
            byte table = recent[place];
            System.arraycopy(recent, 0, recent, 1, place);
            recent[0] = table;
            if (i < MOST_SELECTORS) {
                selectors[i] = table;
            }
        }
        // Some compressors write more than a block can need.
        selectorCount = Math.min(said, MOST_SELECTORS);
        for (int table = 0; table < tables; table++) {
            if (!lengths(bits, symbols)) {
                return false;
            }
            codes[table].make(lengths, symbols);
        }
        return !bits.isOverrun();
    }

    private boolean lengths(Bits bits, int symbols) {
        int current = bits.read(5);
        for (int i = 0; i < symbols; i++) {
            while (true) {
                if (current < 1 || current > Huffman.LONGEST) {
                    return false;
                }
                if (!bits.bit()) {
                    break;
                }
                current += bits.bit() ? -1 : 1;
            }
            lengths[i] = (byte) current;
        }
        return true;
    }

    /** Reads what the block holds, in the order that packing sorted it into; gives the bit where it ends, or -1. */
    private long symbols(Bits before, int used) {
        // Objects of this method alone, which the compiler takes apart and keeps in registers.
        Bits bits = before.copy();
        RecentBytes recent = new RecentBytes(symbolsUsed);
        Arrays.fill(counts, 0);
        int at = 0;
        int run = 0;
        int weight = 1;
        for (int group = 0; group < selectorCount; group++) {
            Huffman code = codes[selectors[group]];
            for (int i = 0; i < GROUP; i++) {
                int found = code.next(bits);
                int symbol = found >>> 5;
                if (found < 0 || weight > MOST_BYTES) {
                    return -1;
                }
                if (symbol <= 1) {
                    run += weight << symbol;
                    weight <<= 1;
                    continue;
                }
                if (run > 0) {
                    if (run > MOST_BYTES - at) {
                        return -1;
                    }
                    repeat(recent.first(), at, run);
                    at += run;
                    run = 0;
                    weight = 1;
                }
                if (symbol > used || at == MOST_BYTES) {
                    length = at;
                    return symbol > used ? bits.position() : -1;
                }
                byte b = recent.toFront(symbol - 1);
                counts[b & 0xFF]++;
                sorted[at++] = b;
            }
        }
        return -1;
    }

    private void repeat(byte b, int at, int run) {
        counts[b & 0xFF] += run;
        // Most runs are shorter than a call is worth; what stands behind a short one is written over.
        for (int i = 0; i < SHORT_RUN; i++) {
            sorted[at + i] = b;
        }
        if (run > SHORT_RUN) {
            Arrays.fill(sorted, at, at + run, b);
        }
    }

    /** Writes for each place of the sorted bytes the byte that comes after, and above it where that one stands. */
    private void link() {
        int sum = 0;
        for (int i = 0; i < 256; i++) {
            int count = counts[i];
            counts[i] = sum;
            sum += count;
        }
        for (int i = 0; i < length; i++) {
            int b = sorted[i] & 0xFF;
            links[counts[b]++] = i << 8 | b;
        }
    }

    /**
     * Whether the block's links are more than a core's cache holds, so that undoing its sorting waits for memory. Those of
     * others are best followed at once, while they are there.
     */
    boolean outgrowsCache() {
        return whole && length > CACHED;
    }

    /** Undoes the sorting of two blocks that were taken in, in hardly more time than of one. */
    static void unsort(BlockDecoder one, byte[] oneOut, BlockDecoder two, byte[] twoOut) {
        int both = Math.min(one.length, two.length);
        int[] a = one.links;
        int[] b = two.links;
        int atA = one.first;
        int atB = two.first;
        for (int i = 0; i < both; i++) {
            int linkA = a[atA];
            int linkB = b[atB];
            oneOut[i] = (byte) linkA;
            twoOut[i] = (byte) linkB;
            atA = linkA >>> 8;
            atB = linkB >>> 8;
        }
        one.unsort(both, atA, oneOut);
        two.unsort(both, atB, twoOut);
    }

    /** Undoes the sorting of the block that was taken in. */
    void unsort(byte[] out) {
        unsort(0, first, out);
    }

    private void unsort(int from, int place, byte[] out) {
        int[] links = this.links;
        int at = place;
        for (int i = from; i < length; i++) {
            int link = links[at];
            out[i] = (byte) link;
            at = link >>> 8;
        }
    }

    /** How many bytes the block holds, its runs written short. */
    int length() {
        return length;
    }

    /** The bytes of a block whose sorting was undone. */
    Runs runs(byte[] unsorted) {
        return new Runs(unsorted, length, checksum);
    }
}
