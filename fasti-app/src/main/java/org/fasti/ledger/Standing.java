package org.fasti.ledger;

import java.util.List;

/**
 * Marks which testimonies stand as things are now; those that do not are superseded. Later editions of a page follow
 * earlier ones as wholes; those of a table in what they speak of, or in all where they list all.
 */
final class Standing {
    private final Database database;
    private final EditionTable editions;

    Standing(Database database, EditionTable editions) {
        this.database = database;
        this.editions = editions;
    }

    /** Of a page's editions, known by address, the last counts. */
    void ofPage(String address) {
        List<Long> all = database.all(
                "SELECT number FROM edition WHERE page = ? AND form = 'page' ORDER BY out_day DESC, number DESC",
                row -> row.whole(1),
                address);
        for (long edition : all) {
            int superseded = edition == all.getFirst() ? 0 : 1;
            for (String table : List.of("testimony", "life")) {
                database.run(
                        "UPDATE " + table + " SET superseded = ? WHERE edition = ? AND until IS NULL"
                                + " AND superseded <> ?",
                        superseded,
                        edition,
                        superseded);
            }
        }
    }

    /** That a table is complete was recorded, or is not believed any more. */
    void ofEarlierThan(long edition) {
        List<Long> earlier = database.all(
                "SELECT e.number FROM edition l JOIN edition e ON e.name = l.name AND e.form = 'table'"
                        + " WHERE l.number = ? AND (l.out_day, l.number) > (e.out_day, e.number)",
                row -> row.whole(1),
                edition);
        for (long one : earlier) {
            if (editions.isOvertaken(one)) {
                database.run("UPDATE testimony SET superseded = 1 WHERE edition = ? AND superseded = 0", one);
            } else {
                database.run(
                        "UPDATE testimony SET superseded = 0 WHERE edition = ? AND superseded = 1 AND until IS NULL"
                                + " AND NOT EXISTS (SELECT 1 FROM supersession s WHERE s.testimony = testimony.number"
                                + " AND s.until IS NULL)",
                        one);
            }
        }
    }
}
