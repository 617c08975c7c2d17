package org.fasti.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fasti.language.LanguageTable;

/** The words that may stand in and between dates; see {@code infobox-words.tsv}. */
final class BoxDateWords {
    private static final int LONGEST_DATES = 240;

    private final Set<String> words = new HashSet<>();
    private final Set<String> ordinalEndings = new HashSet<>();

    BoxDateWords(String language) {
        for (List<String> row : LanguageTable.of(language, "infobox-words.tsv").rows()) {
            switch (LanguageTable.cell(row, 1)) {
                case "date", "now" -> words.add(row.getFirst());
                case "ordinal" -> ordinalEndings.add(row.getFirst());
                default -> {}
            }
        }
        for (List<String> row :
                LanguageTable.of(language, "reference-words.tsv").rows()) {
            if (LanguageTable.cell(row, 1).equals("month")) {
                words.add(row.getFirst().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** True where {@code line} is nothing but dates: figures, months, dashes and the words between dates. */
    boolean isDates(String line) {
        int length = line.length();
        if (length > LONGEST_DATES) {
            return false;
        }
        boolean figure = false;
        int i = 0;
        while (i < length) {
            char c = line.charAt(i);
            if (Character.isLetter(c)) {
                int from = i;
                while (i < length && (Character.isLetter(line.charAt(i)) || line.charAt(i) == '.')) {
                    i++;
                }
                boolean afterFigure = from > 0 && Character.isDigit(line.charAt(from - 1));
                if (!isKnown(line.substring(from, i).toLowerCase(Locale.ROOT), afterFigure)) {
                    return false;
                }
            } else {
                figure |= Character.isDigit(c);
                i++;
            }
        }
        return figure;
    }

    private boolean isKnown(String word, boolean afterFigure) {
        return words.contains(word)
                || (word.endsWith(".") && words.contains(word.substring(0, word.length() - 1)))
                || (afterFigure && ordinalEndings.contains(word));
    }
}
