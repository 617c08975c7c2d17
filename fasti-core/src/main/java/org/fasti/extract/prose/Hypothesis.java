package org.fasti.extract.prose;

import java.util.Optional;
import org.fasti.language.LanguageTable;
import org.fasti.language.TermIndex;

/** Finds the words by which a text speaks of an office that it does not say was held: "would have become mayor". */
final class Hypothesis {
    private static final int REACH = 12;

    private final TermIndex<String> phrases = new TermIndex<>();

    Hypothesis(String language) {
        LanguageTable.of(language, "hypothesis.txt").words().forEach(phrase -> phrases.add(phrase, phrase));
    }

    /** Whether such words stand before {@code title} with no other verb than {@code verb}, the last one, after them. */
    boolean governs(Sentence sentence, Mark.Verb verb, int title) {
        for (int i = title - 1; i >= Math.max(0, title - REACH) && !isLimit(sentence, i); i--) {
            Optional<TermIndex.Match<String>> phrase = phrases.at(sentence.tokens(), i);
            if (phrase.isPresent()) {
                return verb.at() < phrase.get().to();
            }
        }
        return false;
    }

    private static boolean isLimit(Sentence sentence, int i) {
        return sentence.isMark(i, ';') || sentence.isMark(i, '(') || sentence.isMark(i, ')');
    }
}
