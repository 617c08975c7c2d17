package org.fasti.source.bzip2;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Decodes one block after the other, in buffers that it keeps. */
final class BlockDecoder {
    static final int MOST_BYTES = 900_000;
    private static final int GROUP = 50;
    private static final int MOST_SELECTORS = 18_002;

    /** More make a run longer than a block. */
    private static final int MOST_DIGITS = 20;

    private static final long ONE_IN_EACH = 0x0101010101010101L;
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] sorted = new byte[MOST_BYTES + Unsorting.ROOM];
    /** By byte, how many of it there are. */
    private final int[] counts = new int[256];
    /** By byte, where its next link goes from the front, the one before the last from the back, and where its links end. */
    private final int[] nexts = new int[256];

    private final int[] lasts = new int[256];
    private final int[] ends = new int[256];
    private final int[] links = new int[MOST_BYTES];
    private final Unsorting unsorting = new Unsorting();
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

    /**
     * Takes in a block.
     *
     * @param firstBit where its magic number begins
     * @return whether it is well-formed
     */
    boolean take(byte[] bytes, int size, int firstBit) {
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
        long run = 0;
        int digits = 0;
        // A byte is counted with its repetitions when the next comes; the one in front at first was not there itself.
        counts[recent.first() & 0xFF]--;
        for (int group = 0; group < selectorCount; group++) {
            Huffman code = codes[selectors[group]];
            int left = GROUP;
            while (left > 0) {
                int stretch = code.stretch(bits);
                if (stretch == Stretch.NONE || Stretch.count(stretch) > left) {
                    stretch = code.one(bits);
                }
                bits.skip(Stretch.length(stretch));
                left -= Stretch.count(stretch);
                run += (long) Stretch.run(stretch) << digits;
                if (!Stretch.hasByte(stretch)) {
                    digits += Stretch.count(stretch);
                    if (digits > MOST_DIGITS || stretch == Stretch.NONE) {
                        return -1;
                    }
                    continue;
                }
                int symbol = Stretch.symbol(stretch);
                if (run > MOST_BYTES - at) {
                    return -1;
                }
                byte repeated = recent.first();
                counts[repeated & 0xFF] += (int) run + 1;
                repeat(repeated, at, (int) run);
                at += (int) run;
                run = 0;
                digits = 0;
                if (symbol > used) {
                    length = at;
                    return bits.position();
                }
                if (at == MOST_BYTES) {
                    return -1;
                }
                sorted[at++] = recent.toFront(symbol - 1);
            }
        }
        return -1;
    }

    private void repeat(byte b, int at, int run) {
        // Most runs are none or shorter than a call is worth; what stands behind a short one is written over.
        EIGHT_BYTES.set(sorted, at, (b & 0xFF) * ONE_IN_EACH);
        if (run > Long.BYTES) {
            Arrays.fill(sorted, at, at + run, b);
        }
    }

    /** Sorts the links by their bytes. */
    private void link() {
        int sum = 0;
        for (int i = 0; i < 256; i++) {
            nexts[i] = sum;
            sum += counts[i];
            ends[i] = sum;
            lasts[i] = sum;
        }
        // From both sides at a time: of a run of one byte, each link waits for the one before.
        int half = length / 2;
        int last = length - 1;
        for (int i = 0; i < half; i++) {
            int b = sorted[i] & 0xFF;
            links[nexts[b]++] = i << 8 | b;
            int from = last - i;
            int c = sorted[from] & 0xFF;
            links[--lasts[c]] = from << 8 | c;
        }
        if ((length & 1) != 0) {
            int b = sorted[half] & 0xFF;
            links[nexts[b]++] = half << 8 | b;
        }
    }

    /** Undoes the sorting of the block that was taken in; it is then no longer there. */
    void unsort(byte[] out) {
        unsorting.undo(links, ends, length, first, sorted, out);
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
