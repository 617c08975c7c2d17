package org.fasti.ledger;

import java.util.List;
import java.util.Optional;
import org.fasti.attest.Office;

/** Who and what is one, why, and what is undecided. */
public final class Identification {
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
        return new Testimonies(new ScopedQueries(database, AsOf.NOW), (_, _) -> List.of()).offices(asked);
    }

    /** Why two persons, by number, are one: the reasons of all that unites the group. */
    public List<String> reasons(long person) {
        return database.all(
                "SELECT l.rule, l.reason FROM link l JOIN bearer b ON b.number = l.a WHERE l.kind = 'bearer'"
                        + " AND l.against IS NULL AND b.person = ? ORDER BY l.reason",
                row -> row.text(1) + ": " + row.text(2),
                person);
    }

    /** Why wordings are one office: the reasons of all that unites the line, by its number. */
    public List<String> reasonsOfLine(long line) {
        return database.all(
                "SELECT l.rule, l.reason FROM link l JOIN office o ON o.number = l.a WHERE l.kind = 'office'"
                        + " AND l.against IS NULL AND o.line = ? ORDER BY l.reason",
                row -> row.text(1) + ": " + row.text(2),
                line);
    }

    /** What is undecided, persons first. */
    public List<OpenQuestion> undecided() {
        return OpenQuestion.now(database);
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
}
