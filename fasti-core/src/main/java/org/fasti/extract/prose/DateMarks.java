package org.fasti.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.date.DateExpression;

/** Finds which of the dates of a sentence say when something was so, and which only name something. */
final class DateMarks {
    private static final int REACH_OF_ELECTION = 5;
    private static final int REACH_OF_TERM = 5;

    private final Sentence sentence;
    private final List<Mark.When> marks = new ArrayList<>();

    private DateMarks(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The marks of the dates read; their tokens are noted in {@link Sentence#dated()}. */
    static List<Mark.When> of(Sentence sentence, List<DateExpression> read) {
        DateMarks found = new DateMarks(sentence);
        int i = 0;
        for (DateExpression date : read) {
            while (i < sentence.size() && sentence.at(i).end() <= date.span().start()) {
                i++;
            }
            int from = i;
            while (i < sentence.size() && sentence.at(i).start() < date.span().end()) {
                i++;
            }
            if (from < i) {
                found.add(OldStyle.of(sentence, date, i), from, i);
            }
        }
        return found.marks;
    }

    private void add(DateExpression date, int from, int to) {
        boolean names = isNaming(from, to) && !isOfElection(to);
        for (int k = from; k < to; k++) {
            sentence.dated()[k] = !names;
        }
        if (isDue(from)) {
            if (date instanceof DateExpression.Point) {
                due(from).ifPresent(due -> marks.add(new Mark.When(from, to, date, due, false, false)));
            }
        } else if (!names) {
            marks.add(mark(date, from, to));
        }
    }

    private Mark.When mark(DateExpression date, int from, int to) {
        if (BetweenDates.opens(sentence, date, from)) {
            return new Mark.When(from, to, date, Preposition.FROM, false, false);
        }
        Mark.When when = PrepositionFinder.mark(sentence, date, from, to);
        boolean closes = date instanceof DateExpression.Point
                && !marks.isEmpty()
                && BetweenDates.closes(sentence, marks.getLast(), from - 1);
        return closes ? when.asEnd(false) : when;
    }

    /** "the term ending March 3, 1901": when a term was due to end says nothing of its holder. */
    private boolean isDue(int from) {
        boolean due = sentence.is(from - 1, SentenceWord.TERM_BEGINS) || sentence.is(from - 1, SentenceWord.TERM_ENDS);
        return due && sentence.is(from - 2, SentenceWord.TERM_NOUN);
    }

    /** What a date at which a term is due to begin or end says. */
    private Optional<Preposition> due(int from) {
        boolean own = isFor(from - 2);
        if (sentence.is(from - 1, SentenceWord.TERM_BEGINS)) {
            return Optional.of(own ? Preposition.TERM_FROM : Preposition.DUE);
        }
        return own ? Optional.of(Preposition.TERM_TO) : Optional.empty();
    }

    /** "for the six-year term", not "to fill the vacancy in the term". */
    private boolean isFor(int term) {
        for (int k = term - 1; k >= Math.max(0, term - REACH_OF_TERM); k--) {
            if (sentence.is(k, SentenceWord.FOR)) {
                return true;
            }
            boolean stops = sentence.isMark(k, ',')
                    || sentence.isMark(k, ';')
                    || sentence.is(k, SentenceWord.PREP_AT)
                    || sentence.is(k, SentenceWord.OF);
            if (stops) {
                return false;
            }
        }
        return false;
    }

    /** "the 2012 election", "the 1948 constitution": a year that only names something. */
    private boolean isNaming(int from, int to) {
        return to - from == 1
                && to < sentence.size()
                && sentence.is(from - 1, SentenceWord.NAMED_AFTER)
                && sentence.at(to).isWord()
                && !sentence.is(to, SentenceWord.NAMED_AFTER_STOP);
    }

    /** "the 2016 general election". */
    private boolean isOfElection(int to) {
        for (int k = to; k < Math.min(sentence.size(), to + REACH_OF_ELECTION); k++) {
            if (sentence.is(k, SentenceWord.ELECTION_NOUN)) {
                return true;
            }
            if (sentence.isMark(k) && !sentence.isMark(k, '-')) {
                return false;
            }
        }
        return false;
    }
}
