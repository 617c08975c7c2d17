package org.fasti.extract.prose;

import java.util.Set;
import org.fasti.extract.date.DateExpression;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** When the subject of a document was born and died, as far as its text has said so far. */
final class LifeDates {
    private static final Set<String> DEATH_NOUNS =
            Set.of("death", "assassination", "murder", "execution", "demise", "passing", "suicide");

    private Bound death = Bound.OVER;

    /** The date of death, or "over" where it has not been said. */
    Bound death() {
        return death;
    }

    static boolean isDeath(String noun) {
        return DEATH_NOUNS.contains(noun);
    }

    /** The date of death where it is said more exactly than {@code stated}, and agrees with it; else {@code stated}. */
    Bound sharpen(Edtf stated) {
        boolean within = death instanceof Bound.Dated(Edtf day)
                && !day.earliest().isBefore(stated.earliest())
                && !day.latest().isAfter(stated.latest());
        return within ? death : Bound.on(stated);
    }

    /** Reads a date in the brackets after a name: "(1842–1918)", "(died 1225)". */
    void read(DateExpression date, String verb) {
        switch (date) {
            case DateExpression.Range range -> {
                if (range.end() instanceof Bound.Dated && death instanceof Bound.Over) {
                    death = range.end();
                }
            }
            case DateExpression.Point point -> event(verb, point);
        }
    }

    /** Reads a date that stands with a verb, such as "died". */
    void event(String verb, DateExpression date) {
        if (verb.equals("died") && date instanceof DateExpression.Point point && death instanceof Bound.Over) {
            death = Bound.on(point.date());
        }
    }
}
