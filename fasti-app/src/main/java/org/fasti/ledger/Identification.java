package org.fasti.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fasti.attest.Office;

/** Who and what is one, why, and what is undecided. */
public final class Identification {
    private static final int MOST_UNDECIDED = 10_000;

    /**
     * Two that may be one.
     *
     * @param kind person or office
     * @param a by what the one is asked for: a bearer's address or an office's words
     * @param evidenceFor why they may be one
     * @param evidenceAgainst why they are not taken for one
     */
    public record Open(String kind, String a, String b, String evidenceFor, String evidenceAgainst) {}

    /**
     * A judgement in the ledger.
     *
     * @param isWithdrawn whether it was taken back
     */
    public record Given(Content.Judgement judgement, boolean isWithdrawn) {
        /** The id of its entry, in hexadecimal. */
        public String id() {
            return judgement.id().toString();
        }
    }

    private final Database database;

    Identification(Database database) {
        this.database = database;
    }

    /** The bearers whom {@code asked} may mean: a name, an identifier, {@code SOURCE:IDENTIFIER}, or the words of a name in any order. */
    public List<FoundBearer> persons(String asked) {
        return new PersonSearch(new ScopedQueries(database, AsOf.NOW)).bearers(asked);
    }

    /** The wordings of offices that {@code asked} may mean. */
    public List<Office> offices(String asked) {
        return new Testimonies(new ScopedQueries(database, AsOf.NOW)).offices(asked);
    }

    /** Why two persons, by number, are one: the reasons of all that unites the group. */
    public List<String> reasons(long person) {
        return database.all(
                "SELECT l.rule, l.reason FROM link l JOIN bearer b ON b.number = l.a WHERE l.kind = 'bearer'"
                        + " AND l.against IS NULL AND b.person = ? ORDER BY l.reason",
                row -> row.text(1) + ": " + row.text(2),
                person);
    }

    /** What is undecided, persons first. */
    public List<Open> undecided() {
        List<Open> persons = database.all(
                "SELECT a.source, a.known_by, a.name, b.source, b.known_by, b.name, l.reason, l.against FROM link l"
                        + " JOIN bearer a ON a.number = l.a JOIN bearer b ON b.number = l.b WHERE l.kind = 'bearer'"
                        + " AND l.against IS NOT NULL ORDER BY a.name, a.source, a.known_by, b.source, b.known_by LIMIT "
                        + MOST_UNDECIDED,
                row -> new Open(
                        "person",
                        new FoundBearer(0, 0, row.text(1), row.text(2), row.text(3)).address(),
                        new FoundBearer(0, 0, row.text(4), row.text(5), row.text(6)).address(),
                        row.text(7),
                        row.text(8)));
        List<Open> offices = database.all(
                "SELECT a.position, a.organization, a.place, b.position, b.organization, b.place, l.reason, l.against"
                        + " FROM link l JOIN office a ON a.number = l.a JOIN office b ON b.number = l.b"
                        + " WHERE l.kind = 'office' AND l.against IS NOT NULL ORDER BY 1, 2, 3, 4, 5, 6 LIMIT "
                        + MOST_UNDECIDED,
                row -> new Open("office", words(row, 1), words(row, 4), row.text(7), row.text(8)));
        return Stream.concat(persons.stream(), offices.stream()).toList();
    }

    /** All judgements in the order in which they were recorded. */
    public List<Given> judgements() {
        return database.all(
                "SELECT j.body, r.claim FROM judgement j LEFT JOIN retracted r ON r.claim = j.id" + " ORDER BY j.entry",
                row -> new Given(JudgementForm.judgement(CanonicalJson.read(row.text(1))), row.bytes(2).length > 0));
    }

    /** The one judgement whose id begins so; empty where there is none or several. */
    public Optional<Given> judgement(String idBegin) {
        List<Given> found = judgements().stream()
                .filter(one -> one.id().startsWith(idBegin))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String words(Database.Row row, int first) {
        return row.text(first)
                + (row.text(first + 1).isEmpty() ? "" : ", " + row.text(first + 1))
                + (row.text(first + 2).isEmpty() ? "" : ", " + row.text(first + 2));
    }
}
