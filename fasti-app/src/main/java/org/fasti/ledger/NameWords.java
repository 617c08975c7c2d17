package org.fasti.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes names apart into the words by which they are searched. */
final class NameWords {
    /** So many bearers' words are sorted at once, so that the index takes them in order. */
    private static final int BEARERS_AT_ONCE = 50_000;

    private record Use(String word, long bearer) {}

    private final Database database;

    NameWords(Database database) {
        this.database = database;
    }

    /** The words of a folded name. */
    static Set<String> of(String folded) {
        return folded.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(folded.split(" ")));
    }

    /**
     * Takes apart the names of the bearers after one of that number.
     *
     * @return the number of the last
     */
    long takeApart(long after) {
        long last = after;
        while (true) {
            List<Use> uses = new ArrayList<>();
            long before = last;
            long[] read = {before};
            database.each(
                    "SELECT number, folded_name FROM bearer WHERE number > ? ORDER BY number LIMIT " + BEARERS_AT_ONCE,
                    row -> {
                        read[0] = row.whole(1);
                        of(row.text(2)).forEach(word -> uses.add(new Use(word, read[0])));
                    },
                    before);
            last = read[0];
            if (last == before) {
                return last;
            }
            uses.sort(Comparator.comparing(Use::word).thenComparingLong(Use::bearer));
            write(uses);
        }
    }

    private void write(List<Use> uses) {
        String known = "";
        for (Use use : uses) {
            if (!use.word().equals(known)) {
                known = use.word();
                database.runLater("INSERT INTO word (word) VALUES (?) ON CONFLICT DO NOTHING", known);
            }
            database.runLater(
                    "INSERT INTO person_word (word, bearer) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    use.word(),
                    use.bearer());
        }
    }

    /** Takes apart another name of a bearer. */
    void add(String folded, long bearer) {
        write(of(folded).stream().map(word -> new Use(word, bearer)).toList());
    }
}
