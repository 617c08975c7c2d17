package org.fasti.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fasti.language.Token;

/** Parts the lines of a list that a copy has run together: "Minister of Labour26 November 1918 - Juan Soto becomes". */
final class GluedLines {
    private static final int DIGITS_OF_DAY = 2;

    private final Set<String> months;

    /** @param months the names of the months, in lower case and without full stops */
    GluedLines(Set<String> months) {
        this.months = months;
    }

    /** The sentences, cut where a day stands right against the word before it. */
    List<List<Token>> part(List<List<Token>> sentences) {
        List<List<Token>> lines = new ArrayList<>();
        for (List<Token> sentence : sentences) {
            int from = 0;
            for (int i = 1; i + 1 < sentence.size(); i++) {
                if (begins(sentence, i)) {
                    lines.add(sentence.subList(from, i));
                    from = i;
                }
            }
            lines.add(sentence.subList(from, sentence.size()));
        }
        return lines;
    }

    private boolean begins(List<Token> sentence, int i) {
        Token day = sentence.get(i);
        Token before = sentence.get(i - 1);
        return day.kind() == Token.Kind.NUMBER
                && day.norm().length() <= DIGITS_OF_DAY
                && before.isWord()
                && before.end() == day.start()
                && before.norm().length() > DIGITS_OF_DAY
                && months.contains(sentence.get(i + 1).norm().replace(".", ""));
    }
}
