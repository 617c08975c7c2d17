package org.fasti.table;

import dev.hardwood.reader.RowReader;
import dev.hardwood.row.PqStruct;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fasti.columns.Column;
import org.fasti.columns.Row;

/** Takes the cells of a row out of Parquet. */
final class ParquetRow {
    private ParquetRow() {}

    /** @param columns those that the file has */
    static Row of(RowReader from, Set<Column> columns) {
        Map<Column, Object> cells = new EnumMap<>(Column.class);
        for (Column column : columns) {
            if (!from.isNull(column.label())) {
                cells.put(column, cell(from, column));
            }
        }
        return Row.of(cells);
    }

    private static Object cell(RowReader from, Column column) {
        String name = column.label();
        return switch (column.type()) {
            case TEXT -> from.getString(name);
            case WHOLE -> from.getInt(name);
            case LONG -> from.getLong(name);
            case DAY -> from.getDate(name);
            case TEXTS -> List.copyOf(from.getList(name).strings());
            case GROUPS ->
                from.getList(name).structs().stream()
                        .filter(Objects::nonNull)
                        .map(group -> group(group, column))
                        .toList();
        };
    }

    private static Map<String, Object> group(PqStruct from, Column column) {
        Map<String, Object> group = new LinkedHashMap<>();
        for (Column.Field field : column.fields()) {
            String name = field.name();
            if (!from.isNull(name)) {
                group.put(name, field.type() == Column.Type.WHOLE ? from.getInt(name) : from.getString(name));
            }
        }
        return group;
    }
}
