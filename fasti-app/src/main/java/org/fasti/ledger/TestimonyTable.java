package org.fasti.ledger;

import java.util.List;
import java.util.Optional;
import org.fasti.claim.LifeClaim;
import org.fasti.reconcile.Finding;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.fasti.time.ValidTime;

/** Writes what editions say. What follows no more from the ledger is closed and kept, for questions as of earlier. */
final class TestimonyTable {
    private final Database database;
    private final BearerTable bearers;
    private final OfficeTable offices;

    TestimonyTable(Database database) {
        this.database = database;
        this.bearers = new BearerTable(database);
        this.offices = new OfficeTable(database);
    }

    /** Looks up together whom drafts are about that will be added next. */
    void expect(List<TestimonyDraft> drafts) {
        bearers.expect(drafts);
    }

    /**
     * To be called where others may have written.
     *
     * @param isEmpty whether there is nothing in the derived tables
     */
    void forget(boolean isEmpty) {
        offices.forget(isEmpty);
        bearers.forget(isEmpty);
    }

    /**
     * Adds a testimony.
     *
     * @param since the number of the entry from which on it follows
     * @param superseded whether it is known already not to stand
     * @return its bearer
     */
    long add(TestimonyDraft draft, long since, boolean superseded) {
        Optional<ValidTime> time = draft.validTime();
        long office = offices.number(draft.position());
        long bearer = bearers.number(draft.edition().publication().name(), draft.person(), draft.personId());
        database.runLater(
                "INSERT INTO testimony (edition, claim, office, bearer, person, start_said, end_said,"
                        + " start_earliest, start_latest, end_earliest, end_latest, ending, said, inferred,"
                        + " evidence, superseded, since)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                draft.edition().number(),
                draft.claim().orElse(null),
                office,
                bearer,
                draft.person(),
                ContentForm.bound(draft.said().start()).orElse(null),
                ContentForm.bound(draft.said().end()).orElse(null),
                time.map(t -> Days.of(t.start().earliest())).orElse(null),
                time.map(t -> Days.of(t.start().latest())).orElse(null),
                time.map(t -> Days.of(t.end().earliest())).orElse(null),
                time.map(t -> Days.of(t.end().latest())).orElse(null),
                time.map(t -> t.ending().name()).orElse(null),
                CanonicalJson.write(ContentForm.said(draft.said()).with("links", draft.links())),
                CanonicalJson.write(draft.inferredRules()),
                CanonicalJson.write(draft.evidence()),
                superseded ? 1 : 0,
                since);
        draft.findings().forEach(this::addToLast);
        return bearer;
    }

    /** What was found within the page, with the testimony that was added last. */
    private void addToLast(Finding finding) {
        Json.Array premises = new Json.Array(finding.premises().stream()
                .<Json>map(one -> ContentForm.evidence(Json.Members.none(), one))
                .toList());
        database.run(
                "INSERT INTO page_finding (testimony, rule, message, premises)"
                        + " SELECT max(number), ?, ?, ? FROM testimony",
                finding.rule(),
                finding.message(),
                CanonicalJson.write(premises));
    }

    /** From that entry on nothing follows any more from what the edition of a page claimed before. */
    void closeEdition(PublicationEntry edition, long at) {
        for (String table : List.of("testimony", "life")) {
            database.run(
                    "UPDATE " + table + " SET until = ?, superseded = 1 WHERE edition = ? AND until IS NULL",
                    at,
                    edition.number());
        }
    }

    /**
     * From that entry on a row of a table is not believed any more.
     *
     * @return its bearer
     */
    Optional<Long> closeClaim(long claim, long at) {
        return database.first(
                "UPDATE testimony SET until = ?, superseded = 1 WHERE claim = ? AND until IS NULL RETURNING bearer",
                row -> row.whole(1),
                at,
                claim);
    }

    /** A birth or a death that a page states. */
    void add(PublicationEntry edition, LifeClaim life, long since) {
        if (!(life.start() instanceof Bound.Dated dated) || life.kind() == LifeClaim.Kind.PARTY) {
            return;
        }
        Edtf date = dated.date();
        database.run(
                "INSERT INTO life (edition, bearer, kind, said, earliest, latest, evidence, superseded,"
                        + " since) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)",
                edition.number(),
                bearers.number(edition.publication().name(), life.person(), Optional.empty()),
                ContentForm.lower(life.kind()),
                date.toString(),
                Days.of(date.earliest()),
                Days.of(date.latest()),
                CanonicalJson.write(ContentForm.evidence(Json.Members.none(), life.evidence())),
                since);
    }
}
