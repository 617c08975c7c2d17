package org.fasti.columns;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** A row of a table of claims. */
public final class Row {
    private final Map<Column, Object> cells;

    private Row(Map<Column, Object> cells) {
        this.cells = cells;
    }

    /**
     * A row of these cells; those of other columns are empty.
     *
     * @throws IllegalArgumentException if a cell is not of its column's type
     */
    public static Row of(Map<Column, Object> cells) {
        cells.forEach((column, cell) -> {
            if (!fits(column, cell)) {
                throw new IllegalArgumentException("column " + column.label() + " cannot hold " + cell);
            }
        });
        return new Row(new EnumMap<>(cells));
    }

    private static boolean fits(Column column, Object cell) {
        return column.type() == Column.Type.GROUPS
                ? cell instanceof List<?> list && list.stream().allMatch(group -> isGroup(column, group))
                : fits(column.type(), cell);
    }

    private static boolean isGroup(Column column, Object cell) {
        return cell instanceof Map<?, ?> group
                && column.fields().stream()
                        .allMatch(field -> !group.containsKey(field.name())
                                || fits(field.type(), Objects.requireNonNull(group.get(field.name()))));
    }

    private static boolean fits(Column.Type type, Object cell) {
        return switch (type) {
            case TEXT -> cell instanceof String;
            case WHOLE -> cell instanceof Integer;
            case LONG -> cell instanceof Long;
            case DAY -> cell instanceof java.time.LocalDate;
            case TEXTS -> cell instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
            case GROUPS -> false;
        };
    }

    /** The cell, of its column's type; empty where it holds nothing. */
    public Optional<Object> cell(Column column) {
        return Optional.ofNullable(cells.get(column));
    }

    Optional<String> text(Column column) {
        return cell(column).map(String.class::cast);
    }

    OptionalInt whole(Column column) {
        return cells.get(column) instanceof Integer value ? OptionalInt.of(value) : OptionalInt.empty();
    }

    @SuppressWarnings("unchecked") // checked when the row was made
    List<String> texts(Column column) {
        return (List<String>) cells.getOrDefault(column, List.of());
    }

    @SuppressWarnings("unchecked") // checked when the row was made
    List<Map<String, Object>> groups(Column column) {
        return (List<Map<String, Object>>) cells.getOrDefault(column, List.of());
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Row other && cells.equals(other.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    @Override
    public String toString() {
        return cells.toString();
    }
}
