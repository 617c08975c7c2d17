package org.fasti.source;

/** The words of a text: what blanks part. */
final class TextWords {
    private TextWords() {}

    /** Where the word after the one at {@code from} begins; {@code end} where none does. */
    static int next(String text, int from, int end) {
        int next = end(text, from, end);
        while (next < end && TextLines.isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** The offset after the word at {@code from}, not beyond {@code end}. */
    static int end(String text, int from, int end) {
        int to = from;
        while (to < end && !TextLines.isBlank(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** Where the word before the one at {@code word} begins, not before {@code start}. */
    static int previous(String text, int word, int start) {
        int from = word;
        while (from > start && TextLines.isBlank(text.charAt(from - 1))) {
            from--;
        }
        while (from > start && !TextLines.isBlank(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }
}
