package org.fasti.source;

import java.nio.charset.StandardCharsets;

/**
 * A first look at the words of a text, as bytes of UTF-8: nearly all that are not listed are told apart by the letters
 * that they begin with, in either case, and need not be decoded. Letters outside ASCII end what is looked at.
 */
final class WordStarts {
    private static final int BITS = 16;

    private final boolean[] known = new boolean[1 << BITS];

    void add(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        known[hash(bytes, 0, bytes.length)] = true;
    }

    /** False where no listed word begins at {@code from}. */
    boolean mayBegin(byte[] bytes, int from, int to) {
        return known[hash(bytes, from, to)];
    }

    private static int hash(byte[] bytes, int from, int to) {
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
