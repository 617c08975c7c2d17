package org.fasti.extract.prose;

import java.util.BitSet;
import org.fasti.language.LanguageTable;
import org.fasti.language.TermIndex;

/** Finds the words by which a text reports that others say so. */
final class Hearsay {
    private final TermIndex<String> phrases = new TermIndex<>();

    Hearsay(String language) {
        LanguageTable.of(language, "hearsay.txt").rows().forEach(row -> phrases.add(row.getFirst(), row.getFirst()));
    }

    /** Where in the sentence such words stand, as token positions. */
    BitSet places(Sentence sentence) {
        BitSet places = new BitSet();
        for (int i = 0; i < sentence.size(); i++) {
            if (phrases.at(sentence.tokens(), i).isPresent()) {
                places.set(i);
            }
        }
        return places;
    }
}
