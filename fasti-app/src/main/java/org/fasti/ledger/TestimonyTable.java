package org.fasti.ledger;

import java.util.Optional;
import org.fasti.claim.LifeClaim;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;
import org.fasti.time.ValidTime;
import org.jspecify.annotations.Nullable;

/** Writes the derived tables. Later editions of a source supersede what earlier ones say of the same. */
final class TestimonyTable {
    private final Database database;
    private final BearerTable bearers;
    private final OfficeTable offices;

    TestimonyTable(Database database) {
        this.database = database;
        this.bearers = new BearerTable(database);
        this.offices = new OfficeTable(database);
    }

    void add(PublicationEntry edition) {
        Content.Publication p = edition.publication();
        database.run(
                "INSERT INTO edition (number, id, form, name, title, uri, published, published_day, ends, licence,"
                        + " language) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                edition.number(),
                edition.id().bytes(),
                ContentForm.lower(p.form()),
                p.name(),
                p.title().orElse(null),
                p.uri().orElse(null),
                p.published().map(Object::toString).orElse(null),
                edition.publishedDay().map(Days::of).orElse(Integer.MIN_VALUE),
                ContentForm.lower(p.ends()),
                p.licence().orElse(null),
                p.language());
    }

    Optional<PublicationEntry> edition(Sha256 id) {
        return database.first(
                "SELECT " + PublicationEntry.COLUMNS + " FROM edition WHERE id = ?", PublicationEntry::of, (Object)
                        id.bytes());
    }

    void add(TestimonyDraft draft) {
        Optional<ValidTime> time = draft.validTime();
        long office = offices.number(draft.position());
        long bearer = bearers.number(draft.edition().publication().name(), draft.person(), draft.personId());
        long number = database.first(
                        "INSERT INTO testimony (edition, claim, office, bearer, person, start_said, end_said,"
                                + " start_earliest, start_latest, end_earliest, end_latest, ending, said, inferred,"
                                + " evidence, superseded)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0) RETURNING number",
                        row -> row.whole(1),
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
                        CanonicalJson.write(ContentForm.said(draft.said())),
                        CanonicalJson.write(draft.inferredRules()),
                        CanonicalJson.write(draft.evidence()))
                .orElseThrow();
        time.ifPresent(held -> addHeld(number, held));
        if (draft.claim().isPresent()) {
            supersede(new Key(bearer, office, ContentForm.bound(draft.said().start())));
        }
    }

    /** A row is known by source, office, person and start: of those in several editions the last edition's count. */
    private record Key(long bearer, long office, Optional<String> start) {}

    private void supersede(Key key) {
        String same = " FROM testimony t JOIN edition e ON e.number = t.edition"
                + " WHERE t.bearer = ? AND t.office = ? AND t.start_said IS ? AND e.form = 'table'";
        @Nullable Object[] known = {key.bearer, key.office, key.start.orElse(null)};
        boolean several = database.first("SELECT count(DISTINCT t.edition)" + same, row -> row.whole(1) > 1, known)
                .orElse(false);
        if (!several) {
            return;
        }
        long last = database.first(
                        "SELECT e.number" + same + " ORDER BY e.published_day DESC, e.number DESC LIMIT 1",
                        row -> row.whole(1),
                        known)
                .orElseThrow();
        for (long number : database.all("SELECT t.number" + same, row -> row.whole(1), known)) {
            database.run("UPDATE testimony SET superseded = (edition <> ?) WHERE number = ?", last, number);
        }
    }

    /** Of a page's editions, known by address, the last counts. */
    void supersedePages(PublicationEntry edition) {
        Optional<String> uri = edition.publication().uri();
        if (uri.isEmpty()) {
            return;
        }
        long last = database.first(
                        "SELECT number FROM edition WHERE uri = ? AND form = 'page'"
                                + " ORDER BY published_day DESC, number DESC LIMIT 1",
                        row -> row.whole(1),
                        uri.get())
                .orElseThrow();
        for (long one : database.all(
                "SELECT number FROM edition WHERE uri = ? AND form = 'page'", row -> row.whole(1), uri.get())) {
            database.run("UPDATE testimony SET superseded = (edition <> ?) WHERE edition = ?", last, one);
            database.run("UPDATE life SET superseded = (edition <> ?) WHERE edition = ?", last, one);
        }
    }

    void removeOfEdition(PublicationEntry edition) {
        database.run(
                "DELETE FROM held WHERE testimony IN (SELECT number FROM testimony WHERE edition = ?)",
                edition.number());
        database.run("DELETE FROM testimony WHERE edition = ?", edition.number());
        database.run("DELETE FROM life WHERE edition = ?", edition.number());
    }

    /** Takes a row's testimony out; what it superseded counts again. */
    void removeOfClaim(long claim) {
        Optional<Key> key = database.first(
                "SELECT bearer, office, start_said FROM testimony WHERE claim = ?",
                row -> new Key(row.whole(1), row.whole(2), row.find(3)),
                claim);
        database.run("DELETE FROM held WHERE testimony IN (SELECT number FROM testimony WHERE claim = ?)", claim);
        database.run("DELETE FROM testimony WHERE claim = ?", claim);
        key.ifPresent(k -> {
            database.run(
                    "UPDATE testimony SET superseded = 0 WHERE bearer = ? AND office = ? AND start_said IS ?"
                            + " AND claim IS NOT NULL",
                    k.bearer,
                    k.office,
                    k.start.orElse(null));
            supersede(k);
        });
    }

    /** A birth or a death that a page states. */
    void add(PublicationEntry edition, LifeClaim life) {
        if (!(life.start() instanceof Bound.Dated dated) || life.kind() == LifeClaim.Kind.PARTY) {
            return;
        }
        Edtf date = dated.date();
        database.run(
                "INSERT INTO life (edition, bearer, kind, said, earliest, latest, evidence, superseded)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
                edition.number(),
                bearers.number(edition.publication().name(), life.person(), Optional.empty()),
                ContentForm.lower(life.kind()),
                date.toString(),
                Days.of(date.earliest()),
                Days.of(date.latest()),
                CanonicalJson.write(ContentForm.evidence(Json.Members.none(), life.evidence())));
    }

    private void addHeld(long number, ValidTime time) {
        DayRange end = time.end();
        int last = end.hasLatest() ? Days.of(end.latest()) - 1 : Integer.MAX_VALUE;
        database.run(
                "INSERT INTO held (testimony, first_day, last_day) VALUES (?, ?, ?)",
                number,
                Days.of(time.start().earliest()),
                last);
    }
}
