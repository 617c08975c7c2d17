package org.fasti.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Questions to the derived tables as of a state of knowledge. The same statements serve any: where it is not the present
 * one, the names of the tables stand for the parts of them that were published and recorded by then.
 */
final class ScopedQueries {
    private static final String EDITION =
            "number, id, form, name, title, uri, page, published, out_day, ends, licence, language";
    private static final String TESTIMONY = "t.number, t.edition, t.claim, t.office, t.bearer, t.person, t.start_said,"
            + " t.end_said, t.start_earliest, t.start_latest, t.end_earliest, t.end_latest, t.ending, t.said, t.inferred,"
            + " t.evidence, 0 AS superseded, t.since, t.until, t.";
    private static final String LIFE = "t.number, t.edition, t.bearer, t.kind, t.said, t.earliest, t.latest,"
            + " t.evidence, 0 AS superseded, t.since, t.until";

    private static final String BEARER =
            "b.source, b.known_by, b.name, b.folded_name, b.person_id, b.shared FROM every_bearer b";
    private static final String OFFICE =
            "o.position, o.organization, o.place, o.folded_position, o.folded_organization,"
                    + " o.folded_place, o.role, o.terms, o.telling, o.bare FROM every_office o";

    private final Database database;
    private final String scope;
    private final long last;

    ScopedQueries(Database database, AsOf asOf) {
        this.database = database;
        this.last = asOf.recorded().map(instant -> lastEntry(database, instant)).orElse(Long.MAX_VALUE);
        this.scope = asOf.isNow() ? "" : scope(database.engine().heldColumn(), asOf.published(), last);
    }

    private ScopedQueries(Database database, String scope, long last) {
        this.database = database;
        this.scope = scope;
        this.last = last;
    }

    /** The number of the last entry that counts. */
    long last() {
        return last;
    }

    /**
     * The same, but with who and what is one as of that state of knowledge.
     *
     * @param persons the number of the person of each bearer who is one with others
     * @param lines the number of the line of each office that is one with others
     */
    ScopedQueries with(Map<Long, Long> persons, Map<Long, Long> lines) {
        return new ScopedQueries(
                database,
                scope + ", bearer AS MATERIALIZED (SELECT b.number, coalesce(v.one, b.number) AS person, " + BEARER
                        + " LEFT JOIN " + values(persons) + " v ON v.number = b.number), office AS MATERIALIZED (SELECT"
                        + " o.number, coalesce(v.one, o.number) AS line, " + OFFICE + " LEFT JOIN " + values(lines)
                        + " v ON v.number = o.number)",
                last);
    }

    private static String values(Map<Long, Long> numbers) {
        StringBuilder values = new StringBuilder("(SELECT 0 AS number, 0 AS one");
        String joint = " UNION ALL VALUES ";
        for (Map.Entry<Long, Long> number : new TreeMap<>(numbers).entrySet()) {
            values.append(joint)
                    .append('(')
                    .append(number.getKey())
                    .append(", ")
                    .append(number.getValue())
                    .append(')');
            joint = ", ";
        }
        return values.append(")").toString();
    }

    Engine engine() {
        return database.engine();
    }

    <T> List<T> all(String sql, Function<Database.Row, T> reader, @Nullable Object... parameters) {
        return database.all(scoped(sql), reader, parameters);
    }

    /** Hands over row by row; nothing else may ask the same {@code sql} meanwhile. */
    void each(String sql, Consumer<Database.Row> reader, @Nullable Object... parameters) {
        database.each(scoped(sql), reader, parameters);
    }

    /** All that {@code work} reads is of one moment. */
    <T> T inSnapshot(Supplier<T> work) {
        return database.inSnapshot(work);
    }

    <T> Optional<T> first(String sql, Function<Database.Row, T> reader, @Nullable Object... parameters) {
        return database.first(scoped(sql), reader, parameters);
    }

    private String scoped(String sql) {
        if (scope.isEmpty()) {
            return sql;
        }
        return sql.startsWith("WITH ") ? scope + ", " + sql.substring("WITH ".length()) : scope + " " + sql;
    }

    /** The number of the last entry that was recorded by then; instants never go back in a ledger. */
    private static long lastEntry(Database database, Instant recorded) {
        long known = 0;
        long later = database.first("SELECT coalesce(max(number), 0) FROM entry", row -> row.whole(1))
                        .orElse(0L)
                + 1;
        while (known + 1 < later) {
            long middle = known + (later - known) / 2;
            boolean isLater = database.first(
                            "SELECT recorded FROM entry WHERE number = ?",
                            row -> Instant.parse(row.text(1)).isAfter(recorded),
                            middle)
                    .orElse(false);
            if (isLater) {
                later = middle;
            } else {
                known = middle;
            }
        }
        return known;
    }

    private static String scope(String held, Optional<LocalDate> published, long last) {
        String since = ".since <= " + last;
        String until = ".until IS NULL OR ";
        String day =
                published.map(date -> " AND %s.out_day <= " + Days.of(date)).orElse("");
        String out = "%s.number <= " + last + day;
        String standing = "(t" + since + " AND (t" + until + "t.until > " + last + ") AND "
                + out.replace("%s", "e")
                + " AND NOT EXISTS (SELECT 1 FROM every_edition l WHERE l.page = e.page AND l.form = 'page'"
                + " AND e.form = 'page' AND (l.out_day, l.number) > (e.out_day, e.number) AND "
                + out.replace("%s", "l") + ")";
        String listed = standing
                + " AND NOT EXISTS (SELECT 1 FROM supersession s JOIN every_edition l ON l.number = s.edition"
                + " WHERE s.testimony = t.number AND s" + since + " AND (s" + until + "s.until > " + last + ")"
                + day.replace("%s", "l") + ")"
                + " AND NOT EXISTS (SELECT 1 FROM completion c JOIN every_edition l ON l.number = c.edition"
                + " WHERE l.name = e.name AND e.form = 'table' AND (l.out_day, l.number) > (e.out_day, e.number)"
                + " AND c" + since + " AND (c" + until + "c.until > " + last + ")" + day.replace("%s", "l") + ")";
        return "WITH acknowledged AS (SELECT a.* FROM every_acknowledged a WHERE a" + since
                + "), edition AS NOT MATERIALIZED (SELECT " + EDITION + " FROM every_edition e WHERE "
                + out.replace("%s", "e") + "),"
                + " testimony AS NOT MATERIALIZED (SELECT " + TESTIMONY + held + " FROM every_testimony t"
                + " JOIN every_edition e ON e.number = t.edition WHERE " + listed + ")),"
                + " life AS NOT MATERIALIZED (SELECT " + LIFE + " FROM every_life t"
                + " JOIN every_edition e ON e.number = t.edition WHERE " + standing + "))";
    }
}
