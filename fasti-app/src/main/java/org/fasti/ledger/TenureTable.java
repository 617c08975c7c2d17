package org.fasti.ledger;

import java.util.Optional;
import java.util.OptionalLong;
import org.fasti.office.Position;
import org.fasti.time.DayRange;
import org.fasti.time.ValidTime;
import org.jspecify.annotations.Nullable;

/** Writes the derived tables. Later editions of a source supersede what earlier ones say of the same. */
final class TenureTable {
    private final Database database;

    TenureTable(Database database) {
        this.database = database;
    }

    void add(Edition edition) {
        Content.Publication p = edition.publication();
        database.run(
                "INSERT INTO edition (number, id, form, name, title, uri, published, published_day, ends, language)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                edition.number(),
                edition.id().bytes(),
                ContentForm.lower(p.form()),
                p.name(),
                p.title().orElse(null),
                p.uri().orElse(null),
                p.published().map(Object::toString).orElse(null),
                edition.publishedDay().map(Days::of).orElse(Integer.MIN_VALUE),
                ContentForm.lower(p.ends()),
                p.language());
    }

    Optional<Edition> edition(Sha256 id) {
        return database.first(
                "SELECT " + Edition.COLUMNS + " FROM edition WHERE id = ?", Edition::of, (Object) id.bytes());
    }

    void add(TenureDraft draft) {
        Optional<ValidTime> time = draft.validTime();
        long office = office(draft.position());
        String folded = FoldedName.of(draft.person());
        long number = database.first(
                        "INSERT INTO tenure (edition, claim, office, person, person_id, folded_person, start_said, end_said,"
                                + " on_said, start_earliest, start_latest, end_earliest, end_latest, ending, acting,"
                                + " inferred, evidence, superseded)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0) RETURNING number",
                        row -> row.whole(1),
                        draft.edition().number(),
                        draft.claim().orElse(null),
                        office,
                        draft.person(),
                        draft.personId().orElse(null),
                        folded,
                        ContentForm.bound(draft.start()).orElse(null),
                        ContentForm.bound(draft.end()).orElse(null),
                        draft.on().map(Object::toString).orElse(null),
                        time.map(t -> Days.of(t.start().earliest())).orElse(null),
                        time.map(t -> Days.of(t.start().latest())).orElse(null),
                        time.map(t -> Days.of(t.end().earliest())).orElse(null),
                        time.map(t -> Days.of(t.end().latest())).orElse(null),
                        time.map(t -> t.ending().name()).orElse(null),
                        CanonicalJson.write(ContentForm.spellsJson(draft.acting())),
                        CanonicalJson.write(draft.inferredRules()),
                        CanonicalJson.write(draft.evidence()))
                .orElseThrow();
        time.ifPresent(held -> addHeld(number, held));
        if (draft.claim().isPresent()) {
            supersedeRows(office, folded, draft);
        }
    }

    /** A row is known by source, office, person and start: of those in several editions the last edition's count. */
    private void supersedeRows(long office, String folded, TenureDraft draft) {
        supersede(
                office,
                folded,
                draft.personId(),
                ContentForm.bound(draft.start()),
                draft.edition().publication().name());
    }

    private void supersede(long office, String folded, Optional<String> personId, Optional<String> start, String name) {
        String same = " FROM tenure t JOIN edition e ON e.number = t.edition"
                + " WHERE t.folded_person = ? AND t.office = ? AND t.person_id IS ? AND t.start_said IS ?"
                + " AND e.name = ? AND e.form = 'table'";
        @Nullable Object[] key = {folded, office, personId.orElse(null), start.orElse(null), name};
        boolean several = database.first("SELECT count(DISTINCT t.edition)" + same, row -> row.whole(1) > 1, key)
                .orElse(false);
        if (!several) {
            return;
        }
        long last = database.first(
                        "SELECT e.number" + same + " ORDER BY e.published_day DESC, e.number DESC LIMIT 1",
                        row -> row.whole(1),
                        key)
                .orElseThrow();
        for (long number : database.all("SELECT t.number" + same, row -> row.whole(1), key)) {
            database.run("UPDATE tenure SET superseded = (edition <> ?) WHERE number = ?", last, number);
        }
    }

    /** Of a page's editions, known by address, the last counts. */
    void supersedePages(Edition edition) {
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
            database.run("UPDATE tenure SET superseded = (edition <> ?) WHERE edition = ?", last, one);
        }
    }

    void removeOfEdition(Edition edition) {
        database.run(
                "DELETE FROM held WHERE tenure IN (SELECT number FROM tenure WHERE edition = ?)", edition.number());
        database.run("DELETE FROM tenure WHERE edition = ?", edition.number());
    }

    /** Takes a row's tenure out; what it superseded counts again. */
    void removeOfClaim(long claim) {
        record Key(long office, String folded, Optional<String> personId, Optional<String> start) {}
        Optional<Key> key = database.first(
                "SELECT office, folded_person, person_id, start_said FROM tenure WHERE claim = ?",
                row -> new Key(row.whole(1), row.text(2), row.find(3), row.find(4)),
                claim);
        database.run("DELETE FROM held WHERE tenure IN (SELECT number FROM tenure WHERE claim = ?)", claim);
        database.run("DELETE FROM tenure WHERE claim = ?", claim);
        key.ifPresent(k -> {
            database.run(
                    "UPDATE tenure SET superseded = 0 WHERE folded_person = ? AND office = ? AND claim IS NOT NULL",
                    k.folded(),
                    k.office());
            database.all(
                            "SELECT DISTINCT t.person_id, t.start_said, e.name FROM tenure t"
                                    + " JOIN edition e ON e.number = t.edition"
                                    + " WHERE t.folded_person = ? AND t.office = ? AND t.claim IS NOT NULL",
                            row -> new String[] {
                                row.find(1).orElse(""), row.find(2).orElse(""), row.text(3)
                            },
                            k.folded(),
                            k.office())
                    .forEach(other -> supersede(k.office(), k.folded(), said(other[0]), said(other[1]), other[2]));
        });
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }

    private void addHeld(long number, ValidTime time) {
        DayRange end = time.end();
        int last = end.hasLatest() ? Days.of(end.latest()) - 1 : Integer.MAX_VALUE;
        database.run(
                "INSERT INTO held (tenure, first_day, last_day) VALUES (?, ?, ?)",
                number,
                Days.of(time.start().earliest()),
                last);
    }

    private long office(Position position) {
        String organization = position.organization().orElse("");
        String place = position.place().orElse("");
        OptionalLong known = database.first(
                        "SELECT number FROM office WHERE position = ? AND organization = ? AND place = ?",
                        row -> row.whole(1),
                        position.label(),
                        organization,
                        place)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
        return known.orElseGet(() -> database.first(
                        "INSERT INTO office (position, organization, place, folded_position, folded_organization,"
                                + " folded_place) VALUES (?, ?, ?, ?, ?, ?) RETURNING number",
                        row -> row.whole(1),
                        position.label(),
                        organization,
                        place,
                        FoldedName.of(position.label()),
                        FoldedName.of(organization),
                        FoldedName.of(place))
                .orElseThrow());
    }
}
