package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.source.TextWriter.Gap;

/** Writes what a template prints as a row of a table, whose cells its pattern parts by bars. */
final class WikiRow implements WikiPattern.Sheet {
    private static final char BAR = '|';

    private final WikiSheet sheet;
    private final WikiWriter writer;
    private final List<Span> cells = new ArrayList<>();
    private int cell;

    private WikiRow(WikiSheet sheet, WikiWriter writer) {
        this.sheet = sheet;
        this.writer = writer;
        this.cell = writer.out().position();
    }

    /** Writes a row; empty where no cell of it has words. */
    static Optional<Block> write(WikiPattern pattern, WikiSheet sheet, WikiWriter writer) {
        int start = writer.out().position();
        WikiRow row = new WikiRow(sheet, writer);
        pattern.print(row);
        row.endCell();
        return writer.since(start).map(span -> new Block.TableRow(span, WikiTable.within(span, row.cells)));
    }

    @Override
    public boolean has(String name) {
        return sheet.has(name);
    }

    @Override
    public void value(String name) {
        sheet.value(name);
    }

    @Override
    public void words(String words) {
        int from = 0;
        for (int bar = words.indexOf(BAR); bar >= 0; bar = words.indexOf(BAR, from)) {
            sheet.words(words.substring(from, bar));
            endCell();
            from = bar + 1;
        }
        sheet.words(words.substring(from));
    }

    private void endCell() {
        cells.add(writer.since(cell).orElse(new Span(cell, cell)));
        writer.out().gap(Gap.TAB);
        cell = writer.out().position();
    }
}
