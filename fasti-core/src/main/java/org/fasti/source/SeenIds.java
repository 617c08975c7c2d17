package org.fasti.source;

/**
 * Remembers ids by a 64-bit hash, so that a batch of millions takes little room. Past its capacity it forgets nothing
 * but learns nothing new: later duplicates go unnoticed.
 */
final class SeenIds {
    private static final int CAPACITY = 1 << 22;

    private long[] slots = new long[1 << 10];
    private int size;

    /** Adds an id; false where it was there. */
    boolean add(String id) {
        long hash = hash(id);
        int slot = slot(slots, hash);
        if (slots[slot] == hash) {
            return false;
        }
        if (size < CAPACITY) {
            slots[slot] = hash;
            size++;
            if (size * 2 > slots.length) {
                grow();
            }
        }
        return true;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long hash : slots) {
            if (hash != 0) {
                larger[slot(larger, hash)] = hash;
            }
        }
        slots = larger;
    }

    private static int slot(long[] slots, long hash) {
        int slot = (int) hash & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** Never 0, which marks a free slot. */
    private static long hash(String id) {
        long h = 0xCBF29CE484222325L;
        for (int i = 0; i < id.length(); i++) {
            h = (h ^ id.charAt(i)) * 0x100000001B3L;
        }
        h = (h ^ h >>> 32) * 0x9E3779B97F4A7C15L;
        h ^= h >>> 29;
        return h == 0 ? 1 : h;
    }
}
