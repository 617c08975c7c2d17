package org.fasti.ledger;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Takes names apart into the words by which they are searched. */
final class NameWords {
    private final Database database;

    NameWords(Database database) {
        this.database = database;
    }

    /** The words of a folded name. */
    static Set<String> of(String folded) {
        return folded.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(folded.split(" ")));
    }

    /** Will take apart the names of the bearers after the one of that number, the database by itself. */
    void takeApartLater(long after) {
        String words = " FROM bearer b CROSS JOIN " + database.engine().wordsOf("b.folded_name")
                + " w WHERE b.number > ? AND b.folded_name <> '' ORDER BY ";
        // Sorted, the indexes take them in faster.
        database.runLater(
                "INSERT INTO person_word (word, bearer) SELECT w.value, b.number" + words
                        + "1, 2 ON CONFLICT DO NOTHING",
                after);
        database.runLater(
                "INSERT INTO word (word) SELECT DISTINCT w.value" + words + "1 ON CONFLICT DO NOTHING", after);
    }

    /** Takes apart another name of a bearer. */
    void add(String folded, long bearer) {
        for (String word : of(folded)) {
            database.runLater("INSERT INTO word (word) VALUES (?) ON CONFLICT DO NOTHING", word);
            database.runLater(
                    "INSERT INTO person_word (word, bearer) VALUES (?, ?) ON CONFLICT DO NOTHING", word, bearer);
        }
    }
}
