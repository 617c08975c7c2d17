package org.fasti.extract.prose;

import org.fasti.extract.SentenceWord;
import org.fasti.extract.date.DateExpression;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** When the subject of a document was born and died, as far as its text has said so far. */
final class LifeDates {
    private Bound death = Bound.OVER;
    private boolean born;

    /** The date of death, or "over" where it has not been said. */
    Bound death() {
        return death;
    }

    /** The date of death where it is said more exactly than {@code stated}, and agrees with it; else {@code stated}. */
    Bound sharpen(Edtf stated) {
        return death instanceof Bound.Dated(Edtf day) && isWithin(day, stated) ? death : Bound.on(stated);
    }

    private static boolean isWithin(Edtf date, Edtf wider) {
        return !date.earliest().isBefore(wider.earliest()) && !date.latest().isAfter(wider.latest());
    }

    /**
     * Reads a date in the brackets after a name: "(1842–1918)", "(died 1225)".
     *
     * @param died whether the words before the date say that it is that of a death
     */
    void read(DateExpression date, boolean died) {
        switch (date) {
            case DateExpression.Range range -> {
                if (range.end() instanceof Bound.Dated(Edtf end)) {
                    died(end);
                }
            }
            case DateExpression.Point point -> {
                // "(Venice, 12 February 1536 – Venice, 16 July 1612)": the second day is that of the death.
                if (died || born) {
                    died(point.date());
                }
                born = true;
            }
        }
    }

    /** Reads the deaths in a sentence: "died in Washington, D.C., on December 30, 1812". */
    void scan(Sentence sentence, Marks marks) {
        for (int i = 0; i < marks.size(); i++) {
            boolean death = switch (marks.get(i)) {
                case Mark.Verb verb -> isDeath(sentence, verb) && isOfSubject(sentence, verb);
                case Mark.UntilDeath until ->
                    (sentence.is(until.to() - 1, SentenceWord.DEATH_NOUN)
                                    || sentence.is(until.to() - 1, SentenceWord.VIOLENT_DEATH))
                            && !sentence.is(until.to(), SentenceWord.OF)
                            && !namesOther(sentence, marks, i);
                default -> false;
            };
            int date = death ? EndingDate.after(sentence, marks, i + 1) : -1;
            if (date > 0
                    && marks.get(date) instanceof Mark.When when
                    && when.date() instanceof DateExpression.Point day) {
                died(day.date());
            }
        }
    }

    /** Whether somebody is named before the mark at {@code i} in its clause whose death it may be. */
    private static boolean namesOther(Sentence sentence, Marks marks, int i) {
        for (int k = i - 1; k >= 0 && !marks.isJoint(k, Mark.Joint.Kind.SEMICOLON); k--) {
            boolean other =
                    marks.get(k) instanceof Mark.Who who && who.name().isPresent() && !isOfPlace(sentence, marks, k);
            if (other) {
                return true;
            }
        }
        return false;
    }

    /** "a resident of Lota, Chile": the names tell where. */
    private static boolean isOfPlace(Sentence sentence, Marks marks, int i) {
        int before = marks.get(i).at() - 1;
        boolean further = sentence.isMark(before, ',')
                && marks.get(i - 2) instanceof Mark.Who
                && isOfPlace(sentence, marks, i - 2);
        return further || sentence.is(before, SentenceWord.OF);
    }

    private static boolean isDeath(Sentence sentence, Mark.Verb verb) {
        return sentence.is(verb.form(), SentenceWord.DEATH_VERB)
                || sentence.is(verb.form(), SentenceWord.VIOLENT_DEATH)
                        && (verb.passive() || sentence.isMark(verb.at() - 1))
                // "committed suicide"
                || sentence.is(verb.at() + 1, SentenceWord.DEATH_NOUN) && !sentence.is(verb.at() + 2, SentenceWord.OF);
    }

    private static boolean isOfSubject(Sentence sentence, Mark.Verb verb) {
        int before = sentence.is(verb.at() - 1, SentenceWord.PASSIVE) ? verb.at() - 2 : verb.at() - 1;
        return before < 0
                || sentence.isMark(before)
                || sentence.isCapital(before)
                || sentence.is(before, SentenceWord.DEATH_SUBJECT);
    }

    /** The first date said stays, unless a later one says the same more exactly. */
    private void died(Edtf date) {
        if (death instanceof Bound.Over || death instanceof Bound.Dated(Edtf known) && isWithin(date, known)) {
            death = Bound.on(date);
        }
    }
}
