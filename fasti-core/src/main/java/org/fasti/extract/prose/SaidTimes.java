package org.fasti.extract.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fasti.extract.date.DateExpression;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** The times of one office in a sentence, as the dates that are tied to it make them up. */
final class SaidTimes {
    /** How many years an election may come before the office. */
    private static final int ELECTED_BEFORE = 2;

    private static final int NEAR = 2;

    private final List<SaidTime> all = new ArrayList<>();
    /** Whether the start of the last term is only that of an election. */
    private boolean electedOnly;
    /** Whether the last term has been said to run "from" its start. */
    private boolean runs;

    List<SaidTime> all() {
        return all;
    }

    boolean isEmpty() {
        return all.stream().allMatch(SaidTime::isEmpty);
    }

    /** Whether the last time is said to run "from" a day, and nothing is said of its end. */
    boolean isOpenSince() {
        return runs && !last().hasEnd();
    }

    /** Whether the range says the last term whole, of which only the end has been said, or only the election. */
    boolean isWholeIn(DateExpression.Range range) {
        SaidTime last = last();
        boolean ends = !last.hasStart()
                && last.end() instanceof Bound.Dated(Edtf said)
                && range.end() instanceof Bound.Dated(Edtf end)
                && !said.latest().isBefore(end.earliest())
                && !said.earliest().isAfter(end.latest());
        return ends || electedOnly && goesOnFrom(last, range.start());
    }

    void clear() {
        all.clear();
    }

    /**
     * What was taken for a day in office is the start: its end follows.
     *
     * @param provisional whether the office was held provisionally at first
     */
    void heldFrom(boolean provisional) {
        last().turnOnIntoStart(provisional);
    }

    /** What is said next is said of another time. */
    void anew() {
        fresh();
    }

    private SaidTime last() {
        if (all.isEmpty()) {
            all.add(new SaidTime());
        }
        return all.getLast();
    }

    private SaidTime fresh() {
        if (!last().isEmpty()) {
            all.add(new SaidTime());
            runs = false;
        }
        return all.getLast();
    }

    /**
     * Ties a date to the office.
     *
     * @param verb the verb that governs the date
     * @param listed whether the date stands in a list of dates: "1799, 1802 and 1808"
     * @return false if the date can be said neither of the last term nor of another one
     */
    boolean apply(Mark.When when, VerbClass verb, boolean listed, LifeDates life) {
        return switch (when.date()) {
            case DateExpression.Range range -> {
                range(range, when.to());
                yield true;
            }
            case DateExpression.Point point -> point(point, when, verb, listed, life);
        };
    }

    /** Ends the last term, or a term of its own where that has ended. */
    void until(Bound bound, int token) {
        SaidTime last = last();
        SaidTime time = last.hasSettledEnd() || last.on().isPresent() ? fresh() : last;
        time.end(bound, token);
    }

    private void range(DateExpression.Range range, int token) {
        SaidTime last = last();
        boolean startMissing = !last.hasStart()
                && last.end() instanceof Bound.Dated(Edtf end)
                && range.end() instanceof Bound.Dated(Edtf until)
                && !end.earliest().isAfter(until.latest())
                && !(range.start() instanceof Bound.Dated(Edtf begun)
                        && begun.earliest().isAfter(end.latest()));
        if (startMissing) {
            last.start(range.start(), token);
            return;
        }
        SaidTime time = goesOnFrom(last, range.start()) ? last : fresh();
        if (!(range.start() instanceof Bound.Unsaid)) {
            time.start(range.start(), token);
        }
        time.end(range.end(), token);
    }

    /** Whether a start said now is the start of the last term, said before by its appointment or election. */
    private boolean goesOnFrom(SaidTime last, Bound start) {
        return last.hasStart()
                && !last.hasEnd()
                && last.on().isEmpty()
                && isNear(last.start(), start, electedOnly ? ELECTED_BEFORE : 0);
    }

    /** "appointed in 1990, serving from 1991 to 1995" is one term; "elected in 2015, member from 1987 to 1991" is two. */
    private static boolean isNear(Bound stated, Bound start, int before) {
        return stated instanceof Bound.Dated(Edtf a)
                && start instanceof Bound.Dated(Edtf b)
                && b.latest().getYear() + before >= a.earliest().getYear()
                && b.earliest().getYear() - a.latest().getYear() <= NEAR;
    }

