package org.fasti.extract.prose;

import java.util.List;
import org.fasti.language.LanguageTable;
import org.fasti.language.TermIndex;
import org.fasti.language.Token;

/** Finds the words by which a text reports that others say so. */
final class Hearsay {
    private final TermIndex<String> phrases = new TermIndex<>();

    Hearsay(String language) {
        LanguageTable.of(language, "hearsay.txt").rows().forEach(row -> phrases.add(row.getFirst(), row.getFirst()));
    }

    /** Whether the tokens from {@code from} (inclusive) to {@code to} (exclusive) report hearsay. */
    boolean isIn(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens();
        for (int i = from; i < Math.min(to, tokens.size()); i++) {
            if (phrases.at(tokens, i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
