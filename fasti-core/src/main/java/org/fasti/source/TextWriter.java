package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds the text of a page: runs of white space become one gap, and of two gaps the wider one stays. A gap is only
 * written when something visible follows, so that no line ends in white space and no passage begins with it.
 */
final class TextWriter {
    /** What stands between two words, from narrow to wide. */
    enum Gap {
        NONE(""),
        SPACE(" "),
        TAB("\t"),
        LINE("\n"),
        PARAGRAPH("\n\n");

        private final String written;

        Gap(String written) {
            this.written = written;
        }
    }

    /** The edge of an element within a line, at which a space may be missing. */
    enum Edge {
        NONE,
        /** Of emphasis or a link, which may begin within a word. */
        WITHIN_WORD,
        /** Of raised text, whose digits are not those of the number before it. */
        RAISED,
        /** Of any other element. */
        BETWEEN_WORDS
    }

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final StringBuilder out = new StringBuilder();
    private final List<Integer> breaks = new ArrayList<>();
    private Gap gap = Gap.NONE;
    private boolean held;
    private Edge edge = Edge.NONE;

    /** Writes characters as HTML gives them: its white space is a gap, everything else is kept. */
    void write(String characters) {
        write(characters, 0, characters.length());
    }

    /** Like {@link #write(String)}, from {@code from} inclusive to {@code to} exclusive. */
    void write(String characters, int from, int to) {
        int i = from;
        while (i < to) {
            char c = characters.charAt(i);
            if (isGap(c)) {
                gap(Gap.SPACE);
            } else if (!atLineStart() || !isLeftOutFirst(c)) {
                put(c);
                int end = plainEnd(characters, i + 1, to);
                out.append(characters, i + 1, end);
                i = end - 1;
            }
            i++;
        }
    }

    /** Writes at least one character: words with one blank between them, and no other white space of HTML. */
    void words(String characters, int from, int to) {
        char first = characters.charAt(from);
        if (atLineStart() && isLeftOutFirst(first)) {
            write(characters, from, to);
            return;
        }
        put(first);
        // Within words and between them nothing is left to be decided.
        out.append(characters, from + 1, to);
    }

    /** The end of what is written after a character as it stands: words with one blank between them. */
    private static int plainEnd(String characters, int from, int to) {
        int at = from;
        while (at < to) {
            char c = characters.charAt(at);
            boolean between = c == ' ' && at + 1 < to && !isGap(characters.charAt(at + 1));
            if (!between && isGap(c)) {
                return at;
            }
            at++;
        }
        return to;
    }

    /** What is not written where it would begin a line. */
    static boolean isLeftOutFirst(char c) {
        return c == NO_BREAK_SPACE || c == BYTE_ORDER_MARK;
    }

    /** White space of HTML, and the control characters that Unicode counts as white space. */
    static boolean isGap(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c >= '\u001C' && c <= '\u001F';
    }

    private void put(char c) {
        if (gap == Gap.NONE && edge != Edge.NONE && !out.isEmpty() && wouldGlue(out.charAt(out.length() - 1), c)) {
            gap = Gap.SPACE;
        }
        if (!out.isEmpty()) {
            out.append(gap.written);
        }
        gap = Gap.NONE;
        held = false;
        edge = Edge.NONE;
        out.append(c);
    }

    private boolean atLineStart() {
        return out.isEmpty() || gap.compareTo(Gap.LINE) >= 0;
    }

    /** Leaves a gap before what is written next. */
    void gap(Gap wanted) {
        if (!held && wanted.compareTo(gap) > 0) {
            gap = wanted;
        }
    }

    /** Starts a cell: whatever blocks it opens with, its first words stand {@code wanted} after those before it. */
    void startCell(Gap wanted) {
        gap(wanted);
        held = true;
    }

    /** Ends a cell, which may have been empty. */
    void endCell() {
        held = false;
    }

    /** Notes the end of a line, which is shown as {@code shown} but divides {@link #lines} all the same. */
    void endLine(Gap shown) {
        gap(shown);
        if (breaks.isEmpty() || breaks.getLast() != out.length()) {
            breaks.add(out.length());
        }
    }

    /**
     * Notes the edge of an element within a line. Pages whose white space was squeezed out have words on both sides of
     * an edge ("Member of the<span>Senate"), which are parted there.
     */
    void edge(Edge kind) {
        if (kind.compareTo(edge) > 0) {
            edge = kind;
        }
    }

    /** Forgets an edge: what comes next belongs to the word before it. */
    void noEdge() {
        edge = Edge.NONE;
    }

    private boolean wouldGlue(char before, char after) {
        boolean wordBefore = Character.isLetterOrDigit(before);
        if (edge == Edge.RAISED) {
            return Character.isDigit(before) && Character.isDigit(after);
        }
        if (after == '(') {
            return wordBefore || before == ')' || before == '.';
        }
        if (before == ')') {
            return Character.isLetterOrDigit(after);
        }
        if (before == ',' || before == ';') {
            return Character.isLetter(after);
        }
        return edge == Edge.BETWEEN_WORDS
                && wordBefore
                && Character.isLetterOrDigit(after)
                && !isInitialCapital(before, after);
    }

    /** A large first letter that is an element of its own: {@code <span>C</span>ai}. */
    private boolean isInitialCapital(char before, char after) {
        int last = out.length() - 1;
        boolean alone = last == 0 || !Character.isLetterOrDigit(out.charAt(last - 1));
        return alone && Character.isUpperCase(before) && Character.isLowerCase(after);
    }

    /** Where the next passage begins; its leading gap is cut off by {@link #since}. */
    int position() {
        return out.length();
    }

    /** True where the last visible character is {@code c}. */
    boolean endsWith(char c) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == c;
    }

    /** Forgets the gap before what is written next. */
    void noGap() {
        gap = Gap.NONE;
    }

    /** True where something visible has been written since {@code position}. */
    boolean hasWrittenSince(int position) {
        return since(position).isPresent();
    }

    /** The passage written since {@code position}, without white space around it; empty where there is none. */
    Optional<Span> since(int position) {
        return trimmed(position, out.length());
    }

    /** The lines written since {@code position}, each without white space around it. */
    List<Span> lines(int position) {
        List<Span> lines = new ArrayList<>();
        int start = position;
        int first = breaks.size();
        while (first > 0 && breaks.get(first - 1) > position) {
            first--;
        }
        for (int end : breaks.subList(first, breaks.size())) {
            trimmed(start, end).ifPresent(lines::add);
            start = end;
        }
        trimmed(start, out.length()).ifPresent(lines::add);
        return lines;
    }

    private Optional<Span> trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(out.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(out.charAt(end - 1))) {
            end--;
        }
        return start == end ? Optional.empty() : Optional.of(new Span(start, end));
    }

    /** White space, no-break spaces and characters without width. */
    static boolean isBlank(char c) {
        if (c > ' ' && c < '\u007F') {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c >= '\u200B' && c <= '\u200F'
                || c == '\u2060'
                || c == '\uFEFF';
    }

    String in(Span span) {
        return out.substring(span.start(), span.end());
    }

    /** All that was written. */
    @Override
    public String toString() {
        return out.toString();
    }
}
