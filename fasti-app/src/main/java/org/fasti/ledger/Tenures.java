package org.fasti.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.fasti.claim.Evidence;

/** What can be asked of the derived tables. Answers come in an order that depends only on what is derived. */
public final class Tenures {
    private static final String COLUMNS =
            "SELECT t.person, t.person_id, o.position, o.organization, o.place, t.start_said, t.end_said, t.on_said,"
                    + " t.start_earliest, t.start_latest, t.end_earliest, t.end_latest, t.ending, t.acting, t.inferred,"
                    + " t.evidence, e.number, e.id, e.form, e.name, e.title, e.uri, e.published, e.ends, e.language";
    private static final String JOINED = " JOIN office o ON o.number = t.office JOIN edition e ON e.number = t.edition";
    private static final String ORDER =
            " ORDER BY o.position, o.organization, o.place, t.person, t.person_id, t.start_said, t.end_said, t.evidence";
    private static final String OFFICE = "SELECT number, position, organization, place FROM office";

    private final Database database;

    Tenures(Database database) {
        this.database = database;
    }

    /** All that certainly or possibly held on {@code day}. */
    public List<HeldTenure> on(LocalDate day) {
        int number = Days.of(day);
        return database.all(
                COLUMNS + " FROM held h CROSS JOIN tenure t ON t.number = h.tenure" + JOINED
                        + " WHERE h.first_day <= ? AND h.last_day >= ? AND t.superseded = 0" + ORDER,
                Tenures::tenure,
                number,
                number);
    }

    /** Those of {@code office} that certainly or possibly held on {@code day}. */
    public List<HeldTenure> on(LocalDate day, Office office) {
        int number = Days.of(day);
        return database.all(
                COLUMNS + " FROM tenure t" + JOINED
                        + " WHERE t.office = ? AND t.start_earliest <= ? AND t.end_latest > ? AND t.superseded = 0"
                        + ORDER,
                Tenures::tenure,
                office.number(),
                number,
                number);
    }

    /** All of the persons of that name. */
    public List<HeldTenure> of(String person) {
        return database.all(
                COLUMNS + " FROM tenure t" + JOINED + " WHERE t.folded_person = ? AND t.superseded = 0"
                        + " ORDER BY t.person_id, t.start_earliest IS NULL, t.start_earliest, t.end_latest, o.position,"
                        + " o.organization, o.place, t.person, t.evidence",
                Tenures::tenure,
                FoldedName.of(person));
    }

    /**
     * The offices that {@code name} may mean: those of that title; if there are none, those of which it names the title
     * and the body or place, in any order of words.
     */
    public List<Office> offices(String name) {
        String folded = FoldedName.of(name);
        List<Office> titled = database.all(
                OFFICE + " WHERE folded_position = ? ORDER BY position, organization, place", Tenures::office, folded);
        if (!titled.isEmpty()) {
            return titled;
        }
        Set<String> asked = words(folded);
        record Known(Office office, Set<String> title, Set<String> all) {}
        return database
                .all(
                        OFFICE.replace(" FROM", ", folded_position, folded_organization, folded_place FROM")
                                + " ORDER BY position, organization, place",
                        row -> {
                            Set<String> title = words(row.text(5));
                            Set<String> all = new HashSet<>(title);
                            all.addAll(words(row.text(6)));
                            all.addAll(words(row.text(7)));
                            return new Known(office(row), title, all);
                        })
                .stream()
                .filter(known -> asked.containsAll(known.title()) && known.all().containsAll(asked))
                .map(Known::office)
                .toList();
    }

    /** The offices of a body, or of a place. */
    public List<Office> officesIn(String body) {
        String folded = FoldedName.of(body);
        return database.all(
                OFFICE + " WHERE folded_organization = ? OR folded_place = ? ORDER BY position, organization, place",
                Tenures::office,
                folded,
                folded);
    }

    /** The titles of all offices, in order. */
    public List<String> titles() {
        return database.all("SELECT DISTINCT position FROM office ORDER BY position", row -> row.text(1));
    }

    /** The names of all bodies and places, in order. */
    public List<String> bodies() {
        return database.all(
                "SELECT organization FROM office WHERE organization <> '' UNION"
                        + " SELECT place FROM office WHERE place <> '' ORDER BY 1",
                row -> row.text(1));
    }

    /** The names of all persons, in order. */
    public List<String> persons() {
        return database.all("SELECT DISTINCT person FROM tenure ORDER BY person", row -> row.text(1));
    }

    private static Set<String> words(String folded) {
        return new HashSet<>(Arrays.asList(folded.split(" ")));
    }

    private static Office office(Database.Row row) {
        return new Office(row.whole(1), row.text(2), said(row.text(3)), said(row.text(4)));
    }

    private static HeldTenure tenure(Database.Row row) {
        Edition edition = Edition.of(row, 17);
        return new HeldTenure(
                row.text(1),
                row.find(2),
                row.text(3),
                said(row.text(4)),
                said(row.text(5)),
                row.find(6),
                row.find(7),
                row.find(8),
                Days.validTime(row, 9),
                ContentForm.spells(objects(row.text(14))),
                edition.ends(),
                edition.publishedDay(),
                texts(row.text(15)),
                evidence(row.text(16), edition.publication()));
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }

    private static List<Seen> evidence(String json, Content.Publication publication) {
        List<Seen> all = new ArrayList<>();
        for (Json.Members one : objects(json)) {
            Evidence evidence = ContentForm.evidence(one, publication.name());
            OptionalLong line = one.whole("line").map(OptionalLong::of).orElse(OptionalLong.empty());
            Optional<String> published = publication.published().map(Object::toString);
            all.add(new Seen(publication.name(), publication.uri(), published, evidence, line));
        }
        return all;
    }

    private static List<Json.Members> objects(String array) {
        return CanonicalJson.read("{\"all\":" + array + "}").objects("all");
    }

    private static List<String> texts(String array) {
        return CanonicalJson.read("{\"all\":" + array + "}").texts("all");
    }
}
