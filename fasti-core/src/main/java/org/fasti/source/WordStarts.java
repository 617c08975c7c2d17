package org.fasti.source;

import java.nio.charset.StandardCharsets;

/**
 * A first look at the words of a text, as bytes of UTF-8: nearly all that are not listed are told apart by the letters
 * that they begin with, in either case, and need not be decoded. Letters outside ASCII end what is looked at.
 */
final class WordStarts {
    /** How many bits a {@link #hash} has. */
    static final int BITS = 16;

    /** By the hash of what a listed word begins with, a bit each. */
    private final long[] known = new long[1 << BITS - 6];

    void add(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        int hash = hash(bytes, 0, bytes.length);
        known[hash >>> 6] |= 1L << hash;
    }

    /** False where no listed word begins at {@code from}. */
    boolean mayBegin(byte[] bytes, int from, int to) {
        return mayBegin(hash(bytes, from, to));
    }

    /** False where no listed word begins with the letters that have this {@link #hash}. */
    boolean mayBegin(int hash) {
        return (known[hash >>> 6] >>> hash & 1) != 0;
    }

    /** A number of {@value #BITS} bits for the letters at {@code from}. */
    static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            int letter = bytes[i] | 0x20;
            if (letter < 'a' || letter > 'z') {
                break;
            }
            hash = (hash + letter) * 0x9E3779B1;
        }
        return hash >>> 32 - BITS;
    }
}
