package org.fasti.language;

import org.jspecify.annotations.Nullable;

/**
 * The words seen last, in lower case with straight apostrophes. Most words of a text have been seen before: they are
 * found by their letters, so that no string of theirs is made and hashed anew. Several threads may ask at once: each
 * place holds a whole word or none, whoever wrote it.
 */
final class SeenWords {
    private static final int PLACES = 1 << 10;

    private final @Nullable String[] words = new @Nullable String[PLACES];

    /** The word that {@code text} has from {@code start} (inclusive) to {@code end} (exclusive). */
    String of(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + folded(text.charAt(i));
        }
        int place = (hash ^ hash >>> 12) & PLACES - 1;
        String seen = words[place];
        if (seen != null && seen.length() == end - start && isAt(seen, text, start)) {
            return seen;
        }
        String word = made(text, start, end);
        words[place] = word;
        return word;
    }

    private static boolean isAt(String word, String text, int start) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != folded(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static String made(String text, int start, int end) {
        StringBuilder word = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            word.append(folded(text.charAt(i)));
        }
        return word.toString();
    }

    private static char folded(char c) {
        if (c >= 'a' && c <= 'z') {
            return c;
        }
        return Tokenizer.isApostrophe(c) ? '\'' : Character.toLowerCase(c);
    }
}
