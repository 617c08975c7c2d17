package org.fasti.extract.prose;

import java.util.Optional;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.prose.Mark.Joint;
import org.fasti.extract.prose.Mark.Office.Standing;

/** What a verb says of the dates around it and of who came before and after whom. */
final class VerbStep {
    private static final int REACH_OF_OBJECT = 3;
    private static final int REACH_OF_AGENT = 4;
    private static final int REACH_OF_DATE = 2;
    private static final int REACH_OF_VACANCY = 20;

    private final ClauseState state;
    private final Marks marks;
    private final Sentence sentence;
    private final OfficesAtHand offices;
    /** The last verb of the clause, where something other than holding has been said. */
    private VerbClass clauseVerb = VerbClass.NONE;

    private boolean present;
    /** Whether the offices that follow were held one after the other. */
    private boolean successive;
    /** Whom the office that follows was taken from. */
    private Optional<Mark.Who> predecessor = Optional.empty();
    /** Who took the office that follows. */
    private Optional<Mark.Who> successor = Optional.empty();

    VerbStep(ClauseState state) {
        this.state = state;
        this.marks = state.marks();
        this.sentence = state.sentence();
        this.offices = state.offices();
    }

    /** Whether the last verb says that an office is held now: "is the mayor". */
    boolean isPresent() {
        return present;
    }

    /** Whether the last verb says that the offices after it were held one after the other: "served successively as". */
    boolean isSuccessive() {
        return successive;
    }

    /** The predecessor in the office that follows, once. */
    Optional<Mark.Who> takePredecessor() {
        Optional<Mark.Who> taken = predecessor;
        predecessor = Optional.empty();
        return taken;
    }

    /** The successor in the office that follows, once. */
    Optional<Mark.Who> takeSuccessor() {
        Optional<Mark.Who> taken = successor;
        successor = Optional.empty();
        return taken;
    }

    void read(Mark.Verb v, int i) {
        state.subjects().predicate();
        boolean participle = sentence.ends(v.form(), SentenceWord.PARTICIPLE_ENDING);
        boolean and = marks.isJoint(i - 1, Joint.Kind.AND) && marks.isJoint(i - 2, Joint.Kind.COMMA);
        if ((and || marks.isJoint(i - 1, Joint.Kind.COMMA)) && !participle && !v.passive()) {
            state.subjects().returnFromRelative();
            offices.returnFromTurn();
        }
        if (v.kind().begins() && pointsToPost(v)) {
            state.takeTitleOfSubject();
        }
        if (offices.isNoneHeld() && fillsVacancy(v, i)) {
            state.holdings().addAll(offices.fillVacancy());
        } else if (offices.isNoneHeld() && resumes(v, i)) {
            offices.resume();
        }
        if (!offices.isEmpty() && offices.isDated() && !offices.isOpen() && isOfOtherField(v, i)) {
            offices.begin(VerbClass.NONE);
        }
        state.verb(isEndOfOther(v) || isOfThing(v, i) ? VerbClass.OTHER : v.kind());
        LeadingDates leading = state.leading();
        boolean spent = !leading.isEmpty()
                && !leading.isUsed()
                && clauseVerb == VerbClass.HOLD
                && marks.isJoint(i - 1, Joint.Kind.COMMA)
                && participle;
        boolean ofOther = state.titles().endsWithRoles()
                && clauseVerb == VerbClass.OTHER
                && v.kind() == VerbClass.HOLD
                && marks.isJoint(i - 1, Joint.Kind.COMMA);
        boolean leftFor = clauseVerb == VerbClass.END && isPurpose(sentence, v);
        if (spent || ofOther || leftFor || isAside(v.at()) || sentence.is(v.at() - 1, SentenceWord.EARLIER)) {
            // "From 1961 to 1970 he was a baker, serving as head …": the date was the baker's.
            leading.spend();
        }
        if (isHaving(v.at()) && v.kind().begins() && offices.isWhole()) {
            // "served from 1890 to 1899, having been appointed to …": of another office.
            offices.endClause();
        }
        clauseVerb = v.kind();
        successive = sentence.is(v.form(), SentenceWord.SUCCESSIVE) || sentence.is(v.at() + 1, SentenceWord.SUCCESSIVE);
        present = sentence.is(v.form(), SentenceWord.PRESENT_HOLD);
        if (sentence.is(v.form(), SentenceWord.TAKING)) {
            succession(v, i, participle);
        }
        // "In 1990 he was succeeded by Okoye as mayor"
        leading.verb(successor.isPresent() ? VerbClass.END : v.kind());
    }

    /** "resigned on 3 May to become mayor": what follows began afterwards. */
    static boolean isPurpose(Sentence sentence, Mark.Verb v) {
        return v.kind().begins() && sentence.is(v.at() - 1, SentenceWord.TO);
    }

