package org.fasti.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads a table of cells parted by commas, semicolons or tabs (RFC 4180, in UTF-8 with or without a byte-order mark, or
 * Windows-1252) with a row of column names. Columns may come in any order, others are passed over. One row is in memory
 * at a time.
 */
public final class TableReader {
    /** Decoders put this in place of bytes that are no UTF-8. */
    private static final char NOT_UTF_8 = '\ufffd';

    private final TableFile file;
    private final ColumnMap columns;
    private long bytesRead;

    public TableReader(TableFile file, ColumnMap columns) {
        this.file = file;
        this.columns = columns;
    }

    /** How far reading has come. */
    public long bytesRead() {
        return bytesRead;
    }

    /** Hands over what came of every row, in order. */
    public void read(Consumer<TableRow> rows) throws TableTrouble {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(file.separator())
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .detectBomHeader(true)
                        .ofCsvRecord(new Counted(Files.newInputStream(file.path())), file.charset());
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            if (!records.hasNext()) {
                throw new TableTrouble("the table is empty");
            }
            CsvRecord header = records.next();
            rows(records, header.getFieldCount(), columns.places(header.getFields()), rows);
        } catch (TableTrouble e) {
            throw new TableTrouble(file.path() + ": " + e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            throw new TableTrouble(file.path() + ": cannot be read: " + e.getMessage());
        } catch (CsvParseException e) {
            throw new TableTrouble(file.path() + ": is not CSV: " + e.getMessage());
        }
    }

    private static void rows(
            CloseableIterator<CsvRecord> records, int width, Map<String, Integer> places, Consumer<TableRow> rows) {
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
            rows.accept(row(last, width, places));
        }
    }

    private static TableRow row(CsvRecord record, int width, Map<String, Integer> places) {
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() != width) {
            return new TableRow.Unreadable(
                    line, "has " + record.getFieldCount() + " cells where the first row has " + width);
        }
        if (record.getFields().stream().anyMatch(cell -> cell.indexOf(NOT_UTF_8) >= 0)) {
            return new TableRow.Unreadable(line, "is not UTF-8; convert the file, for instance with iconv");
        }
        return new RowReader(line, name -> {
                    Integer place = places.get(name);
                    return place == null ? "" : record.getField(place).strip();
                })
                .read();
    }

    /** Counts the bytes that were taken. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            bytesRead += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            bytesRead += Math.max(n, 0);
            return n;
        }
    }
}
