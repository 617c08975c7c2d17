package org.fasti.source.bzip2;

/**
 * Decodes one block after the other, in buffers that it keeps. Undoing the sorting follows links through four megabytes
 * and mostly waits for memory; {@link #unsort} does it for two blocks at a time, which takes little longer than for one.
 */
final class BlockDecoder {
    static final int MOST_BYTES = 900_000;
    private static final int GROUP = 50;
    private static final int MOST_SELECTORS = 18_002;

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
        if (randomised || used == 0 || !codes(bits, used + 2) || !symbols(bits, used)) {
            return false;
        }
        end = bits.position();
        if (bits.isOverrun() || origin >= length) {
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

    private boolean symbols(Bits bits, int used) {
        byte[] recent = symbolsUsed;
        int endOfBlock = used + 1;
        int at = 0;
        int run = 0;
        int weight = 1;
        for (int group = 0; group < selectorCount; group++) {
            Huffman code = codes[selectors[group]];
            short[] table = code.table;
            for (int i = 0; i < GROUP; i++) {
                int next = bits.peek(Huffman.LONGEST);
                int found = table[next >>> Huffman.LONGEST - Huffman.LOOKED_UP];
                if (found == 0) {
                    found = code.find(next);
                    if (found < 0) {
                        return false;
                    }
                }
                bits.skip(found & 31);
                int symbol = found >>> 5;
                if (symbol <= 1) {
                    if (weight > MOST_BYTES) {
                        return false;
                    }
                    run += weight << symbol;
                    weight <<= 1;
                    continue;
                }
                if (weight > 1) {
                    if (run > MOST_BYTES - at) {
                        return false;
                    }
                    java.util.Arrays.fill(links, at, at + run, recent[0] & 0xFF);
                    at += run;
                    run = 0;
                    weight = 1;
                }
                if (symbol == endOfBlock) {
                    length = at;
                    return true;
                }
                if (at == MOST_BYTES) {
                    return false;
                }
                links[at++] = toFront(recent, symbol - 1) & 0xFF;
            }
        }
        return false;
    }

    private static byte toFront(byte[] recent, int place) {
        byte symbol = recent[place];
        if (place < 16) {
            for (int i = place; i > 0; i--) {
                recent[i] = recent[i - 1];
            }
        } else {
            System.arraycopy(recent, 0, recent, 1, place);
        }
        recent[0] = symbol;
        return symbol;
    }

    /** Writes above each byte where the one after it stands. */
    private void link() {
        int[] starts = new int[256];
        for (int i = 0; i < length; i++) {
            starts[links[i] & 0xFF]++;
        }
        int sum = 0;
        for (int i = 0; i < 256; i++) {
            int count = starts[i];
            starts[i] = sum;
            sum += count;
        }
        for (int i = 0; i < length; i++) {
            links[starts[links[i] & 0xFF]++] |= i << 8;
        }
    }

    /** Undoes the sorting of two blocks that were taken in; of one only, where the other is not whole. */
    static void unsort(BlockDecoder one, byte[] oneOut, BlockDecoder two, byte[] twoOut) {
        int both = one.whole && two.whole ? Math.min(one.length, two.length) : 0;
        int[] a = one.links;
        int[] b = two.links;
        int atA = both == 0 ? 0 : a[one.first];
        int atB = both == 0 ? 0 : b[two.first];
        for (int i = 0; i < both; i++) {
            atA = a[atA >>> 8];
            atB = b[atB >>> 8];
            oneOut[i] = (byte) atA;
            twoOut[i] = (byte) atB;
        }
        one.unsortFrom(both, atA, oneOut);
        two.unsortFrom(both, atB, twoOut);
    }

    private void unsortFrom(int start, int link, byte[] out) {
        if (!whole) {
            return;
        }
        int at = start == 0 ? links[first] : link;
        for (int i = start; i < length; i++) {
            at = links[at >>> 8];
            out[i] = (byte) at;
        }
    }

    /** How many bytes the block holds, its runs written short. */
    int length() {
        return length;
    }

    /** Forgets the block that was taken in. */
    void drop() {
        whole = false;
    }

    /** The bytes of a block whose sorting was undone. */
    Runs runs(byte[] unsorted) {
        return new Runs(unsorted, length, checksum);
    }
}