    /** "a judge from 1920 until elected to Congress", "resigned in 1886, having been elected": no date before it is its own. */
    private boolean isAside(int verb) {
        return sentence.is(verb - 1, SentenceWord.UNTIL_CLAUSE) || isHaving(verb);
    }

    /** "to fill the vacancy caused by the resignation of Juan Soto in 1990": the day is that of his leaving. */
    private boolean isEndOfOther(Mark.Verb v) {
        return v.kind() == VerbClass.END
                && sentence.is(v.form(), SentenceWord.ENDING)
                && sentence.is(v.at() + 1, SentenceWord.OF)
                && sentence.is(v.at() - 1, SentenceWord.ARTICLE)
                && sentence.is(v.at() - 2, SentenceWord.OBJECT_MARKER);
    }

    /** "Minister Juan Soto was appointed to the post in 1990". */
    private boolean pointsToPost(Mark.Verb v) {
        int to = v.at() + 1;
        boolean pointer = sentence.is(to + 1, SentenceWord.ARTICLE) || sentence.is(to + 1, SentenceWord.POINTER);
        return sentence.is(to, SentenceWord.TO)
                && pointer
                && sentence.is(to + 2, SentenceWord.POST)
                && !sentence.is(to + 3, SentenceWord.OF);
    }

    /** "mayor of a town which became a city in 1990": what became it was the town. */
    private boolean isOfThing(Mark.Verb v, int i) {
        return v.kind().begins()
                && marks.previous(i) instanceof Joint joint
                && joint.kind() == Joint.Kind.RELATIVE
                && v.at() - joint.at() <= REACH_OF_DATE
                && sentence.is(joint.at(), SentenceWord.RELATIVE_THING);
    }

    private boolean isHaving(int verb) {
        return sentence.is(verb - 1, SentenceWord.PASSIVE) && sentence.is(verb - 2, SentenceWord.HAVING);
    }

    /** "and represented the third district from 1995": a field of its own, whose dates are not those of the office before. */
    private boolean isOfOtherField(Mark.Verb v, int i) {
        return sentence.is(v.form(), SentenceWord.FIELD_VERB)
                && !(marks.next(i) instanceof Mark.When when && when.at() == v.at() + 1);
    }

    /** "succeeding Reyes", "was succeeded by Okoye", "Reyes succeeded himself". */
    private void succession(Mark.Verb v, int i, boolean participle) {
        Subjects subjects = state.subjects();
        boolean himself = sentence.is(v.at() + 1, SentenceWord.REFLEXIVE);
        if (himself
                && subjects.current().isPresent()
                && marks.previous(i) instanceof Mark.Who appointee
                && appointee.name().isPresent()) {
            predecessor = subjects.current();
            subjects.turnTo(appointee);
        } else if (v.kind().begins() && !v.passive()) {
            named(v, i, REACH_OF_OBJECT).ifPresent(who -> predecessor(who, participle));
        }
        if (v.passive()) {
            succeeded(v, i);
        }
    }

    /** "was succeeded by Okoye", "was succeeded by Okoye as mayor", "was succeeded as mayor by Okoye". */
    private void succeeded(Mark.Verb v, int i) {
        Optional<Mark.Who> agent = named(v, i, REACH_OF_AGENT);
        boolean titled =
                agent.isEmpty() || marks.isJoint(i + 2, Joint.Kind.AS) && marks.get(i + 3) instanceof Mark.Office;
        agent.or(() -> agentAfterTitle(i)).ifPresent(who -> {
            if (titled) {
                successor = Optional.of(who);
            } else {
                offices.all().forEach(h -> h.successors().add(who));
            }
            state.verb(VerbClass.END);
        });
    }

    private Optional<Mark.Who> agentAfterTitle(int i) {
        return marks.isJoint(i + 1, Joint.Kind.AS)
                        && marks.get(i + 2) instanceof Mark.Office
                        && marks.get(i + 3) instanceof Mark.Who who
                        && who.name().isPresent()
                        && sentence.is(who.at() - 1, SentenceWord.AGENT_MARKER)
                ? Optional.of(who)
                : Optional.empty();
    }

    private void predecessor(Mark.Who who, boolean participle) {
        predecessor = Optional.of(who);
        if (participle && !offices.isEmpty()) {
            offices.all().forEach(h -> h.predecessors().add(who));
            predecessor = Optional.empty();
        }
    }

    private Optional<Mark.Who> named(Mark.Verb v, int i, int reach) {
        return marks.next(i) instanceof Mark.Who who && who.name().isPresent() && who.at() - v.at() <= reach
                ? Optional.of(who)
                : Optional.empty();
    }

