package org.fasti.extract.prose;

import java.util.List;
import java.util.Optional;
import org.fasti.extract.SentenceWord;
import org.fasti.language.LanguageTable;
import org.fasti.language.TermIndex;

/** Finds the words by which a text says that an office was never taken up: "elected governor, but declined". */
final class Refusal {
    private static final int REACH = 30;
    private static final int REACH_OF_UNTIL = 8;
    private static final String REFUSED = "refused";

    private final TermIndex<Boolean> phrases = new TermIndex<>();

    Refusal(String language) {
        for (List<String> row : LanguageTable.of(language, "refusal.tsv").rows()) {
            phrases.add(row.getFirst(), LanguageTable.cell(row, 1).equals(REFUSED));
        }
    }

    /** "but did not take office until May 1990": it was taken up then. */
    private static boolean isOnlyLate(Sentence sentence, int from) {
        for (int k = from; k < Math.min(sentence.size(), from + REACH_OF_UNTIL); k++) {
            if (sentence.isMark(k, ';')) {
                return false;
            }
            if (sentence.is(k, SentenceWord.UNTIL_CLAUSE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether such words follow in the clause, before anything says that the office was served in. */
    boolean follows(Sentence sentence, int title) {
        for (int i = title; i < Math.min(sentence.size(), title + REACH); i++) {
            boolean limit =
                    sentence.isMark(i, ';') || sentence.isMark(i, '(') || sentence.is(i, SentenceWord.SERVE_FORM);
            if (limit) {
                return false;
            }
            Optional<TermIndex.Match<Boolean>> phrase = phrases.at(sentence.tokens(), i);
            if (phrase.isPresent()) {
                return phrase.get().value()
                        && !isOnlyLate(sentence, phrase.get().to());
            }
        }
        return false;
    }
}
