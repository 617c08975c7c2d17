package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads boxes of pasted text whose first line heads the columns, with the office between the words for who came before
 * and after; below it stand the predecessor, the years and the successor.
 */
final class SuccessionColumns {
    private static final int COLUMNS = 3;

    private final String text;
    private final TextLines lines;
    private final SuccessionVocabulary vocabulary;

    SuccessionColumns(String text, TextLines lines, SuccessionVocabulary vocabulary) {
        this.text = text;
        this.lines = lines;
        this.vocabulary = vocabulary;
    }

    /** True where such a box begins at {@code line}. */
    boolean beginsAt(int line) {
        return lines.length(line) <= LineSort.LONGEST_WORDS && head(line).isPresent();
    }

    /** The office that the line names between the heads of the columns; empty where it is no such line. */
    private Optional<Span> head(int line) {
        List<Span> cells = cells(lines.start(line), lines.end(line));
        boolean heads = cells.size() == COLUMNS
                && vocabulary.before().contains(cells.getFirst().in(text))
                && vocabulary.after().contains(cells.getLast().in(text));
        return heads ? Optional.of(cells.get(1)) : Optional.empty();
    }

    /** The box that begins at {@code line}, where {@link #beginsAt} holds. */
    SuccessionLayout.Found at(int line) {
        Span office = head(line).orElseThrow();
        List<SuccessionRow> rows = new ArrayList<>();
        int last = line;
        int from = line + 1;
        for (int i = from; i < lines.count() && !lines.isBlank(i) && !beginsAt(i); i++) {
            List<Span> cells = cells(lines.start(from), lines.end(i));
            if (cells.size() >= COLUMNS) {
                rows.add(SuccessionRow.of(
                        List.of(cells.getFirst()), office, Optional.of(cells.get(1)), List.of(cells.get(2))));
                last = i;
                from = i + 1;
            } else if (i - from >= COLUMNS) {
                break;
            }
        }
        Span span = lines.span(line, last);
        Block block = rows.isEmpty() ? new Block.Aside(span) : new Block.SuccessionBox(span, rows);
        return new SuccessionLayout.Found(block, line, last);
    }

    /** What tabs part, without blanks around it; empty cells are left out. */
    private List<Span> cells(int start, int end) {
        List<Span> cells = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i < end && text.charAt(i) != '\t') {
                continue;
            }
            int s = from;
            int e = i;
            while (s < e && isBlank(text.charAt(s))) {
                s++;
            }
            while (e > s && isBlank(text.charAt(e - 1))) {
                e--;
            }
            if (e > s) {
                cells.add(new Span(s, e));
            }
            from = i + 1;
        }
        return cells;
    }

    private static boolean isBlank(char c) {
        return TextLines.isBlank(c) || c == '\n';
    }
}
