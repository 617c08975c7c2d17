package org.fasti.extract.prose;

import java.util.List;
import java.util.Optional;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.date.DateExpression;
import org.fasti.extract.prose.Mark.Joint;
import org.fasti.office.OfficeMention;
import org.fasti.time.Bound;

/** Ties a date, or "until his death", to the offices that it is said of. */
final class DateStep {
    private static final int REACH_OF_VERB = 2;
    private static final int REACH_OF_ANEW = 3;
    private static final int REACH_OF_BRACKET = 6;

    private final ClauseState state;
    private final Marks marks;
    private final Sentence sentence;
    private final OfficesAtHand offices;
    private final OfOthers others;

    DateStep(ClauseState state) {
        this.state = state;
        this.marks = state.marks();
        this.sentence = state.sentence();
        this.offices = state.offices();
        this.others = new OfOthers(state);
    }

    void read(Mark.When when, int i) {
        if (state.isConsumed(i)) {
            return;
        }
        if (isOfSpell(when, i)) {
            state.holdings().getLast().times().apply(when, VerbClass.HOLD, false, state.life());
            return;
        }
        Brackets brackets = state.brackets();
        boolean atHead = state.subjects().isSilent() && when.date() instanceof DateExpression.Range;
        boolean life = (brackets.isInside() || atHead) && brackets.isLife(when.date());
        if (life || brackets.isAside(offices)) {
            if (life || brackets.isBeforeOffices(i)) {
                state.life().read(when.date(), saysDied(i));
            }
            return;
        }
        if (closesEarlier(when, i)) {
            return;
        }
        boolean leading = state.leading().isLeading(i);
        if (offices.isEmpty() || leading) {
            before(when, i, leading);
        } else if (brackets.isOfOffice()) {
            inBrackets(when, i);
        } else {
            after(when, i);
        }
    }

    /** "during the tenure of President Soto (1990–1994)": the bracket is of his tenure, not of his life. */
    private boolean isOfSpell(Mark.When when, int i) {
        if (!(when.date() instanceof DateExpression.Range)
                || !marks.isJoint(i - 1, Joint.Kind.OPEN)
                || !(marks.get(i - 2) instanceof Mark.Office office)) {
            return false;
        }
        OfficeMention mention = office.mention();
        int of = sentence.is(mention.from() - 1, SentenceWord.ARTICLE) ? mention.from() - 2 : mention.from() - 1;
        return sentence.is(of, SentenceWord.OF)
                && sentence.is(of - 1, SentenceWord.SPELL_NOUN)
                && mention.holder()
                        .filter(name -> name.to() == marks.get(i - 1).at())
                        .isPresent()
                && !state.holdings().isEmpty()
                && state.holdings().getLast().mention().equals(mention);
    }

    /** "mayor from 1990, becoming president of the league, until his resignation in 1999": the end of what began "from". */
    private boolean closesEarlier(Mark.When when, int i) {
        boolean aside = isAfterAside(i);
        if (when.preposition() != Preposition.UNTIL || !when.closing() && !aside) {
            return false;
        }
        if (aside && !offices.isEmpty() && offices.last().times().isOpenSince()) {
            offices.sharing().forEach(h -> h.times().apply(when, VerbClass.HOLD, false, state.life()));
            return true;
        }
        Optional<Holding> earlier = openEarlier();
        earlier.ifPresent(h -> h.times().apply(when, VerbClass.HOLD, false, state.life()));
        return earlier.isPresent();
    }

    /** "from May 1990, when Lota became a town, until 1995": right after the begin, and up to here, stands an aside. */
    private boolean isAfterAside(int i) {
        int k = i - 1;
        if (!marks.isJoint(k, Joint.Kind.COMMA)) {
            return false;
        }
        while (k > 0 && !(marks.get(k) instanceof Mark.When)) {
            k--;
        }
        int relative = marks.isJoint(k + 1, Joint.Kind.COMMA) ? k + 2 : k + 1;
        return marks.get(k) instanceof Mark.When begin
                && begin.preposition() == Preposition.FROM
                && marks.get(relative) instanceof Joint joint
                && joint.kind() == Joint.Kind.RELATIVE
                && sentence.is(joint.at(), SentenceWord.RELATIVE_TIME);
    }

