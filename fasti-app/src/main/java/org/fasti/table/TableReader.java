package org.fasti.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads a CSV file (RFC 4180, UTF-8 with or without a byte-order mark) with a row of column names. Columns may come in
 * any order, others are passed over. One row is in memory at a time.
 */
public final class TableReader {
    private static final List<String> NEEDED = List.of("person", "position");
    /** Decoders put this in place of bytes that are no UTF-8. */
    private static final char NOT_UTF_8 = '\ufffd';

    private TableReader() {}

    /** Hands over what came of every row, in order. */
    public static void read(Path file, Consumer<TableRow> rows) throws TableTrouble {
        if (!Files.isRegularFile(file)) {
            throw new TableTrouble(file + ": there is no such file");
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .detectBomHeader(true)
                        .ofCsvRecord(file);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            if (!records.hasNext()) {
                throw new TableTrouble(file + ": the table is empty");
            }
            Map<String, Integer> columns = columns(records.next());
            for (String needed : NEEDED) {
                if (!columns.containsKey(needed)) {
                    throw new TableTrouble(
                            file + ": the first row names the columns, and '" + needed + "' is not among them");
                }
            }
            rows(records, columns, rows);
        } catch (IOException | UncheckedIOException e) {
            throw new TableTrouble(file + ": cannot be read: " + e.getMessage());
        } catch (CsvParseException e) {
            throw new TableTrouble(file + ": is not CSV: " + e.getMessage());
        }
    }

    private static void rows(
            CloseableIterator<CsvRecord> records, Map<String, Integer> columns, Consumer<TableRow> rows) {
        CsvRecord last = null;
        while (true) {
            try {
                if (!records.hasNext()) {
                    return;
                }
                last = records.next();
            } catch (CsvParseException e) {
                long line = last == null ? 2 : last.getStartingLineNumber() + 1;
                rows.accept(new TableRow.Unreadable(
                        line,
                        "from here on the file is not CSV (a quotation mark that is not closed?); the rest is not read: "
                                + Objects.requireNonNullElse(e.getMessage(), "")));
                return;
            }
            rows.accept(row(last, columns));
        }
    }

    private static TableRow row(CsvRecord record, Map<String, Integer> columns) {
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() != columns.size()) {
            return new TableRow.Unreadable(
                    line, "has " + record.getFieldCount() + " cells where the first row has " + columns.size());
        }
        if (record.getFields().stream().anyMatch(cell -> cell.indexOf(NOT_UTF_8) >= 0)) {
            return new TableRow.Unreadable(line, "is not UTF-8; convert the file, for instance with iconv");
        }
        return new RowReader(line, name -> {
                    Integer column = columns.get(name);
                    return column == null ? "" : record.getField(column).strip();
                })
                .read();
    }

    private static Map<String, Integer> columns(CsvRecord header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            String name = header.getField(i).strip().toLowerCase(Locale.ROOT);
            // A name that comes twice must not make the row look shorter than it is.
            columns.put(columns.containsKey(name) ? name + " " + i : name, i);
        }
        return columns;
    }
}
