package org.fasti.extract.holders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.extract.WrittenSpell;
import org.fasti.source.Block;
import org.fasti.source.Span;
import org.fasti.time.Bound;

/** Reads the rows of a table of holders: a row a tenure, under headings such as "Mayor", "Took office", "Left office". */
final class HolderTable {
    /** A row that names a holder, and the office where the table itself names one. */
    record Row(HolderLine.Held held, Optional<String> headed, Span span) {}

    private static final int MOST_HEADING_ROWS = 4;

    private final String language;
    private final HolderLine lines;

    HolderTable(String language) {
        this.language = language;
        this.lines = HolderLine.forLanguage(language);
    }

    /** The holders; none where the first rows do not head names and times. */
    List<Row> read(String text, List<Block.TableRow> rows) {
        Optional<TableColumns> columns = Optional.empty();
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < rows.size() && (i < MOST_HEADING_ROWS || columns.isPresent()); i++) {
            // Of two rows of headings the second is the finer: "Term of office" over "Took office" and "Left office".
            // A later one heads the rows of another table, or repeats the first.
            Optional<TableColumns> headings =
                    TableColumns.under(text, rows.get(i).cells(), language);
            if (headings.isPresent()) {
                columns = headings;
            } else if (columns.isPresent()) {
                read(text, rows.get(i), columns.get()).ifPresent(row -> add(row, all));
            }
        }
        return all;
    }

    /** A holder whose row is parted by another column, such as a party's, is said twice alike and means one tenure. */
    private static void add(Row row, List<Row> all) {
        if (all.isEmpty() || !all.getLast().held().equals(row.held())) {
            all.add(row);
        }
    }

    private Optional<Row> read(String text, Block.TableRow row, TableColumns columns) {
        String name = columns.cell(TableColumns.Kind.NAME, text, row.cells());
        String received = columns.cell(TableColumns.Kind.RECEIVED, text, row.cells());
        // An envoy is in office once received; some are never, and only the day of appointment is known of others.
        String start = received.isEmpty() ? columns.cell(TableColumns.Kind.START, text, row.cells()) : received;
        String end = columns.cell(TableColumns.Kind.END, text, row.cells());
        String term = columns.cell(TableColumns.Kind.TERM, text, row.cells());
        List<WrittenSpell> spells = start.isEmpty() && end.isEmpty()
                ? lines.spells(term)
                : end.isEmpty() ? since(start) : lines.spells(start + " – " + end);
        String office = columns.has(TableColumns.Kind.RECEIVED)
                ? ""
                : columns.cell(TableColumns.Kind.OFFICE, text, row.cells());
        return lines.cells(office, name, spells, start + ' ' + end + ' ' + term)
                .map(held -> new Row(held, columns.headed(), row.span()));
    }

    /** Where no column or cell says when it ended. */
    private List<WrittenSpell> since(String start) {
        return lines.spells(start).stream()
                .map(spell -> spell.point()
                        .map(date -> new WrittenSpell(Bound.on(date), Bound.UNSAID, Optional.empty()))
                        .orElse(spell))
                .toList();
    }
}
