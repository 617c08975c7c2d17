package org.fasti.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fasti.language.FoldedName;
import org.fasti.language.Slips;

/** Finds names by their words, in any order, and names like one that nobody has. */
final class WordSearch {
    /** Of words that more have than this, any may be looked at first. */
    private static final int MANY = 1_000;

    private static final int MOST_NAMES = 5_000;
    private static final int MOST_LIKE_A_WORD = 20;
    /** A word may have a slip for every so many letters. */
    private static final int LETTERS_A_SLIP = 3;

    private record Like(String word, int slips) {}

    private final ScopedQueries database;

    WordSearch(ScopedQueries database) {
        this.database = database;
    }

    /**
     * A condition for bearers or offices that have all of some words, of which there is at least one.
     *
     * @param table {@code person_word} or {@code office_word}
     * @param column the other of its columns
     */
    String condition(String table, String column, int words) {
        StringBuilder condition =
                new StringBuilder("number IN (SELECT w." + column + " FROM " + table + " w WHERE w.word = ?");
        for (int i = 1; i < words; i++) {
            condition
                    .append(" AND EXISTS (SELECT 1 FROM ")
                    .append(table)
                    .append(" v WHERE v.word = ? AND v.")
                    .append(column)
                    .append(" = w.")
                    .append(column)
                    .append(')');
        }
        return condition.append(')').toString();
    }

    /** The words, the rarest first. */
    List<String> rarestFirst(String table, Collection<String> words) {
        record Counted(String word, long uses) {}
        return words.stream()
                .map(word -> new Counted(
                        word,
                        database.first(
                                        "SELECT count(*) FROM (SELECT 1 FROM " + table + " WHERE word = ? LIMIT " + MANY
                                                + ") uses",
                                        row -> row.whole(1),
                                        word)
                                .orElse(0L)))
                .sorted(Comparator.comparingLong(Counted::uses).thenComparing(Counted::word))
                .map(Counted::word)
                .toList();
    }

    /** Names of persons, as sources write them, among which is what {@code asked} may have meant; in order. */
    List<String> personsLike(String asked) {
        List<String> words = rarestFirst("person_word", NameWords.of(FoldedName.of(asked)));
        if (words.isEmpty()) {
            return List.of();
        }
        List<String> holding = written(condition("person_word", "bearer", words.size()), words.toArray());
        return holding.isEmpty() ? alike(words) : holding;
    }

    private List<String> alike(List<String> words) {
        Set<String> found = new LinkedHashSet<>();
        List<List<String>> like = new ArrayList<>();
        for (String word : words) {
            like.add(like(word));
        }
        like.removeIf(List::isEmpty);
        if (like.size() > 1) {
            found.addAll(together(like));
        }
        if (found.isEmpty()) {
            like.forEach(some ->
                    some.forEach(word -> found.addAll(written(condition("person_word", "bearer", 1), word))));
        }
        return found.stream().sorted().toList();
    }

    /** Names that have a word like each. */
    private List<String> together(List<List<String>> like) {
        List<Object> parameters = new ArrayList<>();
        StringBuilder condition = new StringBuilder();
        for (List<String> some : like) {
            condition
                    .append(condition.isEmpty() ? "" : " INTERSECT ")
                    .append("SELECT bearer FROM person_word WHERE word IN (?")
                    .append(", ?".repeat(MOST_LIKE_A_WORD - 1))
                    .append(')');
            for (int i = 0; i < MOST_LIKE_A_WORD; i++) {
                parameters.add(some.get(Math.min(i, some.size() - 1)));
            }
        }
        return written("number IN (" + condition + ")", parameters.toArray());
    }

    /** The words of names that are like {@code word}, the likest first; of those with the same first letter, if any is. */
    private List<String> like(String word) {
        String first = word.substring(0, word.offsetByCodePoints(0, 1));
        List<Like> near = near(word, "WHERE word >= ? AND word < ?", first, first + Character.toString(0x10FFFF));
        return (near.isEmpty() ? near(word, "") : near)
                .stream()
                        .sorted(Comparator.comparingInt(Like::slips).thenComparing(Like::word))
                        .limit(MOST_LIKE_A_WORD)
                        .map(Like::word)
                        .toList();
    }

    private List<Like> near(String word, String which, Object... parameters) {
        int most = Math.max(1, word.length() / LETTERS_A_SLIP);
        List<Like> near = new ArrayList<>();
        database.each(
                "SELECT word FROM word " + which,
                row -> {
                    String other = row.text(1);
                    int slips = Math.abs(other.length() - word.length()) > most
                            ? Integer.MAX_VALUE
                            : Slips.between(word, other);
                    if (slips <= most) {
                        near.add(new Like(other, slips));
                    }
                },
                parameters);
        return near;
    }

    /** The names that some bearers have in what is known. */
    private List<String> written(String condition, Object... parameters) {
        return database.all(
                "SELECT DISTINCT t.person FROM testimony t WHERE t.bearer IN (SELECT number FROM bearer WHERE "
                        + condition + ") ORDER BY t.person LIMIT " + MOST_NAMES,
                row -> row.text(1),
                parameters);
    }
}
