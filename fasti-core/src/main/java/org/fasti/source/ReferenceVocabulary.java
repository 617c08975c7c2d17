package org.fasti.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.language.LanguageTable;

/** The words of a language's reference lists; see {@code reference-words.tsv}. */
final class ReferenceVocabulary {
    private static final Map<String, ReferenceVocabulary> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final List<String> accessed = new ArrayList<>();
    private final List<String> archived = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Set<String> locators = new HashSet<>();
    private final Set<String> headings = new HashSet<>();
    private final Map<String, Integer> months = new HashMap<>();

    private ReferenceVocabulary(String language) {
        for (List<String> row :
                LanguageTable.of(language, "reference-words.tsv").rows()) {
            String words = row.getFirst();
            switch (LanguageTable.cell(row, 1)) {
                case "accessed" -> accessed.add(words);
                case "archived" -> archived.add(words);
                case "note" -> notes.add(words);
                case "locator" -> {
                    locators.add(words);
                    notes.add(words);
                }
                case "heading" -> headings.add(words.toLowerCase(Locale.ROOT));
                case "month" -> months.put(words.toLowerCase(Locale.ROOT), Integer.valueOf(LanguageTable.cell(row, 2)));
                default -> throw new AssertionError("reference-words.tsv: unknown kind in " + row);
            }
        }
        Comparator<String> longestFirst =
                Comparator.comparingInt(String::length).reversed();
        accessed.sort(longestFirst);
        archived.sort(longestFirst);
    }

    static ReferenceVocabulary forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, ReferenceVocabulary::new);
    }

    /** The words before the day of access; longest first. */
    List<String> accessed() {
        return accessed;
    }

    /** The words before the day of archiving; longest first. */
    List<String> archived() {
        return archived;
    }

    /** The beginnings of remarks that are neither title nor publisher. */
    List<String> notes() {
        return notes;
    }

    /** True for a word such as "p." before the figure of a page or a volume; its full stop ends no sentence. */
    boolean isLocator(String word) {
        return locators.contains(word);
    }

    /** True for a heading above a list of references. */
    boolean isHeading(String line) {
        return headings.contains(line.toLowerCase(Locale.ROOT));
    }

    /** The number of a month, 1 to 12; 0 where the word is none. */
    int month(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        return months.getOrDefault(folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded, 0);
    }
}
