package org.fasti.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.fasti.identity.Holding;
import org.fasti.identity.KnownBearer;
import org.fasti.identity.KnownOffice;
import org.fasti.identity.OfficeMeaning;
import org.fasti.identity.SharedIdentifier;
import org.fasti.language.FoldedName;

/**
 * What the derived tables have for deciding who and what is one. What counts is only where at least one source besides
 * the largest speaks: what the largest says alone has nothing to be compared with.
 */
final class IdentityRows {
    private static final String HOLDING_COLUMNS = "SELECT t.office, t.start_earliest, t.start_latest, t.end_earliest,"
            + " t.end_latest, t.said, " + IdentityBearers.COLUMNS;
    private static final String HOLDERS = HOLDING_COLUMNS
            + " FROM testimony t JOIN bearer b ON b.number = t.bearer WHERE t.superseded = 0 AND t.office = ?";
    private static final String SPOKEN_OF =
            "EXISTS (SELECT 1 FROM testimony t WHERE t.bearer = b.number AND t.superseded = 0)";
    private static final int FOLDED_NAME = 13;
    /** What the bearers held of whose name another source has one too, name by name. */
    private static final String NAMESAKES = HOLDING_COLUMNS + ", b.folded_name FROM bearer b CROSS JOIN testimony t"
            + " WHERE b.folded_name IN (SELECT c.folded_name FROM bearer c CROSS JOIN bearer o WHERE c.source <> ?"
            + " AND o.folded_name = c.folded_name AND o.source <> c.source)"
            + " AND t.bearer = b.number AND t.superseded = 0 ORDER BY b.folded_name";

    private static final String OFFICE = "SELECT o.number, o.position, o.organization, o.place, o.folded_position,"
            + " o.folded_organization, o.folded_place, o.role, o.terms, o.telling, o.bare FROM office o";
    private static final int BEARER_IN_HOLDING = 7;

    private final ScopedQueries database;
    private final IdentityBearers bearers;
    private final Map<Long, KnownOffice> offices = new HashMap<>();
    /** The sources that are tables. */
    private final Set<String> tables = new HashSet<>();

    private final Map<String, IdentityBearers.Page> pages = new HashMap<>();
    /** The editions of all sources but the largest. */
    private final List<Long> compared = new ArrayList<>();

    private Optional<String> largest = Optional.empty();

    IdentityRows(ScopedQueries database) {
        this.database = database;
        this.bearers = new IdentityBearers(database, pages);
        readEditions();
    }

    /** Whether only one source speaks. */
    boolean isOneSource() {
        return compared.isEmpty();
    }

    /** All offices, in order of their words. */
    List<KnownOffice> offices() {
        if (offices.isEmpty()) {
            database.all(
                            OFFICE + " WHERE EXISTS (SELECT 1 FROM testimony t WHERE t.office = o.number"
                                    + " AND t.superseded = 0)",
                            IdentityRows::office)
                    .forEach(office -> offices.put(office.number(), office));
        }
        return offices.values().stream().sorted(KnownOffice.ORDER).toList();
    }

    KnownOffice office(long number) {
        return Optional.ofNullable(offices.get(number))
                .orElseThrow(() -> new ChronicleTrouble(
                        ChronicleTrouble.Kind.DAMAGED, "a testimony's office is missing; run `fasti rebuild`"));
    }

    /** The offices of which a source other than the largest speaks. */
    Set<KnownOffice> comparedOffices() {
        Set<KnownOffice> all = new LinkedHashSet<>();
        for (long number : numbers("office")) {
            all.add(office(number));
        }
        return all;
    }

    /** The pages of other wikis that sources name for offices. */
    Map<KnownOffice, Set<String>> officeLinks() {
        record Row(long office, List<String> links) {}
        Map<KnownOffice, Set<String>> links = new HashMap<>();
        database.all(
                        "SELECT DISTINCT t.office, t.said FROM testimony t WHERE t.superseded = 0"
                                + " AND t.said LIKE '%\"links\":%'",
                        row -> new Row(
                                row.whole(1), CanonicalJson.read(row.text(2)).texts("links")))
                .forEach(row -> links.computeIfAbsent(office(row.office), o -> new TreeSet<>())
                        .addAll(row.links));
        return links;
    }

    /** The bearers of sources other than the largest whose own identifier is of a scheme that several sources use. */
    List<KnownBearer> comparedBearersSharing() {
        Set<KnownBearer> all = new HashSet<>();
        for (long edition : compared) {
            all.addAll(database.all(
                    "SELECT DISTINCT " + IdentityBearers.COLUMNS + " FROM testimony t JOIN bearer b"
                            + " ON b.number = t.bearer WHERE t.edition = ? AND t.superseded = 0"
                            + " AND b.shared IS NOT NULL",
                    row -> bearers.of(row, 1).known(),
                    edition));
        }
        return all.stream().sorted(KnownBearer.ORDER).toList();
    }

