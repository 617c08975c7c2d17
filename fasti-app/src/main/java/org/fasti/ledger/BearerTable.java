package org.fasti.ledger;

import java.util.Optional;
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
        Optional<Long> known = database.first(
                "SELECT number FROM bearer WHERE source = ? AND known_by = ?", row -> row.whole(1), source, knownBy);
        return known.orElseGet(() -> database.first(
                        "INSERT INTO bearer (person, source, known_by, name, folded_name, person_id)"
                                + " VALUES ((SELECT coalesce(max(number), 0) + 1 FROM bearer), ?, ?, ?, ?, ?)"
                                + " RETURNING number",
                        row -> row.whole(1),
                        source,
                        knownBy,
                        name,
                        folded,
                        personId.orElse(null))
                .orElseThrow());
    }
}
