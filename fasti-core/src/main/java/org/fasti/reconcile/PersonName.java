package org.fasti.reconcile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A person's name without what varies between mentions: case, accents, punctuation and what stands in brackets.
 *
 * @param words the words of the name in their order, folded
 */
record PersonName(List<String> words) {
    PersonName {
        words = List.copyOf(words);
    }

    static PersonName of(String written) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int depth = 0;
        String decomposed = Normalizer.normalize(written, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && depth > 0) {
                depth--;
            }
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '’';
            if (depth == 0 && Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (!mark && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return new PersonName(words);
    }
}
