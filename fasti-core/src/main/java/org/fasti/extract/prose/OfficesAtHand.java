package org.fasti.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.prose.Mark.Joint;
import org.fasti.office.TitleWords;

/** The coordinated offices that a date would be said of now: "deputy secretary and mayor of Quzhou". */
final class OfficesAtHand {
    /** For how many clauses "reelected" can mean the office before. */
    private static final int REACH_OF_REELECTION = 4;

    private final Marks marks;
    private final TitleWords titles;
    private List<Holding> group = new ArrayList<>();
    /** The offices of the clause before, which "reelected in 1990 and served until 1995" goes on with. */
    private List<Holding> before = List.of();
    /** The offices that were only sought or refused since. */
    private List<Holding> sought = List.of();
    /** The offices at hand before the clause turned to somebody else. */
    private List<Holding> beforeTurn = List.of();
    /** The verb with which the offices at hand were taken, and the clauses since those of {@link #before}. */
    private VerbClass takenBy = VerbClass.NONE;

    private int clausesSince;
    /** Whether a date has followed them, so that the next title begins a new group. */
    private boolean dated;
    /** The first of the offices at hand that a date after the last of them is said of. */
    private int sharedFrom;
    /** The place among the marks of the last title; -1 at the head of a clause. */
    private int lastTitle = -1;

    OfficesAtHand(Marks marks, TitleWords titles) {
        this.marks = marks;
        this.titles = titles;
    }

    boolean isEmpty() {
        return group.isEmpty();
    }

    List<Holding> all() {
        return group;
    }

    Holding last() {
        return group.getLast();
    }

    int lastTitle() {
        return lastTitle;
    }

    VerbClass takenBy() {
        return takenBy;
    }

    boolean isDated() {
        return dated;
    }

    void date() {
        dated = true;
    }

    /** A title at {@code i} that is not one of these offices. */
    void pass(int i) {
        lastTitle = i;
    }

    /** A new group begins, taken by {@code verb}. */
    void begin(VerbClass verb) {
        group = new ArrayList<>();
        takenBy = verb;
        sharedFrom = 0;
        dated = false;
    }

    /** The next office stands apart: what follows it is not said of those before. */
    void setApart() {
        sharedFrom = group.size();
    }

    void add(Holding holding, int i) {
        group.add(holding);
        lastTitle = i;
    }

    /** The offices go back to what they were before a bracket. */
    void restore(List<Holding> outside) {
        group = outside;
    }

    /** Whether the title at {@code i} is coordinated with the last one. */
    boolean joins(int i) {
        if (group.isEmpty() || dated || lastTitle < 0) {
            return false;
        }
        for (int k = lastTitle + 1; k < i; k++) {
            boolean joint = marks.isJoint(k, Joint.Kind.COMMA)
                    || marks.isJoint(k, Joint.Kind.AND)
                    || marks.isJoint(k, Joint.Kind.AS)
                    || marks.isJoint(k, Joint.Kind.LATER);
            if (!joint) {
                return false;
            }
        }
        return i > lastTitle + 1 || marks.get(i).at() == marks.get(lastTitle).at() + 1;
    }

    /** "appointed bishop of Lota in 1990, as well as dean of Talca": the date on which the title at {@code i} was taken too. */
    Optional<Mark.When> takenTogether(Sentence sentence, int i) {
        if (!dated || lastTitle < 0 || !takenBy.begins() || marks.next(i) instanceof Mark.When) {
            return Optional.empty();
        }
        Optional<Mark.When> date = Optional.empty();
        boolean also = false;
        for (int k = lastTitle + 1; k < i; k++) {
            boolean and = marks.isJoint(k, Joint.Kind.AND);
            if (marks.get(k) instanceof Mark.When when && date.isEmpty()) {
                date = Optional.of(when);
            } else if (!and && !marks.isJoint(k, Joint.Kind.COMMA) && !marks.isJoint(k, Joint.Kind.AS)) {
                return Optional.empty();
            }
            also |= and && !sentence.is(marks.get(k).at(), SentenceWord.AND);
        }
        return also ? date : Optional.empty();
    }

    /** The offices that a date after the last of them is said of; a bare "politician, minister" before it is not. */
    List<Holding> sharing() {
        List<Holding> together = group.subList(Math.min(sharedFrom, group.size() - 1), group.size());
        return last().mention().complement() && together.size() > 1
                ? together.stream().filter(this::isWhole).toList()
                : together;
    }

    private boolean isWhole(Holding holding) {
        return holding.mention().complement()
                || holding.completion().isPresent()
                || titles.isWhole(holding.mention().role());
    }

    /** Whether the last time in the offices at hand has no dated end yet. */
    boolean isOpen() {
        for (SaidTime time : last().times().all()) {
            if (time.hasSettledEnd()) {
                return false;
            }
        }
        return true;
    }

    /** Whether both bounds of the last time in the offices at hand are said. */
    boolean isWhole() {
        return !group.isEmpty()
                && !last().times().all().isEmpty()
                && last().times().all().getLast().hasStart()
                && last().times().all().getLast().hasSettledEnd();
    }

    /** What follows is said of somebody else; when the clause ends, the offices at hand now are those that it was about. */
    void turn() {
        beforeTurn = group;
    }

    /** The clause goes on about whom it was about before it turned to somebody else. */
    void returnFromTurn() {
        if (!beforeTurn.isEmpty()) {
            group = beforeTurn;
            beforeTurn = List.of();
        }
    }

    /** A clause has ended, and the next one speaks of other offices unless it takes these up again. */
    void endClause() {
        returnFromTurn();
        clausesSince = group.isEmpty() ? clausesSince + 1 : 0;
        if (isNoneHeld() && !group.isEmpty()) {
            boolean same = !before.isEmpty() && before.getLast().isOf(last());
            before = same ? before : List.of();
            sought = group;
        } else if (!group.isEmpty() && takenBy != VerbClass.NONE) {
            before = group;
            sought = List.of();
        }
        group = new ArrayList<>();
        dated = false;
        lastTitle = -1;
    }

    /** Whether there are no offices at hand but those that are only sought or refused. */
    boolean isNoneHeld() {
        for (Holding holding : group) {
            if (holding.held()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes up the offices whose vacancy is filled: those held in the clause before, or what was only sought in it.
     *
     * @return those of them that are held from now on
     */
    List<Holding> fillVacancy() {
        List<Holding> taken = sought.stream().map(Holding::taken).toList();
        group = taken.isEmpty() ? before : new ArrayList<>(taken);
        return taken;
    }

    /** Takes up the offices of the clause before. */
    void resume() {
        group = before;
    }

    /** Whether an election or service said now can be one to the offices of a clause before. */
    boolean isWithinReach(boolean again) {
        return again ? clausesSince < REACH_OF_REELECTION : clausesSince == 0;
    }
}