    /** Bearers of other sources that share the identifier. */
    List<KnownBearer> bearersSharing(KnownBearer bearer, SharedIdentifier id) {
        return database
                .all(
                        "SELECT " + IdentityBearers.COLUMNS + " FROM bearer b WHERE b.shared = ? AND b.source <> ? AND "
                                + SPOKEN_OF,
                        row -> bearers.of(row, 1).known(),
                        id.key(),
                        bearer.source())
                .stream()
                .sorted(KnownBearer.ORDER)
                .toList();
    }

    /** Pages' addresses that are identifiers of their subjects elsewhere. */
    Collection<KnownBearer> pageSubjects() {
        List<KnownBearer> subjects = new ArrayList<>();
        pages.forEach((source, page) -> {
            int bracket = page.title().indexOf('(');
            String name = FoldedName.of(bracket > 0 ? page.title().substring(0, bracket) : page.title());
            database.first(
                            "SELECT b.number FROM bearer b WHERE b.source = ? AND b.known_by = ? AND " + SPOKEN_OF,
                            row -> row.whole(1),
                            source,
                            "name " + name)
                    .ifPresent(number -> subjects.add(bearers.of(number)));
        });
        return subjects;
    }

    Optional<KnownBearer> bearer(String source, String knownBy) {
        return database.first(
                        "SELECT b.number FROM bearer b WHERE b.source = ? AND b.known_by = ? AND " + SPOKEN_OF,
                        row -> row.whole(1),
                        source,
                        knownBy)
                .map(bearers::of);
    }

    List<Holding> holders(KnownOffice office) {
        return holderRows(office).stream().map(HoldingRow::holding).toList();
    }

    List<HoldingRow> holderRows(KnownOffice office) {
        return database.all(HOLDERS, this::holding, office.number());
    }

    /**
     * Hands over, name by name in a fixed order, what the bearers of a name held that several sources have; but for names
     * that more than {@code most} have.
     */
    void eachNamesakes(int most, Consumer<List<HoldingRow>> reader) {
        NamesakeRows rows = new NamesakeRows(most, reader);
        database.each(NAMESAKES, row -> rows.add(row.text(FOLDED_NAME), holding(row)), largest.orElse(""));
        rows.finish();
    }

    /** The tables that have holders of the office. */
    Set<String> tables(KnownOffice office) {
        Set<String> found = new HashSet<>(database.all(
                "SELECT DISTINCT e.name FROM testimony t JOIN edition e ON e.number = t.edition WHERE t.office = ?"
                        + " AND t.superseded = 0",
                row -> row.text(1),
                office.number()));
        found.retainAll(tables);
        return found;
    }

    private void readEditions() {
        record Edition(long number, String name, String form, Optional<String> title, Optional<String> page) {}
        Map<Long, String> names = new HashMap<>();
        for (Edition one : database.all(
                "SELECT number, name, form, title, page FROM edition ORDER BY number",
                row -> new Edition(row.whole(1), row.text(2), row.text(3), row.find(4), row.find(5)))) {
            names.put(one.number, one.name);
            if (one.form.equals("table")) {
                tables.add(one.name);
            } else if (one.title.isPresent() && one.page.isPresent()) {
                pages.put(one.name, new IdentityBearers.Page(one.title.get(), one.page.get()));
            }
        }
        record Size(long edition, long rows) {}
        Map<String, Long> sizes = new TreeMap<>();
        Map<Long, String> spoken = new TreeMap<>();
        // Which source is the largest only decides from which side the others are looked at.
        for (Size one : database.all(
                "SELECT edition, count(*) FROM every_testimony GROUP BY edition",
                row -> new Size(row.whole(1), row.whole(2)))) {
            if (names.containsKey(one.edition)) {
                String source = names.getOrDefault(one.edition, "");
                sizes.merge(source, one.rows, Long::sum);
                spoken.put(one.edition, source);
            }
        }
        largest = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        spoken.forEach((edition, source) -> {
            if (!largest.equals(Optional.of(source))) {
                compared.add(edition);
            }
        });
    }

    private Set<Long> numbers(String column) {
        Set<Long> all = new LinkedHashSet<>();
        for (long edition : compared) {
            all.addAll(database.all(
                    "SELECT DISTINCT " + column + " FROM testimony WHERE edition = ? AND superseded = 0",
                    row -> row.whole(1),
                    edition));
        }
        return all;
    }

    private HoldingRow holding(Database.Row row) {
        return new HoldingRow(
                bearers.of(row, BEARER_IN_HOLDING),
                office(row.whole(1)),
                IdentityBearers.days(row, 2),
                IdentityBearers.days(row, 4),
                row.text(6));
    }

    private static KnownOffice office(Database.Row row) {
        return new KnownOffice(
                row.whole(1),
                row.text(2),
                row.text(3),
                row.text(4),
                new KnownOffice.Folded(row.text(5), row.text(6), row.text(7)),
                new OfficeMeaning(row.text(8), row.text(9), row.text(10), row.whole(11) == 1));
    }
}
