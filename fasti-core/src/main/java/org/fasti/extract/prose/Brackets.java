package org.fasti.extract.prose;

import java.util.List;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.date.DateExpression;
import org.fasti.extract.prose.Mark.Joint;
import org.fasti.office.TitleWords;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** What brackets hold: the dates of the office before them, a life, or an aside. */
final class Brackets {
    /** A range longer than this is a life, and one longer than the second before the sentence has said anything. */
    private static final int LONGEST_TERM = 35;

    private static final int LONGEST_TERM_UNSAID = 15;

    private final Sentence sentence;
    private final Marks marks;
    private final TitleWords titles;
    private int depth;
    private boolean ofOffice;
    private boolean saysTerm;
    private VerbClass verbOutside = VerbClass.NONE;
    private List<Holding> officesOutside = List.of();

    Brackets(Sentence sentence, Marks marks, TitleWords titles) {
        this.sentence = sentence;
        this.marks = marks;
        this.titles = titles;
    }

    boolean isInside() {
        return depth > 0;
    }

    /** Whether the bracket's dates are said of the office right before it. */
    boolean isOfOffice() {
        return depth > 0 && ofOffice;
    }

    /** Whether the bracket only says something of other offices than those before it. */
    boolean isAside(OfficesAtHand offices) {
        return depth > 0 && !ofOffice && officesOutside.equals(offices.all());
    }

    void open(Joint joint, int i, OfficesAtHand offices, VerbClass verb) {
        depth++;
        boolean term = saysHeld(i) || isTermBefore(i, offices) || isNumbered(joint, i) || isReign(i, offices);
        saysTerm = !offices.isEmpty() && term;
        ofOffice = saysTerm || isAfterTitle(joint, i, offices);
        verbOutside = verb;
        officesOutside = offices.all();
    }

    /** Closes a bracket; the verb that goes on after it. */
    VerbClass close(OfficesAtHand offices) {
        depth = Math.max(0, depth - 1);
        ofOffice = false;
        if (depth == 0 && !officesOutside.isEmpty()) {
            offices.restore(officesOutside);
        }
        return verbOutside;
    }

    private boolean isAfterTitle(Joint open, int i, OfficesAtHand offices) {
        return offices.lastTitle() >= 0
                && marks.previous(i) instanceof Mark.Office office
                && office.mention().holder().isEmpty()
                && office.mention().to() == open.at()
                // "(其间：1998年在校学习)"
                && !(titles.endsWithRoles()
                        && marks.next(i) instanceof Mark.Verb other
                        && other.kind() == VerbClass.OTHER);
    }

    /** What a date in the bracket says: a day that the office began where it was just taken, else that it was held. */
    VerbClass verbOf(DateExpression date) {
        return date instanceof DateExpression.Point && verbOutside.begins() ? verbOutside : VerbClass.HOLD;
    }

    /** "served until his death (May 2, 1911–June 9, 1920)": the bracket says the term again, whole. */
    private boolean isTermBefore(int i, OfficesAtHand offices) {
        boolean electedFor = !offices.isDated()
                && (offices.takenBy() == VerbClass.ELECT || offices.takenBy() == VerbClass.REELECT)
                && marks.next(i) instanceof Mark.When range
                && range.date() instanceof DateExpression.Range;
        boolean closed = marks.previous(i) instanceof Mark.When when && when.closing();
        return electedFor || closed || marks.previous(i) instanceof Mark.UntilDeath || isWhole(i, offices);
    }

    /** "until his death in Lota on May 1, 1920 (May 2, 1911–May 1, 1920)", "elected on November 6, 1962 (1963–1965)". */
    private boolean isWhole(int i, OfficesAtHand offices) {
        return !offices.isEmpty()
                && marks.next(i) instanceof Mark.When when
                && when.date() instanceof DateExpression.Range range
                && offices.last().times().isWholeIn(range);
    }

    /** "for the second (1984–1989) and third (1989–1994) terms". */
    private boolean isNumbered(Joint open, int i) {
        return open.at() > 0
                && titles.isOrdinal(sentence.at(open.at() - 1))
                && marks.next(i) instanceof Mark.When when
                && when.date() instanceof DateExpression.Range;
    }

    /** "king of Lota who ruled the valley (1504–1550)". */
    private boolean isReign(int i, OfficesAtHand offices) {
        return !offices.isEmpty()
                && offices.last().times().isEmpty()
                && marks.lastVerbBefore(i)
                        .filter(verb -> sentence.is(verb.form(), SentenceWord.REIGNING))
                        .isPresent()
                && marks.next(i) instanceof Mark.When when
                && when.date() instanceof DateExpression.Range;
    }

    /** "(in office 1990–1994)", "(served 1990–1994)". */
    private boolean saysHeld(int i) {
        return marks.next(i) instanceof Mark.Verb v
                && v.kind() == VerbClass.HOLD
                && marks.get(i + 2) instanceof Mark.When;
    }

    /** Whether a date in brackets is of a life rather than a term: a long range, or a day before anything is said. */
    boolean isLife(DateExpression date) {
        if (saysTerm) {
            return false;
        }
        boolean unsaid = verbOutside == VerbClass.NONE;
        return switch (date) {
            case DateExpression.Point point ->
                unsaid && point.date().earliest().equals(point.date().latest());
            case DateExpression.Range range ->
                range.start() instanceof Bound.Dated(Edtf start)
                        && range.end() instanceof Bound.Dated(Edtf end)
                        && end.earliest().getYear() - start.earliest().getYear()
                                > (unsaid ? LONGEST_TERM_UNSAID : LONGEST_TERM);
        };
    }

    /** Whether the date at {@code i} stands before any office. */
    boolean isBeforeOffices(int i) {
        return marks.all().subList(0, i).stream().noneMatch(Mark.Office.class::isInstance);
    }
}