    /** The last office that has begun and not ended, where nothing is said of when those at hand were held. */
    private Optional<Holding> openEarlier() {
        if (!offices.isEmpty() && !offices.last().times().isEmpty()) {
            return Optional.empty();
        }
        return state.ofClause().reversed().stream()
                .filter(h -> h.times().isOpenSince())
                .findFirst();
    }

    /** A date after its offices: "mayor from 1990 to 1995". */
    private void after(Mark.When when, int i) {
        boolean closes = when.closing() && when.preposition() == Preposition.UNTIL && isOpen();
        if (!closes && isOfOtherEvent()) {
            return;
        }
        if (others.isOfNeighbour(when) || others.isOfOtherPerson(when)) {
            return;
        }
        if (others.isOfOtherNoun(when, i) || offices.isWhole() && others.isOfOtherPost(i)) {
            note(when, false);
            return;
        }
        boolean listed = isListed(i);
        boolean own = state.leading().isUsed() && offices.all().size() > 1 && marks.previous(i) instanceof Mark.Office;
        if (own) {
            // "Until 1992 he was secretary, and president from 1992 to 1993": the last office has a date of its own.
            offices.last().times().clear();
        }
        if (isInterrupted(when, i)) {
            boolean provisional = sentence.is(bracketBefore(when) + 1, SentenceWord.PROVISIONAL);
            offices.sharing().forEach(h -> h.times().heldFrom(provisional));
        }
        boolean anew = isAnew(when, i);
        boolean tied = false;
        for (Holding h : own ? List.of(offices.last()) : offices.sharing()) {
            if (anew) {
                h.times().anew();
            }
            tied |= isPast(h, when) || h.times().apply(when, state.verb(), listed && !anew, state.life());
        }
        note(when, tied);
        offices.date();
        state.leading().spend();
    }

    /** A date in the brackets right after a title: "mayor (1990–1995)". */
    private void inBrackets(Mark.When when, int i) {
        boolean listed = !marks.isJoint(i - 1, Joint.Kind.OPEN);
        Holding last = offices.last();
        boolean tied = false;
        for (Holding h : offices.all()) {
            if (h == last || h.completion().isPresent()) {
                tied |= h.times().apply(when, state.brackets().verbOf(when.date()), listed, state.life());
            }
        }
        note(when, tied);
        offices.date();
    }

    private void note(Mark.When when, boolean tied) {
        if (!tied && offices.last().held()) {
            state.untied().add(when);
        }
    }

    /** A date before its office: "In 1990 she became mayor". */
    private void before(Mark.When when, int i, boolean leading) {
        LeadingDates dates = state.leading();
        VerbClass verb = state.verb();
        if (!leading) {
            // "working in Lota from 1991 to 1992 as the representative of Chile"
            boolean asOffice = when.date() instanceof DateExpression.Range
                    && marks.isJoint(i + 1, Joint.Kind.AS)
                    && marks.get(i + 2) instanceof Mark.Office;
            boolean said = verb == VerbClass.HOLD && !isAfterVerb(i) && !asOffice;
            if (isOfOtherEvent() || said || others.isOfOtherOffice(i)) {
                return;
            }
        }
        if (dates.isUsed() || leading) {
            dates.flushTo(offices, verb, state.life());
            dates.clear();
        }
        dates.add(when, leading ? VerbClass.NONE : verb);
        if (leading) {
            boolean elliptic = marks.isJoint(i - 1, Joint.Kind.AND) || marks.isJoint(i - 1, Joint.Kind.COMMA);
            dates.elliptic(elliptic && verb.begins() ? verb : VerbClass.NONE);
            state.verb(VerbClass.NONE);
        }
    }

