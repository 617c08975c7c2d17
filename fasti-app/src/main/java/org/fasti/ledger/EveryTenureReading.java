package org.fasti.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fasti.attest.EveryTenure;
import org.fasti.attest.Office;

/**
 * Reads all tenures to be decided for every day. What one testimony alone says is taken from its days; what several say, and
 * what a hand-over may settle, is decided as for any question.
 */
final class EveryTenureReading {
    private static final String ROWS = "SELECT o.line, b.person, t.office, t.person, t.start_earliest, t.start_latest,"
            + " t.end_earliest, t.end_latest, CASE WHEN t.inferred <> '[]' OR t.said LIKE '%\"on\":%' THEN 1 ELSE 0 END,"
            + " CASE WHEN e.ends = 'unknown' THEN 1 ELSE 0 END FROM testimony t JOIN bearer b ON b.number = t.bearer"
            + " JOIN office o ON o.number = t.office JOIN edition e ON e.number = t.edition WHERE t.superseded = 0"
            + " ORDER BY o.line, b.person, t.number";

    /**
     * One testimony.
     *
     * @param days empty where it holds on no day
     * @param isPlain whether its days are those that its words allow
     * @param isDayInDoubt whether all that is open of the end is what the source means by its day
     */
    private record Row(long person, long office, String name, int[] days, boolean isPlain, boolean isDayInDoubt) {}

    private final ScopedQueries database;
    private final Testimonies testimonies;
    private final EveryTenure taker;
    private final Map<Long, Office> offices = new HashMap<>();
    private final List<Row> line = new ArrayList<>();
    private long lineNumber;

    EveryTenureReading(ScopedQueries database, Testimonies testimonies, EveryTenure taker) {
        this.database = database;
        this.testimonies = testimonies;
        this.taker = taker;
    }

    void read() {
        database.inSnapshot(() -> {
            database.each(
                    "SELECT number, line, position, organization, place FROM office",
                    row -> offices.put(row.whole(1), Testimonies.office(row, 1)));
            database.each(ROWS, row -> {
                if (row.whole(1) != lineNumber) {
                    decide();
                    lineNumber = row.whole(1);
                }
                line.add(row(row));
            });
            decide();
            return true;
        });
    }

    private static Row row(Database.Row row) {
        int[] days = row.find(5).isEmpty()
                ? new int[0]
                : new int[] {(int) row.whole(5), (int) row.whole(6), (int) row.whole(7), (int) row.whole(8)};
        boolean inDoubt = days.length > 0 && row.whole(10) == 1 && days[2] + 1 == days[3];
        return new Row(row.whole(2), row.whole(3), row.text(4), days, row.whole(9) == 0, inDoubt);
    }

    private void decide() {
        Map<Long, List<Row>> persons = new LinkedHashMap<>();
        line.forEach(row -> persons.computeIfAbsent(row.person(), person -> new ArrayList<>())
                .add(row));
        persons.forEach((person, rows) -> {
            if (rows.stream().allMatch(row -> row.days().length == 0)) {
                return;
            }
            Row first = rows.getFirst();
            Office office = offices.get(first.office());
            boolean settled = rows.stream().anyMatch(row -> row.isDayInDoubt() && mayBeSettled(row));
            if (rows.size() == 1 && first.isPlain() && !settled && office != null) {
                taker.alone(person, first.name(), office, first.days());
            } else if (settled) {
                taker.together(person, testimonies.ofLine(lineNumber));
            } else {
                taker.together(person, testimonies.of(person, lineNumber));
            }
        });
        line.clear();
    }

    /** Whether another began on the very day. */
    private boolean mayBeSettled(Row ended) {
        int day = ended.days()[2];
        return line.stream()
                .anyMatch(row -> row.days().length > 0
                        && row.person() != ended.person()
                        && row.days()[0] <= day
                        && row.days()[1] >= day);
    }
}
