package org.fasti.extract.prose;

import java.util.Optional;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.date.DateExpression;
import org.fasti.language.Token;

/** Finds how a date is tied to what stands before it: "until his forced resignation in early May 1990" is an end. */
final class PrepositionFinder {
    private static final int REACH = 7;
    private static final int REACH_OF_DENIAL = 9;
    private static final int REACH_OF_CLAUSE = 12;

    private final Sentence sentence;
    private final int from;
    private Preposition preposition = Preposition.BARE;
    private boolean death;
    private boolean closing;

    private PrepositionFinder(Sentence sentence, int from) {
        this.sentence = sentence;
        this.from = from;
    }

    /** The mark of the date in the tokens from {@code from} (inclusive) to {@code to} (exclusive). */
    static Mark.When mark(Sentence sentence, DateExpression date, int from, int to) {
        PrepositionFinder finder = new PrepositionFinder(sentence, from);
        finder.find();
        return new Mark.When(from, to, date, finder.preposition, finder.death, finder.closing);
    }

    private void find() {
        int k = from - 1;
        boolean goesOn = true;
        while (goesOn && k >= Math.max(0, from - REACH)) {
            goesOn = step(k);
            k--;
        }
        if (preposition == Preposition.AT && isUntilClause()) {
            preposition = Preposition.UNTIL;
            closing = true;
        }
    }

    /** Looks at the word at {@code k}; false where no word before it can govern the date. */
    private boolean step(int k) {
        // "from the age of 1990": what stands before "of" governs another noun.
        boolean governs = k == from - 1 || !sentence.is(k + 1, SentenceWord.OF);
        Optional<Preposition> found = governs ? preposition(k) : Optional.empty();
        if (found.isPresent()) {
            preposition = found.get();
            // "until his resignation in May": the outer word governs.
            return preposition == Preposition.AT;
        }
        boolean ending = sentence.is(k, SentenceWord.ENDING);
        death |= sentence.is(k, SentenceWord.DEATH_NOUN);
        closing |= ending;
        return ending
                || sentence.is(k, SentenceWord.BEGINNING)
                || sentence.is(k, SentenceWord.DATE_FILLER)
                || isGenitive(k);
    }

    /** A name before "'s": "from Soto's accession in 1980". */
    private boolean isGenitive(int k) {
        return sentence.isCapital(k)
                && k + 1 < sentence.size()
                && sentence.at(k + 1).is("'s");
    }

    private Optional<Preposition> preposition(int k) {
        if (sentence.is(k, SentenceWord.PREP_EFFECT)) {
            return Optional.of(Preposition.EFFECT);
        }
        if (sentence.is(k, SentenceWord.PREP_AT)) {
            return Optional.of(Preposition.AT);
        }
        if (sentence.is(k, SentenceWord.PREP_FROM)) {
            // "with effect from 1990"
            return Optional.of(sentence.is(k - 1, SentenceWord.PREP_EFFECT) ? Preposition.EFFECT : Preposition.FROM);
        }
        if (sentence.is(k, SentenceWord.PREP_SINCE)) {
            return Optional.of(Preposition.SINCE);
        }
        // "was to end in 1990": a plan.
        boolean planned = sentence.is(k, SentenceWord.TO) && sentence.is(k - 1, SentenceWord.PASSIVE);
        if (!sentence.is(k, SentenceWord.PREP_UNTIL)) {
            return Optional.empty();
        }
        return Optional.of(planned ? Preposition.AT : isDenied(k) ? Preposition.NOT_UNTIL : Preposition.UNTIL);
    }

    /** "was not sworn in until 1996": a negation right before, of another word than a verb such as "refused". */
    private boolean isDenied(int until) {
        for (int k = until - 1; k >= Math.max(0, until - REACH_OF_DENIAL); k--) {
            if (sentence.is(k, SentenceWord.DELAYING)) {
                return true;
            }
            if (sentence.is(k, SentenceWord.NEGATION)) {
                return !sentence.ends(sentence.at(k).norm(), SentenceWord.PAST_ENDING);
            }
            if (sentence.isMark(k) || sentence.is(k, SentenceWord.NEGATION_LIMIT)) {
                return false;
            }
        }
        return false;
    }

    /** "until he was voted out in 1921": the date ends what went on until then. */
    private boolean isUntilClause() {
        for (int k = from - 1; k >= Math.max(0, from - REACH_OF_CLAUSE); k--) {
            if (sentence.is(k, SentenceWord.UNTIL_CLAUSE)) {
                return true;
            }
            boolean limit = sentence.at(k).kind() != Token.Kind.WORD;
            if (limit || sentence.is(k, SentenceWord.UNTIL_CLAUSE_LIMIT)) {
                return false;
            }
        }
        return false;
    }
}
