package org.fasti.ledger;

import java.util.Optional;
import org.fasti.identity.SharedIdentifier;
import org.fasti.language.FoldedName;

/** Numbers the persons as sources name them: by the source's own identifier, else by name. */
final class BearerTable {
    private final Database database;

    BearerTable(Database database) {
        this.database = database;
    }

    /** The bearer's number; a new one is a person of their own until something shows otherwise. */
    long number(String source, String name, Optional<String> personId) {
        String folded = FoldedName.of(name);
        String knownBy = personId.map(id -> "id " + id).orElse("name " + folded);
        record Known(long number, String folded) {}
        Optional<Known> known = database.first(
                "SELECT number, folded_name FROM bearer WHERE source = ? AND known_by = ?",
                row -> new Known(row.whole(1), row.text(2)),
                source,
                knownBy);
        known.filter(bearer -> !bearer.folded().equals(folded))
                .ifPresent(bearer -> database.run(
                        "INSERT INTO called (folded_name, bearer) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        folded,
                        bearer.number()));
        return known.map(Known::number)
                .orElseGet(() -> database.first(
                                "INSERT INTO bearer (person, source, known_by, name, folded_name, person_id,"
                                        + " shared) VALUES ((SELECT coalesce(max(number), 0) + 1 FROM bearer), ?, ?, ?, ?, ?, ?)"
                                        + " RETURNING number",
                                row -> row.whole(1),
                                source,
                                knownBy,
                                name,
                                folded,
                                personId.orElse(null),
                                personId.flatMap(SharedIdentifier::of)
                                        .map(SharedIdentifier::key)
                                        .orElse(null))
                        .orElseThrow());
    }
}
