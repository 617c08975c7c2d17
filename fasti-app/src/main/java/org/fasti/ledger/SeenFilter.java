package org.fasti.ledger;

/**
 * What was seen, in little room: it never misses what it saw, and of what it did not see it takes little for seen (one of
 * a thousand where ten million were seen). A Bloom filter (Bloom, "Space/time trade-offs in hash coding with allowable
 * errors", CACM 13/7, 1970), with the positions from two hashes (Kirsch and Mitzenmacher, ESA 2006).
 */
final class SeenFilter {
    private static final int BITS = 1 << 27;
    private static final int POSITIONS = 5;

    private final long[] bits = new long[BITS >>> 6];

    /** Takes in what has those 64 bits, which are to be as good as random. */
    void add(long hash) {
        for (int i = 0; i < POSITIONS; i++) {
            int position = position(hash, i);
            bits[position >>> 6] |= 1L << position;
        }
    }

    /** Whether it may have been seen; certainly not where false. */
    boolean mayHave(long hash) {
        for (int i = 0; i < POSITIONS; i++) {
            int position = position(hash, i);
            if ((bits[position >>> 6] & 1L << position) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int position(long hash, int i) {
        return (int) hash + i * ((int) (hash >>> 32) | 1) & BITS - 1;
    }
}
