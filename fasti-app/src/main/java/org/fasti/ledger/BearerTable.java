package org.fasti.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fasti.identity.SharedIdentifier;
import org.fasti.language.FoldedName;

/** Numbers the persons as sources name them: by the source's own identifier, else by name. */
final class BearerTable {
    private record Key(String source, String knownBy) {}

    private record Known(long number, String folded) {}

    /** So many are looked up at once. */
    private static final int AT_ONCE = 500;

    private static final String SEVERAL =
            "SELECT known_by, number, folded_name FROM bearer WHERE source = ? AND known_by IN ("
                    + "?, ".repeat(AT_ONCE - 1) + "?)";

    private final Database database;
    /** Whom {@link #expect} has looked up, also those who are not there. */
    private final Map<Key, Optional<Known>> expected = new HashMap<>();

    private long greatest;

    BearerTable(Database database) {
        this.database = database;
    }

    /** To be called where others may have written since. */
    void forget() {
        expected.clear();
    }

    /** Looks up together those who will be asked for next, and nobody else, until {@link #forget}. */
    void expect(List<TestimonyDraft> drafts) {
        greatest = database.first("SELECT coalesce(max(number), 0) FROM bearer", row -> row.whole(1))
                .orElse(0L);
        Map<String, Set<String>> bySource = new LinkedHashMap<>();
        for (TestimonyDraft draft : drafts) {
            bySource.computeIfAbsent(draft.edition().publication().name(), source -> new LinkedHashSet<>())
                    .add(knownBy(FoldedName.of(draft.person()), draft.personId()));
        }
        bySource.forEach((source, all) -> look(source, List.copyOf(all)));
    }

    private void look(String source, List<String> all) {
        all.forEach(one -> expected.put(new Key(source, one), Optional.empty()));
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> asked = new ArrayList<>(List.of(source));
            for (int i = 0; i < AT_ONCE; i++) {
                asked.add(all.get(Math.min(from + i, all.size() - 1)));
            }
            database.each(
                    SEVERAL,
                    row -> expected.put(
                            new Key(source, row.text(1)), Optional.of(new Known(row.whole(2), row.text(3)))),
                    asked.toArray());
        }
    }

    /** The bearer's number; a new one is a person of their own until something shows otherwise. */
    long number(String source, String name, Optional<String> personId) {
        String folded = FoldedName.of(name);
        Key key = new Key(source, knownBy(folded, personId));
        Optional<Known> looked = expected.get(key);
        Optional<Known> known = looked == null ? find(key) : looked;
        if (known.isEmpty()) {
            return add(key, name, folded, personId, looked != null);
        }
        if (!known.get().folded().equals(folded)) {
            database.runLater(
                    "INSERT INTO called (folded_name, bearer) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    folded,
                    known.get().number());
        }
        return known.get().number();
    }

    private long add(Key key, String name, String folded, Optional<String> personId, boolean isExpected) {
        long number = isExpected
                ? ++greatest
                : database.first("SELECT coalesce(max(number), 0) + 1 FROM bearer", row -> row.whole(1))
                        .orElseThrow();
        database.runLater(
                "INSERT INTO bearer (number, person, source, known_by, name, folded_name, person_id, shared)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                number,
                key.source(),
                key.knownBy(),
                name,
                folded,
                personId.orElse(null),
                personId.flatMap(SharedIdentifier::of)
                        .map(SharedIdentifier::key)
                        .orElse(null));
        if (isExpected) {
            expected.put(key, Optional.of(new Known(number, folded)));
        }
        return number;
    }

    private Optional<Known> find(Key key) {
        return database.first(
                "SELECT number, folded_name FROM bearer WHERE source = ? AND known_by = ?",
                row -> new Known(row.whole(1), row.text(2)),
                key.source(),
                key.knownBy());
    }

    private String knownBy(String folded, Optional<String> personId) {
        return database.engine().keepable(personId.map(id -> "id " + id).orElse("name " + folded));
    }
}
