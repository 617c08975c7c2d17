package org.fasti.source;

/**
 * A passage of a document's text, in UTF-16 offsets.
 *
 * @param start the first offset, inclusive, 0-based
 * @param end the last offset, exclusive; not before {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** The words of this span in {@code text}. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public int length() {
        return end - start;
    }
}
