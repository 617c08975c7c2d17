package org.fasti.extract.prose;

import org.fasti.extract.SentenceWord;
import org.fasti.language.Token;

/** The sense of a verb that has two: "took office" and "took part", "was made bishop" and "made a fortune". */
final class VerbSense {
    private static final int REACH_OF_OFFICE = 5;
    private static final int REACH_OF_ELECTION = 3;

    private VerbSense() {}

    /** What the verb at {@code i}, by itself of class {@code kind}, says where it stands. */
    static VerbClass of(Sentence sentence, int i, VerbClass kind, boolean passive) {
        boolean again = sentence.isMark(i - 1, '-') && sentence.is(i - 2, SentenceWord.AGAIN);
        if (kind == VerbClass.ELECT && again) {
            return VerbClass.REELECT;
        }
        if (kind == VerbClass.SEEK && sentence.is(i - 1, SentenceWord.SUCCESS)) {
            return VerbClass.ELECT;
        }
        if (sentence.is(i, SentenceWord.NOMINATION) && sentence.hasWithin(i + 1, REACH_OF_ELECTION, SentenceWord.FOR)) {
            return VerbClass.SEEK;
        }
        if (sentence.is(i, SentenceWord.SERVE_FORM) && sentence.is(i - 1, SentenceWord.STARTING)) {
            return VerbClass.BEGIN;
        }
        boolean vacant = kind == VerbClass.BEGIN && sentence.hasWithin(i + 1, REACH_OF_ELECTION, SentenceWord.VACANT);
        if (vacant || isDeathInOffice(sentence, i)) {
            return VerbClass.END;
        }
        return isOfOffice(sentence, i, passive) ? kind : VerbClass.OTHER;
    }

    /** "died in office". */
    private static boolean isDeathInOffice(Sentence sentence, int i) {
        return sentence.is(i, SentenceWord.DEATH_VERB)
                && sentence.is(i + 1, SentenceWord.PREP_AT)
                && sentence.is(i + 2, SentenceWord.OFFICE_NOUN);
    }

    private static boolean isOfOffice(Sentence sentence, int i, boolean passive) {
        if (sentence.is(i, SentenceWord.NEEDS_OFFICE)) {
            return sentence.is(i - 1, SentenceWord.SPELL_NOUN)
                    || sentence.hasWithin(i + 1, REACH_OF_OFFICE, SentenceWord.OFFICE_OBJECT);
        }
        if (sentence.is(i, SentenceWord.NEEDS_ELECTION)) {
            return passive || sentence.hasWithin(i + 1, REACH_OF_ELECTION, SentenceWord.ELECTION_OBJECT);
        }
        if (sentence.is(i, SentenceWord.NEEDS_CREDENTIALS)) {
            return sentence.hasWithin(i + 1, REACH_OF_ELECTION, SentenceWord.CREDENTIALS);
        }
        if (sentence.is(i, SentenceWord.NEEDS_PASSIVE)) {
            boolean person = sentence.is(i + 1, SentenceWord.OBJECT_PRONOUN) || sentence.isCapital(i + 1);
            return passive || person;
        }
        return true;
    }

    /** Whether the verb at {@code i} is a passive: "was appointed", "was unanimously elected". */
    static boolean isPassive(Sentence sentence, int i) {
        return sentence.is(i - 1, SentenceWord.PASSIVE)
                || sentence.is(i - 2, SentenceWord.PASSIVE) && !sentence.isCapital(i - 1);
    }

    /** Whether the word at {@code i} can be a verb there: no name, and no half of a compound such as "Paris-based". */
    static boolean isVerb(Sentence sentence, int i) {
        if (sentence.is(i, SentenceWord.HABIT) && sentence.is(i + 1, SentenceWord.TO)) {
            return false;
        }
        Token t = sentence.at(i);
        boolean compound = sentence.isMark(i - 1, '-') && !sentence.is(i, SentenceWord.COMPOUND_VERB);
        // "for the term beginning 3 January": no time that somebody held.
        boolean due = sentence.is(i, SentenceWord.TERM_NOUN)
                && (sentence.is(i + 1, SentenceWord.TERM_BEGINS) || sentence.is(i + 1, SentenceWord.TERM_ENDS));
        return !(t.capital() && i > 0) && !compound && !due;
    }
}
