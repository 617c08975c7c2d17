package org.fasti.source;

import java.util.Arrays;

/**
 * Leads from passages of a document's text back to the wikitext that it was made from. Words that a template prints of
 * itself, such as "Preceded by", lead to the parameter or the template that has them printed.
 */
public final class TextMap {
    private static final int STRAIGHT = -1;

    private final int[] text;
    private final int[] original;
    private final int[] originalEnd;

    private TextMap(Builder builder) {
        this.text = Arrays.copyOf(builder.text, builder.count);
        this.original = Arrays.copyOf(builder.original, builder.count);
        this.originalEnd = Arrays.copyOf(builder.originalEnd, builder.count);
    }

    /**
     * The passage of the wikitext from which {@code span} was made, marks inside it included.
     *
     * @throws IllegalArgumentException if the span is empty or begins before the first words of the text
     */
    public Span of(Span span) {
        if (span.length() == 0 || text.length == 0 || span.start() < text[0]) {
            throw new IllegalArgumentException("no words at " + span);
        }
        int first = at(span.start());
        int last = at(span.end() - 1);
        int start = originalEnd[first] == STRAIGHT ? original[first] + span.start() - text[first] : original[first];
        int end = originalEnd[last] == STRAIGHT ? original[last] + span.end() - text[last] : originalEnd[last];
        return new Span(Math.min(start, end), Math.max(start, end));
    }

    private int at(int offset) {
        int found = Arrays.binarySearch(text, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Notes passages in the order of the text. */
    static final class Builder {
        private int[] text = new int[64];
        private int[] original = new int[64];
        private int[] originalEnd = new int[64];
        private int count;

        /** From {@code at} in the text on, characters are those from {@code from} on in the wikitext. */
        void straight(int at, int from) {
            boolean goesOn = count > 0
                    && originalEnd[count - 1] == STRAIGHT
                    && original[count - 1] - text[count - 1] == from - at;
            if (!goesOn) {
                add(at, from, STRAIGHT);
            }
        }

        /** From {@code at} in the text on, words stand for the passage of the wikitext from {@code from} to {@code to}. */
        void printed(int at, int from, int to) {
            add(at, from, to);
        }

        private void add(int at, int from, int to) {
            if (count == text.length) {
                text = Arrays.copyOf(text, count * 2);
                original = Arrays.copyOf(original, count * 2);
                originalEnd = Arrays.copyOf(originalEnd, count * 2);
            }
            text[count] = at;
            original[count] = from;
            originalEnd[count] = to;
            count++;
        }

        TextMap build() {
            return new TextMap(this);
        }
    }
}
