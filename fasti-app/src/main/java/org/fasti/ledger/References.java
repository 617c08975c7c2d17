package org.fasti.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fasti.claim.Evidence;
import org.fasti.ledger.Content.CitedReference;
import org.fasti.source.Reference;

/** What pages list under the keys that their passages cite; looked up a page at a time, and only where one cites any. */
final class References {
    private final ScopedQueries database;
    private final Map<Long, Map<String, Reference>> byEdition = new HashMap<>();

    References(ScopedQueries database) {
        this.database = database;
    }

    static void add(Database database, long number, PublicationEntry edition, CitedReference cited) {
        database.run(
                "INSERT INTO reference (entry, edition, body) VALUES (?, ?, ?)",
                number,
                edition.number(),
                CanonicalJson.write(ReferenceForm.of(cited)));
    }

    /** Those that a passage of that edition cites, in the order in which it cites them. */
    List<Reference> of(long edition, Evidence evidence) {
        if (evidence.cites().isEmpty()) {
            return List.of();
        }
        Map<String, Reference> listed = byEdition.computeIfAbsent(edition, this::listed);
        return evidence.cites().stream()
                .map(listed::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Of a page that was read again otherwise, the last reading counts. */
    private Map<String, Reference> listed(long edition) {
        Map<String, Reference> listed = new HashMap<>();
        database.all(
                        "SELECT body FROM reference WHERE edition = ? AND entry <= ? ORDER BY entry",
                        row -> ReferenceForm.reference(CanonicalJson.read(row.text(1))),
                        edition,
                        database.last())
                .forEach(reference -> listed.put(reference.key(), reference));
        return listed;
    }
}
