package org.fasti.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.fasti.time.DayRange;
import org.fasti.time.Ending;
import org.fasti.time.ValidTime;

/** Days as the derived tables hold them: counted from 1970-01-01, with the least and the greatest int as unbounded. */
final class Days {
    private Days() {}

    static int of(LocalDate day) {
        return (int) Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    static LocalDate day(int number) {
        return switch (number) {
            case Integer.MIN_VALUE -> LocalDate.MIN;
            case Integer.MAX_VALUE -> LocalDate.MAX;
            default -> LocalDate.ofEpochDay(number);
        };
    }

    /** The valid time in five columns from {@code column}; empty where the source contradicts itself. */
    static Optional<ValidTime> validTime(Database.Row row, int column) {
        return row.find(column + 4)
                .map(ending ->
                        new ValidTime(range(row, column), range(row, column + 2), Enum.valueOf(Ending.class, ending)));
    }

    private static DayRange range(Database.Row row, int column) {
        return DayRange.of(day(Math.toIntExact(row.whole(column))), day(Math.toIntExact(row.whole(column + 1))));
    }
}