    private boolean point(DateExpression.Point point, Mark.When when, VerbClass verb, boolean listed, LifeDates life) {
        SaidTime last = last();
        Bound bound = when.death() ? life.sharpen(point.date()) : Bound.on(point.date());
        return switch (when.preposition()) {
            case UNTIL -> {
                until(bound, when.to());
                yield true;
            }
            case SINCE -> {
                SaidTime time = fresh();
                time.start(bound, when.to());
                time.end(Bound.STILL_HELD, when.to());
                yield true;
            }
            case FROM -> {
                // "appointed in 1990, serving from 1991": the service began when it is said to.
                (goesOnFrom(last, bound) ? last : fresh()).start(bound, when.to());
                runs = true;
                yield true;
            }
            case NOT_UNTIL -> notUntil(bound, verb, when.to());
            case EFFECT -> effect(bound, when, verb, listed);
            case DUE, TERM_FROM, TERM_TO -> {
                due(point.date(), bound, when, verb);
                yield true;
            }
            case AT, BARE -> at(point, bound, when, verb, listed);
        };
    }

    /** "resigned in December 1996, effective 1 January 1997": the later day is that of the end, or of the begin. */
    private boolean effect(Bound bound, Mark.When when, VerbClass verb, boolean listed) {
        SaidTime last = last();
        if (last.hasSettledEnd()) {
            last.end(bound, when.to());
            return true;
        }
        if (last.hasStart() && !electedOnly && verb.begins()) {
            last.start(bound, when.to());
            return true;
        }
        return when.date() instanceof DateExpression.Point point && at(point, bound, when, verb, listed);
    }

    /** "was not sworn in until 1990", "did not retire until 1990". */
    private boolean notUntil(Bound bound, VerbClass verb, int token) {
        if (verb == VerbClass.END) {
            until(bound, token);
            return true;
        }
        SaidTime last = last();
        boolean other = verb == VerbClass.OTHER || verb == VerbClass.SEEK;
        if (other || last.hasEnd() || !(last.isEmpty() || electedOnly)) {
            return false;
        }
        last.start(bound, token);
        return true;
    }

    /** "elected in 1998 for the term commencing in 1999": the office began when it was due to. */
    private void due(Edtf date, Bound bound, Mark.When when, VerbClass verb) {
        SaidTime last = last();
        boolean later = last.start() instanceof Bound.Dated(Edtf elected)
                && !date.latest().isBefore(elected.earliest());
        boolean open = electedOnly && later && !last.hasEnd();
        if (when.preposition() == Preposition.TERM_TO) {
            boolean ofYear = last.start() instanceof Bound.Dated(Edtf elected)
                    && !elected.earliest().equals(elected.latest());
            if (open && ofYear) {
                last.start(Bound.UNSAID, when.to());
            }
        } else if (when.preposition() == Preposition.TERM_FROM && last.hasSettledEnd() && verb == VerbClass.ELECT) {
            fresh().start(bound, when.to());
            electedOnly = true;
        } else if (open || when.preposition() == Preposition.TERM_FROM && last.isEmpty() && verb == VerbClass.ELECT) {
            last.start(bound, when.to());
            electedOnly = true;
        }
    }

    private boolean at(DateExpression.Point point, Bound bound, Mark.When when, VerbClass verb, boolean listed) {
        return switch (verb) {
            case BEGIN, ELECT -> began(bound, when, verb, listed);
            case END -> ended(bound, when.to());
            case HOLD, NONE -> heldOn(point.date(), when.to(), listed);
            case REELECT, OTHER, SEEK -> true;
        };
    }

    private boolean began(Bound bound, Mark.When when, VerbClass verb, boolean listed) {
        SaidTime last = last();
        boolean elected = electedOnly && verb == VerbClass.BEGIN && !last.hasEnd();
        if (last.isEmpty() || !last.hasStart() && last.hasEnd() || elected) {
            last.start(bound, when.to());
            electedOnly = verb == VerbClass.ELECT;
            return true;
        }
        if (!last.hasEnd() && isWithin(bound, last.start())) {
            // "in 1534 he was elected mayor, on 13 October"
            last.start(bound, when.to());
            return true;
        }
        if (last.hasSettledEnd() && !listed) {
            fresh().start(bound, when.to());
            return true;
        }
        return false;
    }

    private static boolean isWithin(Bound bound, Bound wider) {
        return bound instanceof Bound.Dated(Edtf day)
                && wider instanceof Bound.Dated(Edtf year)
                && !day.equals(year)
                && !day.earliest().isBefore(year.earliest())
                && !day.latest().isAfter(year.latest());
    }

    private boolean ended(Bound bound, int token) {
        SaidTime last = last();
        if (last.hasSettledEnd()) {
            return false;
        }
        last.end(bound, token);
        return true;
    }

    private boolean heldOn(Edtf date, int token, boolean listed) {
        if (date.earliest().equals(LocalDate.MIN) || date.latest().equals(LocalDate.MAX)) {
            // "after 1826" is no day in office.
            return false;
        }
        SaidTime last = last();
        if (!last.isEmpty() && !listed) {
            return false;
        }
        (last.isEmpty() ? last : fresh()).on(date, token);
        return true;
    }
}
