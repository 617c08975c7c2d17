package org.fasti.extract.prose;

import java.util.Optional;
import org.fasti.extract.date.DateExpression;
import org.fasti.office.OfficeMention;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** What a sentence is made of, for the purpose of tying dates and persons to offices; in the order of the words. */
sealed interface Mark {
    /** The token at which it begins. */
    int at();

    /** A title of office. */
    record Office(int at, OfficeMention mention, Standing standing) implements Mark {
        /** Whose the office is, by the words before it. */
        enum Standing {
            /** The subject's or an apposition's. */
            HELD,
            /** Sought, refused or denied. */
            NOT_HELD,
            /** Somebody else's: "under Prime Minister X", "the cabinet of Governor Y". */
            OTHERS
        }
    }

    /**
     * A date; {@code to} is the token after it.
     *
     * @param death whether it is the date of a death: "until his death in 1706"
     * @param closing whether the words before say that something ended: "until his retirement in 1910"
     */
    record When(int at, int to, DateExpression date, Preposition preposition, boolean death, boolean closing)
            implements Mark {
        /** The same date as the end of what went on until then. */
        When asEnd(boolean death) {
            return new When(at, to, date, Preposition.UNTIL, death, true);
        }

        /** The same date, or the start of the same range, as the beginning of what went on from then. */
        When asStart() {
            Optional<Edtf> begun = switch (date) {
                case DateExpression.Range range ->
                    range.start() instanceof Bound.Dated(Edtf day) ? Optional.of(day) : Optional.empty();
                case DateExpression.Point point -> Optional.of(point.date());
            };
            return begun.map(day -> new When(
                            at, to, new DateExpression.Point(date.span(), day), Preposition.FROM, false, false))
                    .orElse(this);
        }

        /** The same date, or the end of the same range, as the day of what happens "when" is said of it. */
        When asDay() {
            return switch (date) {
                case DateExpression.Range range ->
                    range.end() instanceof Bound.Dated(Edtf day)
                            ? new When(
                                    at, to, new DateExpression.Point(range.span(), day), Preposition.AT, false, false)
                            : this;
                case DateExpression.Point point -> new When(at, to, date, Preposition.AT, false, false);
            };
        }
    }

    /** "until his death", with the date of it where that follows. */
    record UntilDeath(int at, int to) implements Mark {}

    record Verb(int at, VerbClass kind, String form, boolean passive) implements Mark {}

    /** A person's name or a pronoun; {@code name} empty for a pronoun. */
    record Who(int at, int to, Optional<String> name) implements Mark {}

    /** Something that shapes the sentence. */
    record Joint(int at, Kind kind) implements Mark {
        /** Which. */
        enum Kind {
            COMMA,
            SEMICOLON,
            AND,
            OPEN,
            CLOSE,
            /** "who", "which", "where", "when": a clause of its own begins. */
            RELATIVE,
            /** "later", "then", "subsequently". */
            LATER,
            AS
        }
    }
}
