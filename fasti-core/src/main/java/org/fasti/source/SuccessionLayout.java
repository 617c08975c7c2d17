package org.fasti.source;

import java.util.List;
import java.util.Set;

/** Finds succession boxes in the lines of a pasted page, row by row or run together into one line. */
final class SuccessionLayout {
    /** A box, or other rows of its shape, on the lines from {@code first} to {@code last}, both inclusive. */
    record Found(Block block, int first, int last) {}

    /** So many lines with words after "Preceded by" are looked at for the years and "Succeeded by". */
    private static final int LOOK_AHEAD = 8;

    private final String text;
    private final TextLines lines;
    private final BoxVocabulary box;
    private final SuccessionVocabulary vocabulary;
    private final SuccessionPhrases phrases;
    private final TrailingYears trailing;
    private final SuccessionColumns columns;

    SuccessionLayout(String text, TextLines lines, BoxVocabulary box, SuccessionVocabulary vocabulary) {
        this.text = text;
        this.lines = lines;
        this.box = box;
        this.vocabulary = vocabulary;
        this.phrases = new SuccessionPhrases(text, vocabulary);
        this.trailing = new TrailingYears(text, box);
        this.columns = new SuccessionColumns(text, lines, vocabulary);
    }

    /** True where a succession box begins at {@code line}. */
    boolean beginsAt(int line) {
        if (lines.isBlank(line)) {
            return false;
        }
        int start = lines.start(line);
        int end = lines.end(line);
        return columns.beginsAt(line) || phrases.isRunTogether(start, end) || beginsRows(line);
    }

    private boolean beginsRows(int line) {
        int start = lines.start(line);
        int end = lines.end(line);
        if (end - start > LineSort.LONGEST_WORDS) {
            return false;
        }
        if (phrases.beginsBefore(start, end)) {
            return hasTitleAndYears(line + 1);
        }
        if (end - start <= 60 && vocabulary.isSection(lines.words(line))) {
            int next = lines.nextWords(line + 1);
            return next < lines.count()
                    && (phrases.beginsBefore(lines.start(next), lines.end(next))
                            || phrases.startsWithAny(vocabulary.nobody(), lines.start(next), lines.end(next)) >= 0)
                    && hasTitleAndYears(next + 1);
        }
        return false;
    }

    /** True where years stand before "Succeeded by", and neither "In office" nor a label does. */
    private boolean hasTitleAndYears(int line) {
        boolean years = false;
        int seen = 0;
        for (int i = lines.nextWords(line); i < lines.count() && seen < LOOK_AHEAD; i = lines.nextWords(i + 1)) {
            int start = lines.start(i);
            int end = lines.end(i);
            if (phrases.beginsAfter(start, end)) {
                return years;
            }
            if (end - start > LineSort.LONGEST_WORDS || phrases.beginsBefore(start, end)) {
                return false;
            }
            String words = lines.words(i);
            if (box.lineHit(words).isPresent()) {
                return false;
            }
            int at = trailing.beginsAt(start, end);
            if (at < end) {
                years |= at > start || box.isDates(words);
                if (phrases.firstOf(vocabulary.after(), start, end) >= 0
                        || phrases.firstOf(vocabulary.incumbent(), start, end) >= 0) {
                    return true;
                }
            }
            int tab = text.indexOf('\t', start, end);
            if (tab >= 0 && phrases.firstOf(vocabulary.after(), tab, end) >= 0) {
                return years || trailing.beginsAt(start, tab) < tab;
            }
            seen++;
        }
        return false;
    }

    /**
     * The box that begins at {@code line}, where {@link #beginsAt} holds.
     *
     * @param names names that the page gives elsewhere, by which a name run together with a title is recognised
     */
    Found at(int line, Set<String> names) {
        if (columns.beginsAt(line)) {
            return columns.at(line);
        }
        int last = lastLine(line);
        Span span = lines.span(line, last);
        List<SuccessionRow> rows = new SuccessionRows(text, box, phrases, span, names).read();
        Block block = rows.isEmpty() ? new Block.Aside(span) : new Block.SuccessionBox(span, rows);
        return new Found(block, line, last);
    }

    private int lastLine(int line) {
        int last = line;
        boolean open = false;
        boolean row = false;
        int idle = 0;
        for (int i = line; i < lines.count() && idle <= LOOK_AHEAD; i = lines.nextWords(i + 1)) {
            int start = lines.start(i);
            int end = lines.end(i);
            int keyword = phrases.lastKeywordEnd(start, end);
            if (keyword >= 0) {
                last = i;
                idle = 0;
                // The value of "Succeeded by" may stand on the next line.
                open = phrases.firstOf(vocabulary.after(), start, end) >= 0 && isBlankFrom(keyword, end);
                row = phrases.beginsBefore(start, end);
            } else if (LineSort.isSentences(text, start, end)) {
                break;
            } else if (open && i > last && !vocabulary.isSection(lines.words(i))) {
                last = i;
                open = false;
            } else {
                // A row that begins with "Preceded by" may end with "Vacant" instead of "Succeeded by".
                boolean ends = row && phrases.startsWithAny(vocabulary.nobody(), lastCell(start, end), end) == end;
                last = ends ? i : last;
                row &= !ends;
                open = false;
                idle++;
            }
        }
        return last;
    }

    private int lastCell(int start, int end) {
        int tab = text.lastIndexOf('\t', end - 1);
        return tab >= start ? tab + 1 : start;
    }

    private boolean isBlankFrom(int from, int end) {
        for (int i = from; i < end; i++) {
            if (!TextLines.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
