package org.fasti.identity;

import java.util.List;
import org.fasti.time.DayRange;

/**
 * What one source says of one bearer in one office.
 *
 * @param start the days that may be the first in office; {@link DayRange#UNBOUNDED} where nothing is said
 * @param end the days that may be the first out of office
 * @param predecessors as the source names them, or by identifiers
 * @param successors likewise
 */
public record Holding(
        KnownBearer bearer,
        KnownOffice office,
        DayRange start,
        DayRange end,
        List<String> predecessors,
        List<String> successors) {
    public Holding {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    /** The same bounds for people: "1979-05-04 to 1983-06-11". */
    String label() {
        return words(start) + " to " + words(end);
    }

    private static String words(DayRange days) {
        if (!days.hasEarliest() || !days.hasLatest()) {
            return "?";
        }
        return days.isOneDay() ? days.earliest().toString() : days.earliest() + "/" + days.latest();
    }
}