    /** "met Okoye, a former mayor, in 1989": not mayor in 1989. */
    private boolean isPast(Holding holding, Mark.When when) {
        boolean held = state.verb() == VerbClass.HOLD || state.verb() == VerbClass.NONE;
        return held
                && holding.mention().marks().contains(OfficeMention.Mark.FORMER)
                && when.date() instanceof DateExpression.Point
                && (when.preposition() == Preposition.AT || when.preposition() == Preposition.BARE);
    }

    /** "1799, 1802–1804, 1808, and 1811". */
    private boolean isListed(int i) {
        int k = i - 1;
        while (k > 0 && (marks.isJoint(k, Joint.Kind.COMMA) || marks.isJoint(k, Joint.Kind.AND))) {
            k--;
        }
        return k < i - 1 && marks.get(k) instanceof Mark.When;
    }

    /** "2001 (acting) to 2003": only brackets stand between the two ends of a range. */
    private boolean isInterrupted(Mark.When when, int i) {
        int k = i - 1;
        while (marks.get(k) instanceof Joint && k > 0 || marks.get(k) instanceof Mark.Verb) {
            k--;
        }
        return when.preposition() == Preposition.UNTIL
                && k < i - 1
                && marks.get(k) instanceof Mark.When from
                && bracketBefore(when) == from.to();
    }

    /** The token that opens the bracket right before the date; -1 if none. */
    private int bracketBefore(Mark.When when) {
        int k = when.at() - 1;
        while (k > when.at() - REACH_OF_BRACKET && !sentence.isMark(k, '(')) {
            k--;
        }
        return sentence.isMark(k, '(') ? k : -1;
    }

    /** "became president in 1833 and again in 1846": a second time begins. Whoever is elected again may have stayed. */
    private boolean isAnew(Mark.When when, int i) {
        int before = marks.previous(i).at();
        return state.verb() == VerbClass.BEGIN
                && when.date() instanceof DateExpression.Point
                && sentence.hasWithin(Math.max(before, when.at() - REACH_OF_ANEW), REACH_OF_ANEW, SentenceWord.ANEW);
    }

    private boolean isOfOtherEvent() {
        return state.verb() == VerbClass.OTHER || state.verb() == VerbClass.SEEK;
    }

    private boolean isOpen() {
        return offices.isOpen() || state.verb() == VerbClass.HOLD;
    }

    private boolean isAfterVerb(int i) {
        return marks.previous(i) instanceof Mark.Verb v && marks.get(i).at() - v.at() <= REACH_OF_VERB;
    }

    private boolean saysDied(int i) {
        for (int k = i - 1; k >= 0 && !marks.isJoint(k, Joint.Kind.OPEN); k--) {
            if (marks.get(k) instanceof Mark.Verb v) {
                return sentence.is(v.form(), SentenceWord.DEATH_VERB);
            }
        }
        return false;
    }

    /** Reads "until his death", with the date of it where that follows. */
    void readEnding(Mark.UntilDeath until, int i) {
        VerbClass verb = state.verb();
        Optional<Holding> earlier = openEarlier();
        boolean ofNone = offices.isEmpty() && earlier.isEmpty();
        if (ofNone || verb == VerbClass.SEEK || earlier.isEmpty() && verb == VerbClass.OTHER && !isOpen()) {
            return;
        }
        boolean ofOther = sentence.is(until.to(), SentenceWord.OF);
        boolean death = sentence.is(until.to() - 1, SentenceWord.DEATH_NOUN)
                || sentence.is(until.to() - 1, SentenceWord.VIOLENT_DEATH);
        int date = EndingDate.after(sentence, marks, i + 1);
        List<Holding> ended = earlier.map(List::of).orElseGet(offices::sharing);
        if (date > 0) {
            Mark.When end = ((Mark.When) marks.get(date)).asEnd(death && !ofOther);
            ended.forEach(h -> h.times().apply(end, VerbClass.HOLD, false, state.life()));
            state.consume(date);
            date(earlier);
        } else if (!ofOther) {
            ended.forEach(h -> h.times().until(death ? state.life().death() : Bound.OVER, until.to()));
            date(earlier);
        }
    }

    private void date(Optional<Holding> earlier) {
        if (earlier.isEmpty()) {
            offices.date();
        }
    }
}
