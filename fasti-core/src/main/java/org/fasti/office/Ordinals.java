package org.fasti.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.fasti.language.LanguageTable;
import org.fasti.language.Token;

/** Ordinal numbers as words or figures: "tenth", "twenty-first", "36th". */
final class Ordinals {
    private static final int MOST_DIGITS = 4;
    private static final int SUFFIX = 2;
    private static final int LEAST_TEN = 10;

    private final Map<String, Integer> words = new HashMap<>();
    /** The first parts of compounds: "twenty" of "twenty-first". */
    private final Map<String, Integer> tens = new HashMap<>();

    Ordinals(String language) {
        for (List<String> row : LanguageTable.of(language, "ordinals.tsv").rows()) {
            String word = row.getFirst();
            int number = Integer.parseInt(row.get(1));
            if (word.endsWith("-")) {
                tens.put(word.substring(0, word.length() - 1), number);
            } else {
                words.put(word, number);
            }
        }
    }

    /** Whether the token is an ordinal, in words or figures. */
    boolean isOrdinal(Token t) {
        return words.containsKey(t.norm()) || isFigure(t);
    }

    /** Whether the token is an ordinal in words. */
    boolean isWord(Token t) {
        return words.containsKey(t.norm());
    }

    /** Whether the token is an ordinal in figures: "36th". */
    static boolean isFigure(Token t) {
        return t.kind() == Token.Kind.NUMBER
                && Character.isLetter(t.norm().charAt(t.norm().length() - 1));
    }

    /** The number of a compound, "twenty-first"; empty where the two words, in lower case, make none. */
    OptionalInt value(String first, String last) {
        Integer ten = tens.get(first);
        Integer one = words.get(last);
        return ten != null && one != null && one < LEAST_TEN ? OptionalInt.of(ten + one) : OptionalInt.empty();
    }

    /** The number that a word, in lower case, says. */
    OptionalInt value(String word) {
        Integer known = words.get(word);
        if (known != null) {
            return OptionalInt.of(known);
        }
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        boolean number = digits > 0 && digits <= MOST_DIGITS && word.length() == digits + SUFFIX;
        return number ? OptionalInt.of(Integer.parseInt(word, 0, digits, 10)) : OptionalInt.empty();
    }
}
