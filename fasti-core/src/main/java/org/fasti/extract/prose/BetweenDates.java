package org.fasti.extract.prose;

import org.fasti.extract.SentenceWord;
import org.fasti.extract.date.DateExpression;

/** The two ends of a time that other words part: "between 13 June 2013, after an election, and 2 September 2013". */
final class BetweenDates {
    private BetweenDates() {}

    /** Whether "between" stands before the date in the tokens from {@code from} on. */
    static boolean opens(Sentence sentence, DateExpression date, int from) {
        int before = sentence.is(from - 1, SentenceWord.ARTICLE) ? from - 2 : from - 1;
        return date instanceof DateExpression.Point && sentence.is(before, SentenceWord.BETWEEN);
    }

    /**
     * Whether "and" at {@code and} leads to the end of a time whose begin is the last date before it.
     *
     * @param last the last date before it
     */
    static boolean closes(Sentence sentence, Mark.When last, int and) {
        return sentence.is(and, SentenceWord.AND) && opens(sentence, last.date(), last.at());
    }
}
