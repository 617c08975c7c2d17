package org.fasti.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.date.DateExpression;
import org.fasti.extract.prose.Mark.Joint;
import org.fasti.office.TitleWords;

/**
 * Ties the dates of a sentence to its offices.
 *
 * <p>Read from left to right. A date after an office belongs to it and to the offices coordinated with it, as long as no
 * verb of another event stands between; a date before it ("In 1996 he became …") waits for the next office of its
 * clause; a date in brackets belongs to the office right before the bracket.
 */
final class DateLinker {
    private static final int REACH_OF_DATE = 3;

    private final ClauseState state;
    private final Marks marks;
    private final OfficeStep offices;
    private final DateStep dates;
    private final VerbStep verbs;
    /** The semicolons that part the sentence into clauses, as token positions. */
    private final List<Integer> semicolons = new ArrayList<>();

    DateLinker(Sentence sentence, Marks marks, LifeDates life, TitleWords titles) {
        this.state = new ClauseState(sentence, marks, life, titles);
        this.marks = marks;
        this.verbs = new VerbStep(state);
        this.offices = new OfficeStep(state, verbs);
        this.dates = new DateStep(state);
    }

    /** The offices of the sentence, each with its dates and holder. */
    List<Holding> link() {
        for (int i = 0; i < marks.size(); i++) {
            switch (marks.get(i)) {
                case Mark.Office office -> offices.read(office, i);
                case Mark.When when -> dates.read(when, i);
                case Mark.UntilDeath until -> dates.readEnding(until, i);
                case Mark.Verb verb -> verbs.read(verb, i);
                case Mark.Who who -> {
                    if (!state.brackets().isInside()) {
                        state.subjects().meet(who, i);
                        if (marks.next(i) instanceof Mark.When
                                && state.subjects().current().equals(Optional.of(who))) {
                            // "After they had won, Juan Soto on 3 May was elected": what was before says nothing of the
                            // date.
                            state.verb(VerbClass.NONE);
                        }
                    }
                }
                case Joint joint -> joint(joint, i);
            }
        }
        flush();
        return state.holdings();
    }

    /** The sentence's first subject, by name or pronoun. */
    Optional<Mark.Who> subject() {
        return state.subjects().first();
    }

    /** The dates beside an office that could be said of none of its terms. */
    List<Mark.When> untied() {
        return state.untied();
    }

    /** The tokens of the clause, between semicolons, in which {@code token} stands. */
    Clause clause(int token) {
        int from = 0;
        int to = state.sentence().size();
        for (int at : semicolons) {
            if (at < token) {
                from = at + 1;
            } else {
                to = Math.min(to, at + 1);
            }
        }
        return new Clause(from, to);
    }

    /** Token positions; {@code to} exclusive. */
    record Clause(int from, int to) {}

    private void joint(Joint joint, int i) {
        switch (joint.kind()) {
            case OPEN -> state.brackets().open(joint, i, state.offices(), state.verb());
            case CLOSE -> state.verb(state.brackets().close(state.offices()));
            case SEMICOLON -> {
                if (!state.brackets().isInside()) {
                    semicolon(joint, i);
                }
            }
            case RELATIVE -> relative(joint, i);
            case COMMA, AND, LATER, AS -> {}
        }
    }

    private void semicolon(Joint joint, int i) {
        if (i == 1 && marks.get(0) instanceof Mark.When && sentenceHasColon(joint)) {
            // "1990–1994: mayor of Lota"
            return;
        }
        flush();
        state.leading().clear();
        state.subjects().returnToFirst();
        semicolons.add(joint.at());
        if (isBracketAlone(i)) {
            return;
        }
        state.verb(VerbClass.NONE);
        // "mayor 1990–1994; 1998–2002": the dates after it go on with the office before.
        boolean goesOn = marks.next(i) instanceof Mark.When when
                && when.at() - joint.at() <= REACH_OF_DATE
                && (state.offices().isDated()
                        || state.leading().isOfEnding(i + 1)
                        || when.preposition() == Preposition.UNTIL
                        || when.date() instanceof DateExpression.Range)
                && (!state.leading().isLeading(i + 1) || state.leading().isOfEnding(i + 1));
        if (!goesOn) {
            state.endClause();
        }
    }

    private boolean sentenceHasColon(Joint joint) {
        return state.sentence().isMark(joint.at(), ':');
    }

    /** "elected to the Tenth Congress; (1807–1809);": the bracket is of what was said before. */
    private boolean isBracketAlone(int i) {
        return marks.isJoint(i + 1, Joint.Kind.OPEN)
                && marks.get(i + 2) instanceof Mark.When when
                && when.date() instanceof DateExpression.Range
                && marks.isJoint(i + 3, Joint.Kind.CLOSE)
                && (i + 4 >= marks.size() || marks.isJoint(i + 4, Joint.Kind.SEMICOLON));
    }

    private void relative(Joint joint, int i) {
        if (state.leading().isUsed()) {
            state.leading().clear();
        }
        if (state.subjects().relative(joint, i)) {
            state.offices().turn();
        }
        boolean day = state.sentence().is(joint.at(), SentenceWord.RELATIVE_TIME)
                && marks.previous(i) instanceof Mark.When when
                && when.to() == joint.at();
        if (day) {
            // "until 3 May 1990 when she became mayor"
            state.leading().add(((Mark.When) marks.previous(i)).asDay(), VerbClass.NONE);
            state.offices().date();
        }
    }

    private void flush() {
        state.leading().flushTo(state.offices(), state.verb(), state.life());
    }
}
