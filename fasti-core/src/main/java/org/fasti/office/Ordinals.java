package org.fasti.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.fasti.language.LanguageTable;
import org.fasti.language.Token;

/** Ordinal numbers as words or figures: "tenth", "36th". */
final class Ordinals {
    private static final int MOST_DIGITS = 4;
    private static final int SUFFIX = 2;

    private final Map<String, Integer> words = new HashMap<>();

    Ordinals(String language) {
        for (List<String> row : LanguageTable.of(language, "ordinals.tsv").rows()) {
            words.put(row.getFirst(), Integer.valueOf(row.get(1)));
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
