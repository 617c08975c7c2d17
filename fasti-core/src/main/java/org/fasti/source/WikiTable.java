package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import org.fasti.source.TextWriter.Gap;
import org.fasti.source.wikitext.Markup;
import org.fasti.source.wikitext.Markup.Kind;

/** Writes a table of wikitext, a line a row. Tables within its cells are written as words of the cell. */
final class WikiTable {
    private final Markup markup;
    private final String text;
    private final WikiWriter writer;
    private final WikiLine line;
    private final WikiNotes notes;
    private final List<Block> blocks;
    private final List<Span> cells = new ArrayList<>();
    private int carriedLeft;
    private int rowStart;

    /**
     * @param carriedLeft how many characters of cells over several rows may still be written again on this page
     */
    WikiTable(Markup markup, WikiWriter writer, WikiLine line, WikiNotes notes, List<Block> blocks, int carriedLeft) {
        this.markup = markup;
        this.text = markup.text();
        this.writer = writer;
        this.line = line;
        this.notes = notes;
        this.blocks = blocks;
        this.carriedLeft = carriedLeft;
    }

    /** Writes the table that {@code table}, paired, opens; returns how many characters may be written again after it. */
    int write(int table) {
        int close = markup.mate(table);
        int place = markup.start(table);
        CarriedCells carried =
                new CarriedCells(writer.out(), notes, words -> writer.printed(words, place, place + 2), carriedLeft);
        writer.out().gap(Gap.PARAGRAPH);
        rowStart = writer.out().position();
        for (int i = table + 1; i < close; i = markup.after(i)) {
            switch (markup.kind(i)) {
                case ROW -> endRow(carried);
                case CAPTION -> caption(i, close);
                case CELL, HEADER_CELL -> cell(i, close, carried);
                default -> {}
            }
        }
        endRow(carried);
        writer.out().gap(Gap.PARAGRAPH);
        carriedLeft = carried.left();
        return carriedLeft;
    }

    private void endRow(CarriedCells carried) {
        carried.endRow(cells);
        int start = rowStart;
        writer.since(start).ifPresent(span -> blocks.add(new Block.TableRow(span, within(span, cells))));
        writer.out().gap(Gap.LINE);
        rowStart = writer.out().position();
        cells.clear();
    }

    /** Empty cells, which keep the columns in line, stand at the edge of the row where nothing was written yet. */
    static List<Span> within(Span row, List<Span> cells) {
        return cells.stream()
                .map(cell -> new Span(
                        Math.clamp(cell.start(), row.start(), row.end()),
                        Math.clamp(cell.end(), row.start(), row.end())))
                .toList();
    }

    private void caption(int mark, int close) {
        int start = writer.out().position();
        line.write(contents(mark, close), end(mark, close), Gap.SPACE);
        writer.since(start).ifPresent(span -> blocks.add(new Block.Aside(span)));
        writer.out().gap(Gap.LINE);
        rowStart = writer.out().position();
    }

    private void cell(int mark, int close, CarriedCells carried) {
        carried.before(cells);
        writer.out().gap(Gap.TAB);
        int from = contents(mark, close);
        int start = writer.out().position();
        line.write(from, end(mark, close), Gap.SPACE);
        Span span = writer.since(start).orElse(new Span(start, start));
        cells.add(span);
        int width = reach(mark, from, "colspan");
        HtmlTable.fill(cells, width);
        carried.add(width, reach(mark, from, "rowspan"), span);
    }

    /** Where the cell's words begin: after the bar that ends its attributes, if it has any. */
    private int contents(int mark, int close) {
        for (int i = mark + 1; i < close; i = markup.after(i)) {
            Kind kind = markup.kind(i);
            if (kind == Kind.PIPE) {
                return markup.end(i);
            }
            if (kind == Kind.CELL || kind == Kind.HEADER_CELL || kind == Kind.ROW) {
                break;
            }
        }
        return markup.end(mark);
    }

    private int end(int mark, int close) {
        for (int i = mark + 1; i < close; i = markup.after(i)) {
            Kind kind = markup.kind(i);
            if (kind == Kind.CELL || kind == Kind.HEADER_CELL || kind == Kind.ROW || kind == Kind.CAPTION) {
                return markup.start(i);
            }
        }
        return markup.start(close);
    }

    private int reach(int mark, int from, String attribute) {
        String attributes = text.substring(markup.end(mark), from);
        int at = attributes.indexOf(attribute);
        if (at < 0) {
            return 1;
        }
        int digits = at + attribute.length();
        while (digits < attributes.length() && " =\"'".indexOf(attributes.charAt(digits)) >= 0) {
            digits++;
        }
        int end = digits;
        while (end < attributes.length() && end - digits < 4 && Character.digit(attributes.charAt(end), 10) >= 0) {
            end++;
        }
        return end == digits ? 1 : Math.clamp(Integer.parseInt(attributes.substring(digits, end)), 1, 1000);
    }
}
