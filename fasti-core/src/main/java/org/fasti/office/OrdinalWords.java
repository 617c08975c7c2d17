package org.fasti.office;

import java.util.List;
import java.util.OptionalInt;

/** Ordinal numbers as words or digits: "36th", "tenth". */
final class OrdinalWords {
    private static final List<String> WORDS = List.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
            "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
            "twentieth");

    private OrdinalWords() {}

    static OptionalInt value(String norm) {
        int index = WORDS.indexOf(norm);
        if (index >= 0) {
            return OptionalInt.of(index + 1);
        }
        int digits = 0;
        while (digits < norm.length() && Character.isDigit(norm.charAt(digits))) {
            digits++;
        }
        boolean number = digits > 0 && digits < 5 && norm.length() == digits + 2;
        return number ? OptionalInt.of(Integer.parseInt(norm, 0, digits, 10)) : OptionalInt.empty();
    }
}
