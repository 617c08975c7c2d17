package org.fasti.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.fasti.identity.SharedIdentifier;
import org.fasti.language.FoldedName;

/** Numbers the persons as sources name them: by the source's own identifier, else by name. */
final class BearerTable {
    private record Key(String source, String knownBy) {
        /** The two strings' hashes, mixed as those of SplittableRandom are (Steele, Lea and Flood, OOPSLA 2014). */
        long bits() {
            long mixed = 31L * source.hashCode() + knownBy.hashCode() + ((long) knownBy.length() << 32);
            mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
            mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
            return mixed ^ mixed >>> 31;
        }
    }

    private record Known(long number, String folded) {}

    /** So many are looked up at once. */
    private static final int AT_ONCE = 500;

    private static final String SEVERAL =
            "SELECT known_by, number, folded_name FROM bearer WHERE source = ? AND known_by IN ("
                    + "?, ".repeat(AT_ONCE - 1) + "?)";

    private static final int MOST_REMEMBERED = 100_000;

    private final Database database;
    private final Map<Key, Known> known = new HashMap<>();
    /** Whom {@link #expect} did not find. */
    private final Set<Key> absent = new HashSet<>();
    /** All who are there, where the table was empty when this began to fill it. */
    private Optional<SeenFilter> everyone = Optional.empty();
    /** The greatest number in the table; empty where it is not known. */
    private OptionalLong greatest = OptionalLong.empty();

    BearerTable(Database database) {
        this.database = database;
    }

    /**
     * To be called where others may have written since.
     *
     * @param isEmpty whether nobody is there
     */
    void forget(boolean isEmpty) {
        known.clear();
        absent.clear();
        everyone = isEmpty ? Optional.of(new SeenFilter()) : Optional.empty();
        greatest = isEmpty ? OptionalLong.of(0) : OptionalLong.empty();
    }

    /** Looks up together those who will be asked for next. */
    void expect(List<TestimonyDraft> drafts) {
        absent.clear();
        if (known.size() >= MOST_REMEMBERED) {
            known.clear();
        }
        Map<String, Set<String>> bySource = new LinkedHashMap<>();
        for (TestimonyDraft draft : drafts) {
            Key key = key(draft.edition().publication().name(), FoldedName.of(draft.person()), draft.personId());
            if (!known.containsKey(key) && mayBeThere(key)) {
                bySource.computeIfAbsent(key.source(), source -> new LinkedHashSet<>())
                        .add(key.knownBy());
            }
        }
        bySource.forEach((source, all) -> look(source, List.copyOf(all)));
    }

    private boolean mayBeThere(Key key) {
        return everyone.isEmpty() || everyone.get().mayHave(key.bits());
    }

    private void look(String source, List<String> all) {
        all.forEach(one -> absent.add(new Key(source, one)));
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> asked = new ArrayList<>(List.of(source));
            for (int i = 0; i < AT_ONCE; i++) {
                asked.add(all.get(Math.min(from + i, all.size() - 1)));
            }
            database.each(
                    SEVERAL,
                    row -> {
                        Key key = new Key(source, row.text(1));
                        absent.remove(key);
                        known.put(key, new Known(row.whole(2), row.text(3)));
                    },
                    asked.toArray());
        }
    }

    /** The bearer's number; a new one is a person of their own until something shows otherwise. */
    long number(String source, String name, Optional<String> personId) {
        String folded = FoldedName.of(name);
        Key key = key(source, folded, personId);
        Optional<Known> before = Optional.ofNullable(known.get(key))
                .or(() -> absent.contains(key) || !mayBeThere(key) ? Optional.empty() : find(key));
        if (before.isEmpty()) {
            return add(key, name, folded, personId);
        }
        if (!before.get().folded().equals(folded)) {
            database.runLater(
                    "INSERT INTO called (folded_name, bearer) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    folded,
                    before.get().number());
            new NameWords(database).add(folded, before.get().number());
        }
        return before.get().number();
    }

    private long add(Key key, String name, String folded, Optional<String> personId) {
        long number = greatest.orElseGet(
                        () -> database.first("SELECT coalesce(max(number), 0) FROM bearer", row -> row.whole(1))
                                .orElse(0L))
                + 1;
        greatest = OptionalLong.of(number);
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
        everyone.ifPresent(all -> all.add(key.bits()));
        absent.remove(key);
        known.put(key, new Known(number, folded));
        return number;
    }

    private Optional<Known> find(Key key) {
        return database.first(
                "SELECT number, folded_name FROM bearer WHERE source = ? AND known_by = ?",
                row -> new Known(row.whole(1), row.text(2)),
                key.source(),
                key.knownBy());
    }

    private Key key(String source, String folded, Optional<String> personId) {
        String knownBy = personId.map(id -> "id " + id).orElse("name " + folded);
        return new Key(source, database.engine().keepable(knownBy));
    }
}
