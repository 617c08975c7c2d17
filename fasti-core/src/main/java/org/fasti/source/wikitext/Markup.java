package org.fasti.source.wikitext;

import java.util.Arrays;

/**
 * The marks of a wikitext in the order of its characters, as a flat list: what opens knows the place in the list of what
 * closes it, so that a part can be passed over in one step and nothing is ever copied. What is in no mark is plain text.
 * An opening mark without a mate is plain text, too.
 */
public final class Markup {
    /** What a mark is. */
    public enum Kind {
        TEMPLATE,
        TEMPLATE_END,
        ARGUMENT,
        ARGUMENT_END,
        LINK,
        LINK_END,
        /** The bracket before an address: {@code [https://example.org words]}. */
        EXTERNAL,
        EXTERNAL_END,
        /** A bar between two parts of whatever mark is around it. */
        PIPE,
        COMMENT,
        REF,
        REF_END,
        /** {@code <ref name="x" />}: cites what stands elsewhere. */
        REF_AGAIN,
        /** Shown as it is written, from its first tag to its last. */
        NOWIKI,
        /** Not shown, or not as words: formulas, galleries, code. */
        HIDDEN,
        /** Any other tag of HTML, opening, closing or empty. */
        TAG,
        TABLE,
        TABLE_END,
        ROW,
        CAPTION,
        CELL,
        HEADER_CELL
    }

    private static final int NONE = -1;
    private static final int NEAR = 4;
    private static final Kind[] KINDS = Kind.values();

    private final String text;
    private byte[] kinds;
    private int[] starts;
    private int[] ends;
    private int[] mates;
    private int count;

    Markup(String text) {
        this.text = text;
        int capacity = 16 + text.length() / 24;
        this.kinds = new byte[capacity];
        this.starts = new int[capacity];
        this.ends = new int[capacity];
        this.mates = new int[capacity];
    }

    int add(Kind kind, int start, int end) {
        if (count == kinds.length) {
            int larger = count + count / 2 + 16;
            kinds = Arrays.copyOf(kinds, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            mates = Arrays.copyOf(mates, larger);
        }
        kinds[count] = (byte) kind.ordinal();
        starts[count] = start;
        ends[count] = end;
        mates[count] = NONE;
        return count++;
    }

    /** Ties the mark that opens to the one that closes it. */
    void pair(int open, int close) {
        mates[open] = close;
        mates[close] = open;
    }

    /** Makes of an argument's opening the opening of a template after a plain brace. */
    void narrow(int open) {
        kinds[open] = (byte) Kind.TEMPLATE.ordinal();
        starts[open]++;
    }

    /** The wikitext. */
    public String text() {
        return text;
    }

    /** How many marks there are. */
    public int count() {
        return count;
    }

    public Kind kind(int mark) {
        return KINDS[kinds[mark]];
    }

    /** Where the mark begins in the wikitext, inclusive. */
    public int start(int mark) {
        return starts[mark];
    }

    /** Where the mark ends in the wikitext, exclusive. */
    public int end(int mark) {
        return ends[mark];
    }

    /** True where the mark opens something that is closed, or closes something that was opened. */
    public boolean isPaired(int mark) {
        return mates[mark] != NONE;
    }

    /**
     * The mark that closes what this one opens, or opens what this one closes.
     *
     * @throws IllegalArgumentException if it {@linkplain #isPaired has none}
     */
    public int mate(int mark) {
        if (mates[mark] == NONE) {
            throw new IllegalArgumentException("mark " + mark + " stands alone");
        }
        return mates[mark];
    }

    /** The mark at which to go on after this one and all that is in it. */
    public int after(int mark) {
        return mates[mark] > mark ? mates[mark] + 1 : mark + 1;
    }

    /** Where in the wikitext this mark ends with all that is in it, exclusive. */
    public int endWithContents(int mark) {
        return ends[mates[mark] > mark ? mates[mark] : mark];
    }

    /** As {@link #firstFrom(int)} gives it, where that is not before {@code mark}: mostly one of the next. */
    public int firstFrom(int offset, int mark) {
        int near = Math.min(count, mark + NEAR);
        for (int i = mark; i < near; i++) {
            if (starts[i] >= offset) {
                return i;
            }
        }
        return near == count ? count : firstFrom(offset);
    }

    /** The first mark that begins at {@code offset} or after; {@link #count()} where none does. Logarithmic. */
    public int firstFrom(int offset) {
        int at = Arrays.binarySearch(starts, 0, count, offset);
        return at >= 0 ? at : -at - 1;
    }
}
