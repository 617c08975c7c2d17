package org.fasti.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fasti.identity.SharedIdentifier;
import org.fasti.language.FoldedName;

/**
 * Finds persons as people name them: by name without regard to case and accents, by an identifier, by source and
 * identifier ({@code north:17}), or by the words of the name in any order.
 */
final class PersonSearch {
    private static final String BEARER = "SELECT number, person, source, known_by, name FROM bearer WHERE ";

    private final ScopedQueries database;

    PersonSearch(ScopedQueries database) {
        this.database = database;
    }

    /** The bearers that {@code asked} may mean; of several ways to read it the first that finds any. */
    List<FoundBearer> bearers(String asked) {
        String folded = FoldedName.of(asked);
        return some(byName(folded))
                .or(() -> some(all("known_by = ?", "id " + asked.strip())))
                .or(() -> SharedIdentifier.of(asked).flatMap(id -> some(all("shared = ?", id.key()))))
                .or(() -> some(ofSource(asked)))
                .or(() -> some(byWords(folded)))
                .orElse(List.of());
    }

    /** Whether somebody has exactly that name, not only words of it. */
    boolean isWholeName(String asked) {
        return !byName(FoldedName.of(asked)).isEmpty();
    }

    /** The bearers whose names have all words of {@code asked} and more, where all of them are one person. */
    List<FoundBearer> onlyWith(String asked) {
        Set<String> words = NameWords.of(FoldedName.of(asked));
        if (words.isEmpty()) {
            return List.of();
        }
        WordSearch search = new WordSearch(database);
        List<FoundBearer> found = database.all(
                BEARER + search.condition("person_word", "bearer", words.size())
                        + " AND number IN (SELECT t.bearer FROM testimony t) ORDER BY source, known_by",
                PersonSearch::bearer,
                search.rarestFirst("person_word", words).toArray());
        return found.stream().map(FoundBearer::person).distinct().count() == 1 ? found : List.of();
    }

    /** By the name, or by another under which the source had the same person. */
    private List<FoundBearer> byName(String folded) {
        return database.all(
                BEARER + "number IN (SELECT number FROM bearer WHERE folded_name = ? UNION"
                        + " SELECT bearer FROM called WHERE folded_name = ?) ORDER BY source, known_by",
                PersonSearch::bearer,
                folded,
                folded);
    }

    private static Optional<List<FoundBearer>> some(List<FoundBearer> found) {
        return Optional.of(found).filter(list -> !list.isEmpty());
    }

    /** {@code SOURCE:IDENTIFIER} or {@code SOURCE:NAME}; a source's name may have a colon in it. */
    private List<FoundBearer> ofSource(String asked) {
        for (int colon = asked.indexOf(':'); colon > 0; colon = asked.indexOf(':', colon + 1)) {
            String source = asked.substring(0, colon).strip();
            String rest = asked.substring(colon + 1).strip();
            List<FoundBearer> found = database.all(
                    BEARER + "source = ? AND known_by IN (?, ?)",
                    PersonSearch::bearer,
                    source,
                    "id " + rest,
                    "name " + FoldedName.of(rest));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** By the same words, be they of the name or of another under which the source had the person. */
    private List<FoundBearer> byWords(String folded) {
        Set<String> words = NameWords.of(folded);
        if (words.isEmpty()) {
            return List.of();
        }
        WordSearch search = new WordSearch(database);
        String condition = search.condition("person_word", "bearer", words.size());
        return database
                .all(
                        BEARER + condition + " ORDER BY source, known_by",
                        PersonSearch::bearer,
                        search.rarestFirst("person_word", words).toArray())
                .stream()
                .filter(one -> words.equals(NameWords.of(FoldedName.of(one.name()))) || isCalled(one, words))
                .toList();
    }

    private boolean isCalled(FoundBearer bearer, Set<String> words) {
        return database
                .all("SELECT folded_name FROM called WHERE bearer = ?", row -> row.text(1), bearer.number())
                .stream()
                .anyMatch(name -> words.equals(NameWords.of(name)));
    }

    private List<FoundBearer> all(String condition, String value) {
        return database.all(BEARER + condition + " ORDER BY source, known_by", PersonSearch::bearer, value);
    }

    private static FoundBearer bearer(Database.Row row) {
        return new FoundBearer(row.whole(1), row.whole(2), row.text(3), row.text(4), row.text(5));
    }
}