    /** "reelected in 1990 and served until 1995", "served from 1945 until his death": of the office before. */
    private boolean resumes(Mark.Verb v, int i) {
        boolean again = sentence.is(v.form(), SentenceWord.AGAIN_VERB) || sentence.is(v.at() - 2, SentenceWord.AGAIN);
        boolean election = (v.kind() == VerbClass.ELECT || v.kind() == VerbClass.REELECT) && !isToOtherPost(v);
        Mark next = marks.next(i);
        boolean served = v.kind() == VerbClass.HOLD
                && !isAppointedBefore(i)
                && (next instanceof Mark.When || next instanceof Mark.UntilDeath)
                && next.at() - v.at() <= REACH_OF_DATE
                && sentence.is(v.form(), SentenceWord.SERVE_FORM);
        // "; took his seat May 10, 1844"
        boolean took = v.kind() == VerbClass.BEGIN
                && sentence.is(v.form(), SentenceWord.NEEDS_OFFICE)
                && next instanceof Mark.When
                && !isAsOther(i + 1)
                && sentence.hasWithin(v.at() + 1, next.at() - v.at() - 1, SentenceWord.POST);
        // "; sworn in May 19, 1980"
        boolean sworn = sentence.is(v.form(), SentenceWord.SWEARING) && next instanceof Mark.When;
        // "; he resigned on 3 May to become minister"
        boolean left = v.kind() == VerbClass.END
                && sentence.is(v.form(), SentenceWord.LEAVING)
                && next instanceof Mark.When when
                && when.at() - v.at() <= REACH_OF_DATE;
        boolean here = served || took || sworn || left;
        boolean resumes = election && offices.isWithinReach(again) || here && offices.isWithinReach(false);
        return resumes && !namesOffice(i + 1, election);
    }

    /** "elected colonel of the volunteers": to a post that is no known office. */
    private boolean isToOtherPost(Mark.Verb v) {
        int next = v.at() + 1;
        return next < sentence.size()
                && sentence.isPlain(next)
                && sentence.at(next).isWord()
                && !sentence.isCapital(next)
                && !sentence.isDated(next)
                && !sentence.ends(sentence.at(next).norm(), SentenceWord.MANNER_ENDING);
    }

    /** "took the oath of office in 1949, as a judge": of the office after the date. */
    private boolean isAsOther(int date) {
        int as = marks.isJoint(date + 1, Joint.Kind.COMMA) ? date + 2 : date + 1;
        return marks.isJoint(as, Joint.Kind.AS) && marks.get(as + 1) instanceof Mark.Office;
    }

    /** "subsequently appointed to fill the vacancy": to the office of the clause before, held or only sought there. */
    private boolean fillsVacancy(Mark.Verb v, int i) {
        boolean filled = v.kind().begins() && isToFill(v.at());
        // "subsequently qualified by an act of Congress and served from 1862"
        boolean qualified = sentence.is(v.form(), SentenceWord.QUALIFYING)
                && !sentence.hasWithin(v.at() - REACH_OF_DATE, REACH_OF_DATE, SentenceWord.NEGATION);
        return (filled || qualified) && offices.isWithinReach(true) && !namesOfficeTaken(i + 1);
    }

    /** "appointed on 3 May 1990 to fill the vacancy", not "to the commission to fill the vacancy". */
    private boolean isToFill(int verb) {
        for (int k = verb + 1; k <= verb + REACH_OF_VACANCY; k++) {
            if (sentence.is(k, SentenceWord.VACANCY)) {
                return true;
            }
            if (sentence.isMark(k, ';')
                    || sentence.is(k, SentenceWord.TO) && sentence.is(k + 1, SentenceWord.ARTICLE)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the clause names an office before it says that one was served in. */
    private boolean namesOfficeTaken(int from) {
        for (int k = from; k < marks.size() && !marks.isJoint(k, Joint.Kind.SEMICOLON); k++) {
            if (marks.get(k) instanceof Mark.Office office && office.standing() != Standing.OTHERS) {
                return true;
            }
            if (marks.get(k) instanceof Mark.Verb verb && sentence.is(verb.form(), SentenceWord.SERVE_FORM)) {
                return false;
            }
        }
        return false;
    }

    /** "appointed measurer and served until 1846": of whatever the clause says that one was appointed to. */
    private boolean isAppointedBefore(int i) {
        for (int k = i - 1; k >= 0 && !marks.isJoint(k, Joint.Kind.SEMICOLON); k--) {
            if (marks.get(k) instanceof Mark.Verb before && before.kind().begins()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an office is named before the next date or semicolon; that of an election may follow its date: "elected in 1990
     * to the Senate".
     */
    private boolean namesOffice(int from, boolean election) {
        boolean dated = false;
        for (int k = from; k < marks.size(); k++) {
            if (marks.get(k) instanceof Mark.Office office && office.standing() != Standing.OTHERS) {
                return true;
            }
            boolean date = marks.get(k) instanceof Mark.When || marks.get(k) instanceof Mark.UntilDeath;
            boolean limit = date && (dated || !election) || dated && marks.get(k) instanceof Mark.Verb;
            if (limit || marks.isJoint(k, Joint.Kind.SEMICOLON)) {
                return false;
            }
            dated |= date;
        }
        return false;
    }
}
