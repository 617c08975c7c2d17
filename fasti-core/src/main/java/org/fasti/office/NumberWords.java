package org.fasti.office;

import java.util.Set;
import org.fasti.language.Token;

/** The words of which numbers are made, as in "Seventy-fourth" and "the twelve succeeding". */
final class NumberWords {
    private static final Set<String> PARTS = Set.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
            "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
            "sixty", "seventy", "eighty", "ninety", "hundred", "next");
    private static final Set<String> ORDINALS = Set.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
            "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
            "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth",
            "hundredth");

    private NumberWords() {}

    static boolean isPart(Token t) {
        return PARTS.contains(t.norm());
    }

    static boolean isOrdinal(Token t) {
        return ORDINALS.contains(t.norm())
                || t.kind() == Token.Kind.NUMBER && Character.isLetter(t.norm().charAt(t.norm().length() - 1));
    }
}
