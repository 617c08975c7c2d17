package org.fasti.extract.prose;

import org.fasti.extract.SentenceWord;
import org.fasti.extract.date.DateExpression;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/**
 * Dates of which the text says that they are in the old style, by the Julian calendar: "3 March 1701 (O.S.)". They stay as
 * written, and are marked as uncertain ({@code 1701-03-03?}): which day they are in today's calendar the text does not say.
 */
final class OldStyle {
    private OldStyle() {}

    /** The date, uncertain where such words follow the token before {@code to}. */
    static DateExpression of(Sentence sentence, DateExpression date, int to) {
        return isSaid(sentence, sentence.isMark(to) ? to + 1 : to) ? doubted(date) : date;
    }

    private static boolean isSaid(Sentence sentence, int at) {
        return sentence.is(at, SentenceWord.OLD_STYLE)
                || sentence.is(at, SentenceWord.OLD) && sentence.is(at + 1, SentenceWord.STYLE);
    }

    private static DateExpression doubted(DateExpression date) {
        return switch (date) {
            case DateExpression.Point point -> new DateExpression.Point(point.span(), doubted(point.date()));
            case DateExpression.Range range ->
                new DateExpression.Range(range.span(), doubted(range.start()), doubted(range.end()));
        };
    }

    private static Bound doubted(Bound bound) {
        return bound instanceof Bound.Dated(Edtf date) ? Bound.on(doubted(date)) : bound;
    }

    private static Edtf doubted(Edtf date) {
        return Edtf.parse(date + "?").orElse(date);
    }
}
