package org.fasti.extract.prose;

import java.util.Optional;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.date.DateExpression;
import org.fasti.extract.prose.Mark.Joint;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** Tells which dates beside an office are of something or somebody else. */
final class OfOthers {
    private static final int REACH_OF_VERB = 2;

    private final ClauseState state;
    private final Marks marks;
    private final Sentence sentence;
    private final OfficesAtHand offices;

    OfOthers(ClauseState state) {
        this.state = state;
        this.marks = state.marks();
        this.sentence = state.sentence();
        this.offices = state.offices();
    }

    /** "the first mayor since Juan Soto, who took office in 1961": the date is of whom the clause has turned to. */
    boolean isOfOtherPerson(Mark.When when) {
        // "is a member of the board and Juan Soto, a chemist of 1982, serves": so is that of whom the clause goes on
        // about.
        Optional<Mark.Who> who = state.subjects()
                .turnedTo()
                .or(() -> state.subjects()
                        .current()
                        .filter(next -> next.name().isPresent() && sentence.is(next.at() - 1, SentenceWord.AND)));
        return who.filter(other -> other.at() > marks.get(offices.lastTitle()).at()
                        && other.at() < when.at()
                        && !offices.last().holder().equals(who))
                .isPresent();
    }

    /** "replacing Reyes, who resigned in 1990": the date is of the neighbour's time in the office. */
    boolean isOfNeighbour(Mark.When when) {
        Optional<Mark.Who> who = state.subjects().current();
        if (who.isEmpty() || !(when.date() instanceof DateExpression.Point point)) {
            return false;
        }
        Edtf date = point.date();
        Holding office = offices.last();
        boolean left = state.verb() == VerbClass.END && office.predecessors().contains(who.get());
        boolean began = state.verb().begins() && office.successors().contains(who.get());
        if (left) {
            office.predecessorsLeft(Bound.on(date));
        } else if (began) {
            office.successorsBegan(Bound.on(date));
        }
        return left || began;
    }

    /** "mayor from 1990 to 1994, and owner of an inn until 1998": the date is of a noun that is not known as an office. */
    boolean isOfOtherNoun(Mark.When when, int i) {
        int k = i - 1;
        while (marks.isJoint(k, Joint.Kind.COMMA)
                || marks.isJoint(k, Joint.Kind.AND)
                || marks.isJoint(k, Joint.Kind.LATER)
                || marks.get(k) instanceof Mark.Who who && who.name().isPresent()) {
            k--;
        }
        if (k == i - 1 || !offices.isDated() || !(marks.get(k) instanceof Mark.When before)) {
            return false;
        }
        int and = when.at() - 1;
        while (and > before.to() && !sentence.is(and, SentenceWord.AND) && !sentence.isMark(and, ',')) {
            and--;
        }
        int noun = and + 1;
        while (noun < when.at() && (sentence.is(noun, SentenceWord.ARTICLE) || isLater(noun))) {
            noun++;
        }
        return noun < when.at()
                && sentence.at(noun).isWord()
                && !sentence.isCapital(noun)
                && !sentence.is(noun, SentenceWord.PREP_AT)
                && !sentence.is(noun, SentenceWord.PREP_FROM)
                && !sentence.is(noun, SentenceWord.PREP_SINCE)
                && !sentence.is(noun, SentenceWord.PREP_UNTIL)
                && !sentence.is(noun, SentenceWord.BETWEEN_DATES);
    }

    /** "served until 1944, to return to the army, serving as a lieutenant until 1946". */
    boolean isOfOtherPost(int i) {
        for (int k = i - 1; k >= 0 && !(marks.get(k) instanceof Mark.When); k--) {
            if (marks.get(k) instanceof Mark.Office) {
                return false;
            }
            int after = marks.get(k).at() + 1;
            if (marks.isJoint(k, Joint.Kind.AS)
                    && sentence.is(after, SentenceWord.INDEFINITE_ARTICLE)
                    && !sentence.isCapital(after + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "later" before a noun; before a date it says nothing of another office. */
    private boolean isLater(int i) {
        return sentence.is(i, SentenceWord.LATER) && i + 1 < sentence.size() && !sentence.isDated(i + 1);
    }

    /** "became a barrister in 1894": the date is of something that is not known as an office. */
    boolean isOfOtherOffice(int i) {
        int k = i - 1;
        while (marks.get(k) instanceof Mark.Who who && who.name().isPresent()) {
            // "a barrister at Gray's Inn"
            k--;
        }
        return marks.get(k) instanceof Mark.Verb v
                && v.kind() == VerbClass.BEGIN
                && !v.passive()
                && sentence.is(v.at() + 1, SentenceWord.ARTICLE)
                && marks.get(i).at() - v.at() > REACH_OF_VERB;
    }
}
