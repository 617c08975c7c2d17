package org.fasti.source;

import java.util.Arrays;

/** The lines of a text, without the blanks around them. Lines end at a line feed, a carriage return or both. */
final class TextLines {
    private final String text;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int count;

    TextLines(String text) {
        this.text = text;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                add(from, i);
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                from = i + 1;
            }
        }
        add(from, text.length());
    }

    private void add(int from, int to) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        // A line of nothing but blanks is not the same as an empty one: boxes copied from a page have such lines
        // inside.
        boolean empty = from == to;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        starts[count] = from;
        ends[count] = empty ? -1 : to;
        count++;
    }

    int count() {
        return count;
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return Math.max(starts[line], ends[line]);
    }

    /** The length in characters, 0 for a line of blanks. */
    int length(int line) {
        return end(line) - starts[line];
    }

    boolean isBlank(int line) {
        return length(line) == 0;
    }

    /** True where there is nothing at all, not even blanks. */
    boolean isEmpty(int line) {
        return ends[line] < 0;
    }

    String words(int line) {
        return text.substring(starts[line], end(line));
    }

    Span span(int line) {
        return new Span(starts[line], end(line));
    }

    /** The span from the first words of {@code from} to the last of {@code to}, both inclusive. */
    Span span(int from, int to) {
        return new Span(starts[from], end(to));
    }

    /** The first line from {@code line} on, inclusive, that is not blank; {@link #count()} where there is none. */
    int nextWords(int line) {
        int next = line;
        while (next < count && isBlank(next)) {
            next++;
        }
        return next;
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || c == '\uFEFF'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u202F'
                || c == '\u3000';
    }
}
