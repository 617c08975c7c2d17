package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.language.LanguageTable;

/** The words of succession boxes in one language, from {@code succession.tsv}. */
final class SuccessionWords {
    private static final ConcurrentHashMap<String, SuccessionWords> READ = new ConcurrentHashMap<>();

    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private final List<String> nobody = new ArrayList<>();

    private SuccessionWords(LanguageTable table) {
        for (List<String> row : table.rows()) {
            switch (LanguageTable.cell(row, 1)) {
                case "before" -> before.add(row.getFirst());
                case "after" -> after.add(row.getFirst());
                case "nobody" -> nobody.add(row.getFirst());
                default -> {}
            }
        }
    }

    static SuccessionWords of(String language) {
        return READ.computeIfAbsent(language, code -> new SuccessionWords(LanguageTable.of(code, "succession.tsv")));
    }

    /** The length of the words that announce predecessors at the start of {@code text}, or 0. */
    int beforeLabel(String text) {
        return longestStart(before, text);
    }

    /** The length of the words that announce successors at the start of {@code text}, or 0. */
    int afterLabel(String text) {
        return longestStart(after, text);
    }

    /** True where {@code text} says that nobody held the office. */
    boolean saysNobody(String text) {
        return nobody.stream().anyMatch(words -> words.equalsIgnoreCase(text));
    }

    private static int longestStart(List<String> labels, String text) {
        int longest = 0;
        for (String label : labels) {
            if (label.length() > longest && text.regionMatches(true, 0, label, 0, label.length())) {
                longest = label.length();
            }
        }
        return longest < text.length() && text.charAt(longest) == ':' && longest > 0 ? longest + 1 : longest;
    }
}
