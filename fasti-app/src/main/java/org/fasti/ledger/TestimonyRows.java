package org.fasti.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.fasti.attest.Bearer;
import org.fasti.attest.Inference;
import org.fasti.attest.Office;
import org.fasti.attest.Seen;
import org.fasti.attest.Testimony;
import org.fasti.claim.Evidence;
import org.fasti.time.ValidTime;
import org.jspecify.annotations.Nullable;

/** Reads testimonies as the derived tables hold them. */
final class TestimonyRows {
    /** Of {@code t}, {@code b}, {@code o} and {@code e}: testimony, bearer, office and edition. */
    static final String COLUMNS = "SELECT t.number, b.number, b.person, t.person, b.person_id,"
            + " o.number, o.line, o.position, o.organization, o.place, t.start_said, t.end_said,"
            + " t.start_earliest, t.start_latest, t.end_earliest, t.end_latest, t.ending, t.said, t.inferred, t.evidence,"
            + " e.number, e.id, e.form, e.name, e.title, e.uri, e.published, e.ends, e.licence, e.language";

    private static final int EDITION = 21;
    private static final int MOST_REMEMBERED = 1_000;
    private static final String CITES = "\"cites\":";

    private static final int ROWS_AT_ONCE = 500;

    private final ScopedQueries database;
    private final References references;
    private final Map<Long, PublicationEntry> editions = new HashMap<>();

    TestimonyRows(ScopedQueries database) {
        this.database = database;
        this.references = new References(database);
    }

    /**
     * What the rows say that {@code sql} finds, in that order. Of many, another thread takes apart what is JSON while the
     * next are read.
     *
     * @param sql asks for {@link #COLUMNS}
     */
    List<Testimony> all(String sql, @Nullable Object... parameters) {
        List<Testimony> all = new ArrayList<>();
        try (Relay<Supplier<Testimony>> rows =
                new Relay<>("reading", ROWS_AT_ONCE, some -> some.forEach(one -> all.add(one.get())))) {
            database.each(sql, row -> rows.add(of(row), 1), parameters);
            rows.finish();
        }
        return all;
    }

    private Supplier<Testimony> of(Database.Row row) {
        PublicationEntry entry = edition(row);
        long number = row.whole(1);
        Bearer bearer = new Bearer(row.whole(2), row.whole(3), row.text(4), row.find(5));
        Office office = Testimonies.office(row, 6);
        Optional<String> start = row.find(11);
        Optional<String> end = row.find(12);
        Optional<ValidTime> time = Days.validTime(row, 13);
        String said = row.text(18);
        String inferred = row.text(19);
        String evidence = row.text(20);
        Supplier<Testimony> testimony = () -> new Testimony(
                number,
                bearer,
                office,
                ContentForm.said(members(said), ContentForm.bound(start), ContentForm.bound(end)),
                time,
                inferences(inferred),
                entry.edition(),
                evidence(evidence, entry));
        if (evidence.contains(CITES)) {
            // What is cited has to be asked for, and only one thread asks.
            Testimony known = testimony.get();
            return () -> known;
        }
        return testimony;
    }

    /** Editions are never changed, and many testimonies are of the same. */
    private PublicationEntry edition(Database.Row row) {
        if (editions.size() >= MOST_REMEMBERED) {
            editions.clear();
        }
        return editions.computeIfAbsent(row.whole(EDITION), number -> PublicationEntry.of(row, EDITION));
    }

    /** Most rows say nothing but their bounds. */
    private static Json.Members members(String json) {
        return json.equals("{}") ? Json.Members.none() : CanonicalJson.read(json);
    }

    private static List<Inference> inferences(String json) {
        return json.equals("[]")
                ? List.of()
                : texts(json).stream()
                        .flatMap(text -> Inference.parse(text).stream())
                        .toList();
    }

    private List<Seen> evidence(String json, PublicationEntry entry) {
        Content.Publication publication = entry.publication();
        List<Seen> all = new ArrayList<>();
        for (Json.Members one : objects(json)) {
            Evidence evidence = ContentForm.evidence(one, publication.name());
            OptionalLong line = one.whole("line").map(OptionalLong::of).orElse(OptionalLong.empty());
            Optional<String> published = publication.published().map(Object::toString);
            all.add(new Seen(
                    publication.name(),
                    publication.uri(),
                    published,
                    evidence,
                    line,
                    references.of(entry.number(), evidence),
                    one.texts("claims")));
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
