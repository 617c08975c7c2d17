package org.fasti.extract.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fasti.extract.date.DateExpression;
import org.fasti.language.Token;
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

    /** Reads the deaths in a sentence: "died in Washington, D.C., on December 30, 1812". */
    void scan(List<Token> tokens, List<Mark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.Verb v && v.form().equals("died") && isOfSubject(tokens, v.at())) {
                dateAfter(marks, i).ifPresent(date -> event("died", date));
            }
        }
    }

    private static boolean isOfSubject(List<Token> tokens, int died) {
        if (died == 0) {
            return true;
        }
        Token before = tokens.get(died - 1);
        return before.kind() == Token.Kind.MARK || before.is("and") || before.is("he") || before.is("she") || before.is("who")
                || before.is("but") || before.is("later") || before.capital();
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

    /** Reads a date that stands with a verb, such as "died". */
    void event(String verb, DateExpression date) {
        if (verb.equals("died") && date instanceof DateExpression.Point point && death instanceof Bound.Over) {
            death = Bound.on(point.date());
        }
    }
}
