package org.fasti.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.fasti.attest.BareTitle;
import org.fasti.attest.Office;
import org.fasti.attest.Seen;
import org.fasti.attest.Testimony;
import org.fasti.check.Around;
import org.fasti.check.BodyFact;
import org.fasti.check.Habit;
import org.fasti.check.LifeFact;
import org.fasti.check.Line;
import org.fasti.check.PageFinding;
import org.fasti.claim.Evidence;
import org.fasti.language.FoldedName;
import org.fasti.ledger.Content.Acknowledgement;
import org.fasti.tighten.Surroundings;

/** The lines of holders, one at a time, with what is known besides of their holders and bodies. */
public final class Lines {
    private final ScopedQueries database;
    private final Testimonies testimonies;
    private final References references;
    private Optional<Map<String, Habit>> habits = Optional.empty();
    private Optional<BodyFacts> bodyFacts = Optional.empty();

    Lines(ScopedQueries database, Testimonies testimonies) {
        this.database = database;
        this.testimonies = testimonies;
        this.references = new References(database);
    }

    /** An office of every line, by title, body and place. */
    public List<Office> offices() {
        return database.all(
                "SELECT number, line, position, organization, place FROM office WHERE number = line"
                        + " ORDER BY position, organization, place",
                row -> Testimonies.office(row, 1));
    }

    /**
     * The line that {@code office} is of; none where nothing is said of it any more, several where its title is a bare one
     * that sources use of several offices.
     */
    public List<Line> of(Office office) {
        List<Testimony> all = testimonies.of(office);
        if (all.isEmpty()) {
            return List.of();
        }
        Around around = new Around(lives(office), bodies(all), habits(), pages(office));
        return BareTitle.apart(all).stream().map(part -> Line.of(part, around)).toList();
    }

    /** What lives and bodies limit in a line of which {@code all} is said. */
    public Surroundings around(List<Testimony> all) {
        return new Around(lives(all.getFirst().office()), bodies(all), Map.of(), Map.of()).surroundings();
    }

    private List<BodyFact> bodies(List<Testimony> line) {
        if (bodyFacts.isEmpty()) {
            bodyFacts = Optional.of(BodyFacts.of(database));
        }
        BodyFacts known = bodyFacts.get();
        return line.stream()
                .flatMap(one -> one.office().organization().stream())
                .map(FoldedName::of)
                .distinct()
                .flatMap(body -> known.of(body).stream())
                .toList();
    }

    /** The findings that were acknowledged, by their ids. */
    public Map<String, Acknowledgement> acknowledged() {
        Map<String, Acknowledgement> acknowledged = new HashMap<>();
        database.all(
                        "SELECT finding, author, reason FROM acknowledged ORDER BY since",
                        row -> new Acknowledgement(row.text(1), row.text(2), row.text(3)))
                .forEach(one -> acknowledged.put(one.finding(), one));
        return acknowledged;
    }

    /** What was found within the pages that speak of the line, by testimony. */
    private Map<Long, List<PageFinding>> pages(Office office) {
        record Row(long testimony, PageFinding found) {}
        Map<Long, List<PageFinding>> pages = new HashMap<>();
        database.all(
                        "SELECT t.number, f.rule, f.message, f.premises, e.name, e.uri, e.published, e.number"
                                + " FROM page_finding f"
                                + " JOIN testimony t ON t.number = f.testimony JOIN office o ON o.number = t.office"
                                + " JOIN edition e ON e.number = t.edition WHERE o.line = ? AND t.superseded = 0"
                                + " ORDER BY f.rule, f.message, f.premises",
                        row -> new Row(
                                row.whole(1),
                                new PageFinding(
                                        row.text(2),
                                        row.text(3),
                                        CanonicalJson.read("{\"all\":" + row.text(4) + "}").objects("all").stream()
                                                .map(one -> ContentForm.evidence(one, row.text(5)))
                                                .map(one -> seen(row, 5, one))
                                                .toList())),
                        office.line())
                .forEach(row -> pages.computeIfAbsent(row.testimony(), t -> new ArrayList<>())
                        .add(row.found()));
        return pages;
    }

    private Map<Long, List<LifeFact>> lives(Office office) {
        record Row(long person, LifeFact fact) {}
        Map<Long, List<LifeFact>> lives = new HashMap<>();
        database.all(
                        "SELECT b.person, l.kind, l.said, b.name, l.evidence, e.name, e.uri, e.published, e.number"
                                + " FROM life l JOIN bearer b ON b.number = l.bearer JOIN edition e ON e.number = l.edition"
                                + " WHERE l.superseded = 0 AND b.person IN (SELECT holder.person FROM testimony t"
                                + " JOIN office o ON o.number = t.office JOIN bearer holder ON holder.number = t.bearer"
                                + " WHERE o.line = ?) ORDER BY e.name, e.published, l.kind, l.said, l.evidence",
                        row -> new Row(row.whole(1), fact(row)),
                        office.line())
                .forEach(row -> lives.computeIfAbsent(row.person(), p -> new ArrayList<>())
                        .add(row.fact()));
        return lives;
    }

    private LifeFact fact(Database.Row row) {
        Evidence evidence = ContentForm.evidence(CanonicalJson.read(row.text(5)), row.text(6));
        return new LifeFact(
                row.text(2).equals("born") ? LifeFact.Kind.BORN : LifeFact.Kind.DIED,
                ContentForm.date(row.text(3)),
                row.text(4),
                row.text(6),
                row.find(8),
                Optional.of(seen(row, 6, evidence)));
    }

    /** From the columns name, address, date and number of an edition that begin with {@code first}. */
    private Seen seen(Database.Row row, int first, Evidence passage) {
        return new Seen(
                row.text(first),
                row.find(first + 1),
                row.find(first + 2),
                passage,
                OptionalLong.empty(),
                references.of(row.whole(first + 3), passage),
                List.of());
    }

    /** How sources date, counted once. */
    private Map<String, Habit> habits() {
        if (habits.isEmpty()) {
            habits = Optional.of(countHabits());
        }
        return habits.get();
    }

    private Map<String, Habit> countHabits() {
        record Row(String source, Habit habit) {}
        String day = " LIKE '____-__-__' THEN 1 ELSE 0 END)";
        String start = "t.start_said LIKE '____-01-01'";
        String end = "(t.end_said LIKE '____-12-31' OR t.end_said LIKE '____-01-01')";
        return database
                .all(
                        "SELECT e.name, sum(CASE WHEN t.start_said" + day + " + sum(CASE WHEN t.end_said" + day
                                + ", sum(CASE WHEN " + start + " THEN 1 ELSE 0 END) + sum(CASE WHEN " + end
                                + " THEN 1 ELSE 0 END), count(DISTINCT CASE WHEN " + start + " OR " + end
                                + " THEN t.office END) FROM testimony t JOIN edition e ON e.number = t.edition"
                                + " WHERE t.superseded = 0 GROUP BY e.name",
                        row -> new Row(row.text(1), new Habit(row.whole(2), row.whole(3), row.whole(4))))
                .stream()
                .collect(Collectors.toMap(Row::source, Row::habit));
    }
}
