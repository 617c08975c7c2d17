package org.fasti.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fasti.language.LanguageTable;
import org.fasti.language.Script;

/** The words that may stand in and between dates; see {@code infobox-words.tsv}. */
final class BoxDateWords {
    private static final int LONGEST_DATES = 240;

    private final Set<String> words = new HashSet<>();
    private final Set<String> ordinalEndings = new HashSet<>();
    /** The greatest length of a word in a script without blanks; 0 where the language has none. */
    private final int longest;

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
        LanguageTable.of(language, "date-words.tsv").rows().stream()
                .map(List::getFirst)
                .filter(Script::endsWithoutBlanks)
                .forEach(words::add);
        longest = words.stream()
                .filter(Script::endsWithoutBlanks)
                .mapToInt(String::length)
                .max()
                .orElse(0);
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
                || (afterFigure && ordinalEndings.contains(word))
                || isRunOfWords(word);
    }

    /** True for words of dates in a script without blanks: 日から in "1日から". */
    private boolean isRunOfWords(String run) {
        int at = 0;
        while (at < run.length()) {
            int end = Math.min(run.length(), at + longest);
            while (end > at && !words.contains(run.substring(at, end))) {
                end--;
            }
            if (end == at) {
                return false;
            }
            at = end;
        }
        return longest > 0;
    }
}
