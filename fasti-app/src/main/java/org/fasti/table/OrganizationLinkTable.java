package org.fasti.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fasti.time.Edtf;

/**
 * Reads a CSV file of bodies that took the place of others: the columns predecessor, successor, type, and from and until
 * as EDTF.
 */
public final class OrganizationLinkTable {
    private static final List<String> NEEDED = List.of("predecessor", "successor", "type");
    private static final Set<String> OF_TENURES = Set.of("person", "position");

    /** What came of a row. Lines are counted from 1. */
    public sealed interface Row {
        /** A body took the place of another, or something over from it. */
        record Link(
                long line, String predecessor, String successor, String type, Optional<Edtf> from, Optional<Edtf> until)
                implements Row {}

        /** The row could not be read. */
        record Unreadable(long line, String message) implements Row {}
    }

    private OrganizationLinkTable() {}

    /** Whether the file's first row names the columns of such a table; false where it cannot be read. */
    public static boolean isOne(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (CsvReader<NamedCsvRecord> reader = open(file);
                CloseableIterator<NamedCsvRecord> records = reader.iterator()) {
            if (!records.hasNext()) {
                return false;
            }
            List<String> columns = records.next().getHeader();
            return columns.containsAll(NEEDED) && columns.stream().noneMatch(OF_TENURES::contains);
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            return false;
        }
    }

    /** Hands over what came of every row, in order. */
    public static void read(Path file, Consumer<Row> rows) throws TableTrouble {
        try (CsvReader<NamedCsvRecord> reader = open(file);
                CloseableIterator<NamedCsvRecord> records = reader.iterator()) {
            while (records.hasNext()) {
                rows.accept(row(records.next()));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new TableTrouble(file + ": cannot be read: " + e.getMessage());
        } catch (CsvParseException e) {
            throw new TableTrouble(file + ": is not CSV: " + e.getMessage());
        }
    }

    private static CsvReader<NamedCsvRecord> open(Path file) throws IOException {
        return CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .detectBomHeader(true)
                .ofNamedCsvRecord(file);
    }

    private static Row row(NamedCsvRecord record) {
        long line = record.getStartingLineNumber();
        for (String needed : NEEDED) {
            if (cell(record, needed).isEmpty()) {
                return new Row.Unreadable(line, "'" + needed + "' is empty");
            }
        }
        for (String date : List.of("from", "until")) {
            Optional<String> said = cell(record, date);
            if (said.isPresent() && Edtf.parse(said.get()).isEmpty()) {
                return new Row.Unreadable(
                        line, "'" + date + "' is no date that can be read (EDTF, such as 1996-09-30): " + said.get());
            }
        }
        return new Row.Link(
                line,
                cell(record, "predecessor").orElseThrow(),
                cell(record, "successor").orElseThrow(),
                cell(record, "type").orElseThrow(),
                cell(record, "from").flatMap(Edtf::parse),
                cell(record, "until").flatMap(Edtf::parse));
    }

    private static Optional<String> cell(NamedCsvRecord record, String column) {
        return record.findField(column).map(String::strip).filter(text -> !text.isEmpty());
    }
}
