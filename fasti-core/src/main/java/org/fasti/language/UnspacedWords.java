package org.fasti.language;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a language that are cut out of running text where its script puts no blanks between them: those of its
 * tables for prose. What stands between two of them stays one word.
 */
final class UnspacedWords {
    /** Tables whose first column holds words, and tables whose second column holds words parted by blanks. */
    private static final List<String> LISTS = List.of(
            "verbs.tsv",
            "roles.tsv",
            "date-words.tsv",
            "not-years.tsv",
            "kin.txt",
            "modifiers.txt",
            "function-words.txt",
            "bodies.txt",
            "not-titles.txt");

    private static final List<String> CLASSES = List.of("sentence-words.tsv", "title-words.tsv");

    /** The longest name before a verb of one character: "李四任市长". */
    private static final int LONGEST_NAME = 4;

    private static final int SHORTEST_NAME = 2;

    private static final Map<String, UnspacedWords> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Set<String> words = new HashSet<>();
    private final Set<String> verbs = new HashSet<>();
    private int longest;

    private UnspacedWords(String language) {
        if (!LanguageTable.has(language, "verbs.tsv")) {
            return;
        }
        LISTS.forEach(table -> LanguageTable.of(language, table).rows().forEach(row -> add(row.getFirst())));
        // A role of one character, such as 王, begins many a name.
        LanguageTable.of(language, "roles.tsv").rows().stream()
                .map(List::getFirst)
                .filter(role -> role.length() == 1)
                .forEach(words::remove);
        CLASSES.forEach(table -> LanguageTable.of(language, table)
                .rows()
                .forEach(row -> List.of(LanguageTable.cell(row, 1).split(" ")).forEach(this::add)));
        LanguageTable.of(language, "verbs.tsv").rows().forEach(row -> verbs.add(row.getFirst()));
    }

    static UnspacedWords of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, UnspacedWords::new);
    }

    private void add(String word) {
        if (Script.endsWithoutBlanks(word)) {
            words.add(word);
            longest = Math.max(longest, word.length());
        }
    }

    /** Whether the language has such words. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * The end of the word that begins at {@code start} of a run without blanks that ends at {@code end}: a word of the
     * tables, the longest, or all up to the next one. A word of one character counts only where another word or the run
     * begins, and a verb after a name, for most names hold such characters.
     *
     * @param runBegins whether the run begins at {@code start}
     */
    int endOfWord(String text, int start, int end, boolean runBegins) {
        int known = longestAt(text, start, end);
        if (known > start) {
            return known;
        }
        int at = start + 1;
        while (at < end) {
            int next = longestAt(text, at, end);
            int name = at - start;
            boolean afterName = runBegins && name >= SHORTEST_NAME && name <= LONGEST_NAME;
            if (next > at + 1 || next == at + 1 && afterName && verbs.contains(text.substring(at, next))) {
                return at;
            }
            at++;
        }
        return end;
    }

    private int longestAt(String text, int start, int end) {
        for (int to = Math.min(end, start + longest); to > start; to--) {
            if (words.contains(text.substring(start, to))) {
                return to;
            }
        }
        return start;
    }
}
