package org.fasti.table;

import dev.hardwood.Hardwood;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.schema.SchemaNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fasti.columns.Column;
import org.fasti.columns.RowContent;

/**
 * A table of claims in Parquet: a file, or a folder of files as clusters write them. Its columns are those of
 * {@link Column}; others are passed over, and the order of rows and columns does not matter.
 */
public final class ClaimTable {
    private static final byte[] MAGIC = {'P', 'A', 'R', '1'};
    /** Held here, since what was set is forgotten with the logger: the library would tell of the processor it found. */
    private static final Logger LIBRARY = Logger.getLogger("dev.hardwood");

    static {
        LIBRARY.setLevel(Level.WARNING);
    }

    private final Path table;
    private final List<Path> files;
    private long rows;

    private ClaimTable(Path table, List<Path> files) {
        this.table = table;
        this.files = files;
    }

    /**
     * What a row says.
     *
     * @param place the file, and the row in it, counted from 1
     */
    public record Placed(String place, RowContent content) {}

    /** Whether this is to be read as a table of claims: a folder, or a file of Parquet. */
    public static boolean isOne(Path table) {
        if (Files.isDirectory(table)) {
            return true;
        }
        try (InputStream input = Files.newInputStream(table)) {
            return Arrays.equals(input.readNBytes(MAGIC.length), MAGIC);
        } catch (IOException e) {
            return false;
        }
    }

    /** Looks which files the table has; files whose names begin with a dot or an underscore are none of it. */
    public static ClaimTable look(Path table) throws TableTrouble {
        if (!Files.isDirectory(table)) {
            return new ClaimTable(table, List.of(table));
        }
        try (Stream<Path> entries = Files.list(table)) {
            List<Path> all = entries.sorted().toList();
            Set<String> names = all.stream().map(ClaimTable::name).collect(Collectors.toUnmodifiableSet());
            if (names.contains("_temporary")) {
                throw new TableTrouble(table + ": was not written to its end; wait for the run that writes it, or run "
                        + "it again with --overwrite");
            }
            List<Path> files = all.stream()
                    .filter(file -> Files.isRegularFile(file)
                            && !name(file).startsWith("_")
                            && !name(file).startsWith("."))
                    .toList();
            if (files.isEmpty()) {
                throw new TableTrouble(table + ": is a folder without files of Parquet; name a table");
            }
            return new ClaimTable(table, files);
        } catch (IOException e) {
            throw new TableTrouble(table + ": cannot be read: " + e.getMessage());
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Hands over what every row says, file by file in the order of their names. */
    public void read(Consumer<Placed> taker) throws TableTrouble {
        try (Hardwood parquet = Hardwood.create()) {
            for (Path file : files) {
                read(parquet, file, taker);
            }
        }
    }

    private void read(Hardwood parquet, Path file, Consumer<Placed> taker) throws TableTrouble {
        long row = 0;
        try (ParquetFileReader reader = parquet.open(InputFile.of(file))) {
            Set<Column> columns = columns(file, reader);
            try (RowReader cells = reader.rowReader()) {
                while (cells.hasNext()) {
                    cells.next();
                    row++;
                    rows++;
                    taker.accept(new Placed(file + ":" + row, content(cells, columns)));
                }
            }
        } catch (IOException | UnsupportedOperationException | IllegalStateException | IllegalArgumentException e) {
            throw new TableTrouble(file + ": cannot be read as Parquet after row " + row + ": "
                    + Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()));
        }
    }

    private static RowContent content(RowReader cells, Set<Column> columns) {
        try {
            return RowContent.of(ParquetRow.of(cells, columns));
        } catch (ClassCastException | IllegalArgumentException e) {
            return new RowContent.Refused("has a column of another type (" + e.getMessage() + ")");
        }
    }

    private static Set<Column> columns(Path file, ParquetFileReader reader) throws TableTrouble {
        Set<String> names = reader.getFileSchema().getRootNode().children().stream()
                .map(SchemaNode::name)
                .collect(Collectors.toUnmodifiableSet());
        List<String> missing = Arrays.stream(Column.values())
                .filter(column -> !column.isDispensable() && !names.contains(column.label()))
                .map(Column::label)
                .toList();
        if (!missing.isEmpty()) {
            throw new TableTrouble(file + ": is Parquet, but no table of claims: it has no column "
                    + String.join(", ", missing) + "; docs/guide/cluster.md lists the columns");
        }
        return Arrays.stream(Column.values())
                .filter(column -> names.contains(column.label()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many rows were read so far. */
    public long rowsRead() {
        return rows;
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
