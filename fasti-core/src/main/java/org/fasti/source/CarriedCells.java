package org.fasti.source;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.fasti.source.TextWriter.Gap;

/**
 * The cells of a table that reach over several rows: their words are written again in each row that they reach, so that
 * a row says all by itself. Marks of references stay with the first.
 */
final class CarriedCells {
    /** So many characters are written again on one page at most: few bytes may reach over very many rows. */
    static final int MOST_OF_A_PAGE = 100_000;

    private static final int LONGEST = 300;

    /** A cell that reaches over {@code rows} more rows and {@code width} columns. */
    private record Carried(String words, int width, int rows) {}

    /** The marks of references written so far, in the order of the text. */
    interface Marks {
        int count();

        Span span(int mark);
    }

    private final TextWriter writer;
    private final Marks marks;
    private final Consumer<String> again;
    private final TreeMap<Integer, Carried> above = new TreeMap<>();
    private final TreeMap<Integer, Carried> here = new TreeMap<>();
    private int column;
    private int left;

    /**
     * @param again writes words again
     * @param left how many characters may still be written again on this page
     */
    CarriedCells(TextWriter writer, Marks marks, Consumer<String> again, int left) {
        this.writer = writer;
        this.marks = marks;
        this.again = again;
        this.left = left;
    }

    int left() {
        return left;
    }

    /** Writes the carried cells that stand before the row's next cell. */
    void before(List<Span> cells) {
        for (Carried carried = above.remove(column); carried != null; carried = above.remove(column)) {
            write(carried, cells);
        }
    }

    /** Takes in a cell of the row that takes {@code width} columns and {@code rows} rows, written at {@code span}. */
    void add(int width, int rows, Span span) {
        if (rows > 1) {
            here.put(column, new Carried(words(span), width, rows - 1));
        }
        column += width;
    }

    /** Ends a row; what is carried beyond its last cell is written, unless the row has no cells of its own. */
    void endRow(List<Span> cells) {
        boolean empty = cells.isEmpty();
        while (!above.isEmpty()) {
            column = above.firstKey();
            Carried carried = above.pollFirstEntry().getValue();
            if (empty) {
                keep(carried);
            } else {
                write(carried, cells);
            }
        }
        above.putAll(here);
        here.clear();
        column = 0;
    }

    private void write(Carried carried, List<Span> cells) {
        writer.gap(Gap.TAB);
        int start = writer.position();
        if (carried.words().length() <= left) {
            left -= carried.words().length();
            again.accept(carried.words());
        }
        cells.add(writer.since(start).orElse(new Span(start, start)));
        HtmlTable.fill(cells, carried.width());
        keep(carried);
        column += carried.width();
    }

    private void keep(Carried carried) {
        if (carried.rows() > 1) {
            here.put(column, new Carried(carried.words(), carried.width(), carried.rows() - 1));
        }
    }

    private String words(Span span) {
        if (span.length() > LONGEST) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        int from = span.start();
        int first = marks.count();
        while (first > 0 && marks.span(first - 1).start() >= span.start()) {
            first--;
        }
        for (int i = first; i < marks.count(); i++) {
            words.append(writer.in(new Span(from, marks.span(i).start())));
            from = marks.span(i).end();
        }
        return words.append(writer.in(new Span(from, span.end()))).toString();
    }
}
