package org.fasti.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fasti.attest.ListedTenure;
import org.fasti.attest.Office;
import org.fasti.attest.Supersession;

/**
 * Keeps, for every row of a table, which edition is the first to supersede it, and since which entry. That edition
 * answers for any published date: an edition that is out later changes nothing before.
 */
final class SupersessionTable {
    /** A wording is an office of its own here: which wordings are one follows from what stands. */
    private static final String LISTED =
            "SELECT t.number, t.edition, o.number, o.number AS line, o.position, o.organization,"
                    + " o.place, t.start_said, t.end_said, t.start_earliest, t.start_latest, t.end_earliest, t.end_latest,"
                    + " t.ending, e.out_day FROM testimony t JOIN edition e ON e.number = t.edition"
                    + " JOIN office o ON o.number = t.office WHERE t.bearer = ? AND t.claim IS NOT NULL AND t.until IS NULL"
                    + " ORDER BY e.out_day, e.number, t.number";

    private final Database database;
    private final EditionTable editions;

    SupersessionTable(Database database, EditionTable editions) {
        this.database = database;
        this.editions = editions;
    }

    /**
     * Compares all editions that list a bearer.
     *
     * @param at the number of the entry that the change is due to
     */
    void derive(long bearer, long at) {
        Map<Long, List<ListedTenure>> listed = new LinkedHashMap<>();
        database.each(
                LISTED,
                row -> listed.computeIfAbsent(row.whole(2), edition -> new ArrayList<>())
                        .add(listed(row)),
                bearer);
        Map<Long, Long> wanted = firstToSupersede(listed);
        Map<Long, Long> known = new HashMap<>();
        database.each(
                "SELECT s.testimony, s.edition FROM testimony t JOIN supersession s ON s.testimony = t.number"
                        + " WHERE t.bearer = ? AND t.until IS NULL AND s.until IS NULL",
                row -> known.put(row.whole(1), row.whole(2)),
                bearer);
        listed.forEach((edition, tenures) -> {
            for (ListedTenure tenure : tenures) {
                long number = tenure.number();
                if (!Objects.equals(wanted.get(number), known.get(number))) {
                    change(number, edition, wanted, at);
                }
            }
        });
    }

    private static Map<Long, Long> firstToSupersede(Map<Long, List<ListedTenure>> listed) {
        Map<Long, Long> first = new HashMap<>();
        List<Long> inOrder = List.copyOf(listed.keySet());
        for (int i = 0; i < inOrder.size(); i++) {
            List<ListedTenure> earlier = listed.getOrDefault(inOrder.get(i), List.of());
            int open = earlier.size();
            for (int j = i + 1; j < inOrder.size() && open > 0; j++) {
                long edition = inOrder.get(j);
                for (ListedTenure tenure : Supersession.of(earlier, listed.getOrDefault(edition, List.of()))) {
                    open -= first.putIfAbsent(tenure.number(), edition) == null ? 1 : 0;
                }
            }
        }
        return first;
    }

    private void change(long testimony, long edition, Map<Long, Long> wanted, long at) {
        database.run("DELETE FROM supersession WHERE testimony = ? AND since = ?", testimony, at);
        database.run("UPDATE supersession SET until = ? WHERE testimony = ? AND until IS NULL", at, testimony);
        Long by = wanted.get(testimony);
        if (by != null) {
            database.run("INSERT INTO supersession (testimony, since, edition) VALUES (?, ?, ?)", testimony, at, by);
        }
        boolean stands = by == null && !editions.isOvertaken(edition);
        database.run("UPDATE testimony SET superseded = ? WHERE number = ?", stands ? 0 : 1, testimony);
    }

    private static ListedTenure listed(Database.Row row) {
        Office office = new Office(
                row.whole(3),
                row.whole(4),
                row.text(5),
                row.find(6).filter(text -> !text.isEmpty()),
                row.find(7).filter(text -> !text.isEmpty()));
        return new ListedTenure(
                row.whole(1),
                office,
                ContentForm.bound(row.find(8)),
                ContentForm.bound(row.find(9)),
                Days.validTime(row, 10),
                Days.day(Math.toIntExact(row.whole(15))));
    }
}
