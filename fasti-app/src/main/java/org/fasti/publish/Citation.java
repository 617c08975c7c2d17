package org.fasti.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.attest.Seen;
import org.fasti.source.Reference;
import org.fasti.time.Edtf;

/**
 * What a passage cites.
 *
 * @param key by which it cites it
 * @param reference what its page lists under the key; empty where it lists nothing
 */
record Citation(String key, Optional<Reference> reference) {
    /** All that the passage cites, in its order. */
    static List<Citation> of(Seen seen) {
        return seen.evidence().cites().stream()
                .map(key -> new Citation(
                        key,
                        seen.references().stream()
                                .filter(entry -> entry.key().equals(key))
                                .findFirst()))
                .toList();
    }

    void write(JsonWriter json) {
        json.object(() -> {
            json.member("key", key);
            reference.ifPresent(entry -> {
                entry.title().ifPresent(title -> json.member("title", title));
                entry.publisher().ifPresent(publisher -> json.member("publisher", publisher));
                entry.published().ifPresent(date -> json.member("published", date.toString()));
                entry.accessed().ifPresent(date -> json.member("accessed", date.toString()));
                entry.archived().ifPresent(date -> json.member("archived", date.toString()));
                entry.url().ifPresent(url -> json.member("url", url));
            });
        });
    }

    /** For people, in one line: "7: Ann Lee elected mayor. Aston Gazette, 2002-05-03. https://…". */
    String words() {
        return key + reference.map(entry -> ": " + words(entry)).orElse("");
    }

    private static String words(Reference entry) {
        List<String> where = new ArrayList<>();
        entry.publisher().ifPresent(where::add);
        entry.published()
                .map(Edtf::toString)
                .or(() -> entry.accessed().map(date -> "seen " + date))
                .ifPresent(where::add);
        List<String> parts = new ArrayList<>();
        entry.title().ifPresent(parts::add);
        if (!where.isEmpty()) {
            parts.add(String.join(", ", where));
        }
        entry.url().ifPresent(parts::add);
        return String.join(". ", parts);
    }
}
