package org.fasti.extract.prose;

import java.util.List;
import java.util.Optional;
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
        boolean within = death instanceof Bound.Dated(Edtf day)
                && !day.earliest().isBefore(stated.earliest())
                && !day.latest().isAfter(stated.latest());
        return within ? death : Bound.on(stated);
    }

    /**
     * Reads a date in the brackets after a name: "(1842–1918)", "(died 1225)".
     *
     * @param died whether the words before the date say that it is that of a death
     */
    void read(DateExpression date, boolean died) {
        switch (date) {
            case DateExpression.Range range -> {
                if (range.end() instanceof Bound.Dated && death instanceof Bound.Over) {
                    death = range.end();
                }
            }
            case DateExpression.Point point -> {
                // "(Venice, 12 February 1536 – Venice, 16 July 1612)": the second day is that of the death.
                if (died || born) {
                    died(point);
                }
                born = true;
            }
        }
    }

    /** Reads the deaths in a sentence: "died in Washington, D.C., on December 30, 1812". */
    void scan(Sentence sentence, Marks marks) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.Verb v
                    && sentence.is(v.form(), SentenceWord.DEATH_VERB)
                    && isOfSubject(sentence, v.at() - 1)) {
                dateAfter(marks.all(), i).ifPresent(this::died);
            }
        }
    }

    private static boolean isOfSubject(Sentence sentence, int before) {
        return before < 0
                || sentence.isMark(before)
                || sentence.isCapital(before)
                || sentence.is(before, SentenceWord.DEATH_SUBJECT);
    }

    private static Optional<DateExpression> dateAfter(List<Mark> marks, int died) {
        for (int k = died + 1; k < marks.size(); k++) {
            switch (marks.get(k)) {
                case Mark.When when -> {
                    return Optional.of(when.date());
                }
                case Mark.Who who -> {}
                case Mark.Joint joint when joint.kind() == Mark.Joint.Kind.COMMA -> {}
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private void died(DateExpression date) {
        if (date instanceof DateExpression.Point point && death instanceof Bound.Over) {
            death = Bound.on(point.date());
        }
    }
}
