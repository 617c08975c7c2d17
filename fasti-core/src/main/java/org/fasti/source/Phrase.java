package org.fasti.source;

/** Finds listed words in a text; a blank in them stands for any run of blanks, such as a non-breaking one. */
final class Phrase {
    private Phrase() {}

    /** The offset after {@code words} where they stand at {@code at}, not beyond {@code limit}; -1 where they do not. */
    static int endAt(String text, int at, int limit, String words) {
        int i = at;
        for (int w = 0; w < words.length(); w++) {
            char c = words.charAt(w);
            if (c == ' ') {
                int blanks = i;
                while (i < limit && isGap(text.charAt(i))) {
                    i++;
                }
                if (i == blanks) {
                    return -1;
                }
            } else if (i < limit && text.charAt(i) == c) {
                i++;
            } else {
                return -1;
            }
        }
        return i;
    }

    /** The first offset from {@code from} on at which {@code words} stand and no letter is before them; else -1. */
    static int find(String text, int from, int limit, String words) {
        int space = words.indexOf(' ');
        String head = space < 0 ? words : words.substring(0, space);
        int at = text.indexOf(head, from, limit);
        while (at >= 0) {
            if ((at == 0 || !Character.isLetter(text.charAt(at - 1))) && endAt(text, at, limit, words) >= 0) {
                return at;
            }
            at = text.indexOf(head, at + 1, limit);
        }
        return -1;
    }

    private static boolean isGap(char c) {
        return c != '\n' && c != '\r' && c != '\t' && TextLines.isBlank(c);
    }
}
