package org.fasti.extract.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fasti.extract.SentenceWord;
import org.fasti.language.LanguageTable;
import org.fasti.language.Token;
import org.fasti.language.WordClasses;

/** The verbs of a language by what they say of a date. */
final class Verbs {
    /** The fewest letters of an unknown word that is taken for a verb by its ending. */
    private static final int SHORTEST = 5;

    private final Map<String, VerbClass> classes = new HashMap<>();
    private final Set<String> leftOut = new HashSet<>();

    private final WordClasses<SentenceWord> words;

    Verbs(String language, WordClasses<SentenceWord> words) {
        this.words = words;
        for (List<String> row : LanguageTable.of(language, "verbs.tsv").rows()) {
            if (row.get(1).equals("leave-out")) {
                leftOut.add(row.get(0));
            } else {
                classes.put(row.get(0), VerbClass.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
            }
        }
    }

    /**
     * The class of the word at {@code i}, where it is a verb: an unknown participle after a comma or "before" is some other
     * event ("a professor at Lota before returning to Rome in 1926").
     */
    Optional<VerbClass> of(Sentence sentence, int i) {
        Token t = sentence.at(i);
        boolean opens = sentence.isMark(i - 1, ',') || sentence.is(i - 1, SentenceWord.RELATIVE);
        boolean participle = opens
                && !t.capital()
                && t.norm().length() > SHORTEST
                && sentence.ends(t.norm(), SentenceWord.PARTICIPLE_ENDING)
                && !leftOut.contains(t.norm())
                && !classes.containsKey(t.norm())
                && !sentence.is(i, SentenceWord.PREP_FROM);
        return participle ? Optional.of(VerbClass.OTHER) : of(t);
    }

    /** The class of a word, where it is a verb: an unknown word in the form of a past is some other event. */
    Optional<VerbClass> of(Token t) {
        if (!t.isWord() || leftOut.contains(t.norm())) {
            return Optional.empty();
        }
        VerbClass known = classes.get(t.norm());
        if (known != null) {
            return Optional.of(known);
        }
        boolean past = !t.capital() && t.norm().length() >= SHORTEST && words.ends(t.norm(), SentenceWord.PAST_ENDING);
        return past ? Optional.of(VerbClass.OTHER) : Optional.empty();
    }
}
