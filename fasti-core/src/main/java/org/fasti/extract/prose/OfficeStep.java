package org.fasti.extract.prose;

import java.util.Optional;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.date.DateExpression;
import org.fasti.extract.prose.Mark.Joint;
import org.fasti.extract.prose.Mark.Office.Standing;
import org.fasti.office.OfficeMention;

/** What a title in a sentence means: an office held, by whom, together with which others, since the dates before it. */
final class OfficeStep {
    private static final int REACH_OF_VERB = 3;
    private static final int REACH_OF_LEAVING = 8;
    private static final int REACH_OF_UNTIL = 6;
    private static final int REACH_OF_FINISHING = 3;

    private final ClauseState state;
    private final Marks marks;
    private final Sentence sentence;
    private final OfficesAtHand offices;
    private final HolderFinder holders;
    private final VerbStep verbs;

    OfficeStep(ClauseState state, VerbStep verbs) {
        this.state = state;
        this.marks = state.marks();
        this.sentence = state.sentence();
        this.offices = state.offices();
        this.holders = new HolderFinder(sentence, marks, state.subjects());
        this.verbs = verbs;
    }

    void read(Mark.Office office, int i) {
        OfficeMention mention = office.mention();
        if (mention.holder().isEmpty()) {
            state.subjects().predicate();
        }
        boolean named = mention.holder().isPresent() && office.standing() == Standing.HELD;
        boolean himself = marks.previous(i) instanceof Mark.Who self
                && sentence.is(self.at(), SentenceWord.REFLEXIVE)
                && state.verb().begins();
        if (himself && mention.holder().isPresent() && office.standing() != Standing.NOT_HELD) {
            // "proclaimed himself Emperor Pedro"
            begin(mention, state.subjects().current(), i);
        } else if (mention.holder().isPresent() && office.standing() != Standing.NOT_HELD && isNewName(i)) {
            OfficeMention.Name name = mention.holder().get();
            begin(mention, Optional.of(new Mark.Who(name.from(), name.to(), Optional.of(""))), i);
        } else if (named || office.standing() == Standing.OTHERS) {
            mention.holder().ifPresent(name -> ofOther(mention, name, i, named));
        } else if (isAsserted(mention, i)) {
            held(mention, office.standing(), i);
        }
    }

    /** "Governor Reyes resigned": the office of whoever is named after it. */
    private void ofOther(OfficeMention mention, OfficeMention.Name name, int i, boolean held) {
        Mark.Who who = new Mark.Who(name.from(), name.to(), Optional.of(""));
        state.holdings().add(new Holding(mention, Optional.of(who), true, true));
        if (held) {
            if (marks.next(i) instanceof Mark.Verb || marks.isFirst(i)) {
                state.subjects().begin(who);
            }
            offices.pass(i);
        }
        if (!held && isSubject(mention, name, i)) {
            state.subjects().begin(who);
        }
        int left = left(i);
        if (left > 0) {
            state.holdings().getLast().times().apply((Mark.When) marks.get(left), VerbClass.END, false, state.life());
            beginsThen(mention, (Mark.When) marks.get(left));
            state.consume(left);
        }
    }

    /** "was mayor, from President Soto's resignation on 3 May": the day is the begin of the offices at hand. */
    private void beginsThen(OfficeMention mention, Mark.When left) {
        boolean begins = sentence.is(mention.from() - 1, SentenceWord.PREP_FROM)
                && !offices.isEmpty()
                && offices.last().times().isEmpty();
        if (begins) {
            offices.sharing().forEach(h -> h.times().apply(left.asStart(), VerbClass.HOLD, false, state.life()));
            offices.date();
        }
    }

    /** "on the day party leader Juan Soto was elected": the name is the subject, whatever noun stands before. */
    private boolean isSubject(OfficeMention mention, OfficeMention.Name name, int i) {
        int before = mention.from() - 1;
        return marks.next(i) instanceof Mark.Verb verb
                && verb.at() == name.to()
                && state.subjects().current().isEmpty()
                && before >= 0
                && !sentence.is(before, SentenceWord.OF)
                && !sentence.is(before, SentenceWord.OBJECT_MARKER)
                && !sentence.is(before, SentenceWord.OTHERS_BEFORE);
    }

    /** The place of the date in "President Soto resigned in 1990", "President Soto's resignation, on 3 May 1990"; -1 if none. */
    private int left(int i) {
        int k = i + 1;
        while (marks.get(k) instanceof Mark.Verb auxiliary && sentence.is(auxiliary.at(), SentenceWord.PASSIVE)) {
            k++;
        }
        boolean left = marks.get(k) instanceof Mark.Verb v
                && v.at() - marks.get(i).at() <= REACH_OF_LEAVING
                && (sentence.is(v.form(), SentenceWord.LEAVING) || sentence.is(v.form(), SentenceWord.ENDING));
        int date = marks.isJoint(k + 1, Joint.Kind.COMMA) ? k + 2 : k + 1;
        boolean dated = marks.get(date) instanceof Mark.When when
                && when.date() instanceof DateExpression.Point
                && when.preposition() == Preposition.AT;
        return left && dated ? date : -1;
    }

    /** "was elected as Pope Paul III": the subject's own office, under the name that it brought. */
    private boolean isNewName(int i) {
        return marks.isAfterAs(i) && state.verb().begins();
    }

    private void begin(OfficeMention mention, Optional<Mark.Who> holder, int i) {
        Holding holding = new Holding(mention, holder, true, false);
        state.holdings().add(holding);
        offices.begin(state.verb());
        state.leading().applyTo(holding, state.verb(), false, state.life());
        offices.add(holding, i);
    }

    private void held(OfficeMention mention, Standing standing, int i) {
        if (state.verb() == VerbClass.OTHER) {
            state.verb(VerbClass.NONE);
        }
        boolean joined = offices.joins(i);
        if (joined && mention.rank().isPresent() && !mention.complement() && marks.isAfterAs(i)) {
            // "appointed to the Standing Committee as its fifth-ranking member"
            offices.last().rank(mention.rank());
            return;
        }
        boolean further =
                isSeat(mention) && !offices.isEmpty() && isSeat(offices.last().mention());
        Optional<Mark.Who> holder =
                joined || further ? Respectively.holder(sentence, marks, i).or(offices.last()::holder) : holders.of(i);
        Holding holding = new Holding(mention, holder, standing == Standing.HELD, false);
        state.holdings().add(holding);
        boolean ofSubject = holder.equals(state.subjects().current());
        boolean present = joined ? offices.last().isPresent() : verbs.isPresent() && ofSubject;
        if (present && !isFormer(mention)) {
            holding.heldNow();
        }
        boolean explained = holders.isExplained(i) && !(marks.get(i + 4) instanceof Mark.Verb);
        if (explained || isEndOfOther(i) || isBesides(i) || isOfEvent(i)) {
            return;
        }
        Optional<Mark.When> together = joined ? Optional.empty() : offices.takenTogether(sentence, i);
        boolean later = joined && (verbs.isSuccessive() || marks.hasBetween(offices.lastTitle(), i, Joint.Kind.LATER));
        if (joined) {
            complete(mention, i);
            if (later && offices.last().mention().complement() || isSetApart(mention, i)) {
                offices.setApart();
            }
        } else {
            offices.begin(further ? offices.takenBy() : state.verb());
        }
        together.ifPresent(when -> state.leading().add(when, state.verb()));
        if (!later && (joined || ofSubject || !isInApposition(i)) && !isFormer(mention)) {
            boolean first = verbs.isSuccessive() && marks.isJoint(i + 1, Joint.Kind.AND);
            state.leading().applyTo(holding, state.verb(), first, state.life());
        }
        verbs.takePredecessor().filter(who -> !holder.equals(Optional.of(who))).ifPresent(holding.predecessors()::add);
        verbs.takeSuccessor().filter(who -> !holder.equals(Optional.of(who))).ifPresent(holding.successors()::add);
        offices.add(holding, i);
    }

    /** "a professor at Talca, and the mayor of Lota from 1990": with a comma and an article, only the last is dated. */
    private boolean isSetApart(OfficeMention mention, int i) {
        int before = mention.from() - 1;
        while (before > 0
                && !sentence.is(before, SentenceWord.ARTICLE)
                && sentence.is(before, SentenceWord.TITLE_FILLER)) {
            before--;
        }
        return mention.complement()
                && sentence.is(before, SentenceWord.ARTICLE)
                && marks.isJoint(i - 1, Joint.Kind.AND)
                && marks.isJoint(i - 2, Joint.Kind.COMMA)
                && offices.last().mention().complement();
    }

    /** Whether the text only names the body: "elected to the Nineteenth Congress". */
    private static boolean isSeat(OfficeMention mention) {
        return mention.roleFrom() == mention.roleTo();
    }

    /** "did not take office until the end of his term as governor, and served": what follows is not the governor's. */
    private boolean isEndOfOther(int i) {
        int spell = marks.get(i).at() - 2;
        if (offices.isEmpty() || !marks.isAfterAs(i)) {
            return false;
        }
        // "but, preferring to continue as governor, did not take office until 1919"; "to finish the term as governor"
        return sentence.is(spell, SentenceWord.CONTINUE)
                || sentence.is(spell, SentenceWord.SPELL_NOUN)
                        && sentence.hasWithin(spell - REACH_OF_FINISHING, REACH_OF_FINISHING, SentenceWord.FINISHING)
                || sentence.is(spell, SentenceWord.SPELL_NOUN)
                        && sentence.is(spell - 1, SentenceWord.POSSESSOR)
                        && sentence.hasWithin(spell - REACH_OF_UNTIL, REACH_OF_UNTIL, SentenceWord.UNTIL_CLAUSE);
    }

    /** "appointed to the Senate to fill the vacancy caused by the election of Reyes as mayor": the mayor's is told in passing. */
    private boolean isOfEvent(int i) {
        return !offices.isEmpty()
                && marks.isAfterAs(i)
                && marks.get(i - 2) instanceof Mark.Who who
                && who.name().isPresent()
                && sentence.is(who.at() - 1, SentenceWord.OF)
                && sentence.is(who.at() - 2, SentenceWord.EVENT_OF_HOLDER);
    }

    /** "was not sworn in until May 1937, being a member of the council until that time, and served to 1943". */
    private boolean isBesides(int i) {
        return !offices.isEmpty()
                && marks.previous(i) instanceof Mark.Verb verb
                && sentence.is(verb.form(), SentenceWord.ASIDE_VERB)
                && marks.isJoint(i - 2, Joint.Kind.COMMA)
                && !(marks.next(i) instanceof Mark.When);
    }

    /** ", mayor of Lota": beside the name of somebody who need not be whom the sentence is about. */
    private boolean isInApposition(int i) {
        return marks.isJoint(i - 1, Joint.Kind.COMMA)
                || marks.isJoint(i - 1, Joint.Kind.OPEN)
                || marks.isJoint(i - 1, Joint.Kind.LATER);
    }

    private static boolean isFormer(OfficeMention mention) {
        return mention.marks().contains(OfficeMention.Mark.FORMER);
    }

    /** In "deputy secretary and mayor of Quzhou" both are of Quzhou. */
    private void complete(OfficeMention mention, int i) {
        boolean shared = mention.complement() && marks.hasBetween(offices.lastTitle(), i, Joint.Kind.AND);
        boolean article = sentence.is(mention.from() - 1, SentenceWord.ARTICLE);
        if (!shared || article && !state.titles().isHome(mention.complementLabel())) {
            return;
        }
        for (Holding h : offices.all()) {
            boolean bare = !h.mention().complement()
                    && h.completion().isEmpty()
                    && !state.titles().isWhole(h.mention().role());
            if (bare) {
                h.completedBy(mention);
            }
        }
    }

    /** A bare weak word is an office only where the sentence says so: "as head", "a clerk", "became secretary". */
    private boolean isAsserted(OfficeMention mention, int i) {
        if (isOrder(mention, i) || isWork(mention, i)) {
            return false;
        }
        if (!mention.marks().contains(OfficeMention.Mark.WEAK) || marks.isAfterAs(i)) {
            return true;
        }
        boolean never =
                state.titles().isNeverAlone(mention.role()) && !mention.role().isMember();
        return !never && (isAfterVerb(i) || offices.joins(i) || isBeforeOffice(i) || isDatedBeside(i));
    }

    /** "the prize-winning The Consul (1950)": with a capital article within the sentence, the title is that of a work. */
    private boolean isWork(OfficeMention mention, int i) {
        int article = mention.from() - 1;
        return article > 0
                && sentence.is(article, SentenceWord.ARTICLE)
                && sentence.isCapital(article)
                && !sentence.isMark(article - 1)
                && !mention.complement()
                && marks.isJoint(i + 1, Joint.Kind.OPEN);
    }

    /** "is a bishop", "ordained bishop": a rank that one keeps, whatever office goes with it. */
    private boolean isOrder(OfficeMention mention, int i) {
        boolean ordained = marks.previous(i) instanceof Mark.Verb v && sentence.is(v.form(), SentenceWord.ORDAINING);
        boolean order = sentence.is(mention.roleFrom(), SentenceWord.ORDER)
                && sentence.is(mention.from() - 1, SentenceWord.INDEFINITE_ARTICLE)
                && !(marks.next(i) instanceof Mark.When);
        return !mention.complement() && (ordained || order);
    }

    private boolean isAfterVerb(int i) {
        int at = marks.get(i).at();
        boolean article = sentence.is(at - 1, SentenceWord.ARTICLE);
        return marks.previous(i) instanceof Mark.Verb v
                && at - v.at() <= REACH_OF_VERB
                && (v.kind().begins() || v.kind() == VerbClass.HOLD && (article || isLimited(i)));
    }

    /** "assistant director (1890–1894) and director (1894–1904)": beside an office it is one, with a time of its own. */
    private boolean isDatedBeside(int i) {
        return !offices.isEmpty()
                && offices.isDated()
                && marks.isJoint(i - 1, Joint.Kind.AND)
                && marks.isJoint(i - 2, Joint.Kind.CLOSE)
                && marks.isJoint(i + 1, Joint.Kind.OPEN)
                && marks.get(i + 2) instanceof Mark.When;
    }

    /** "Siemens Director": words of its own stand before the role. */
    private boolean isLimited(int i) {
        return marks.get(i) instanceof Mark.Office office
                && office.mention().from() < office.mention().roleFrom();
    }

    /** Coordinated with an office that follows: "secretary and mayor of Quzhou", "a secretary, a mayor, and a judge of". */
    private boolean isBeforeOffice(int i) {
        int k = i + 1;
        boolean and = false;
        while (marks.isJoint(k, Joint.Kind.COMMA)
                || marks.isJoint(k, Joint.Kind.AND)
                || marks.get(k) instanceof Mark.Office bare && !bare.mention().complement() && !and) {
            and |= marks.isJoint(k, Joint.Kind.AND);
            k++;
        }
        return and
                && marks.get(k) instanceof Mark.Office other
                && other.mention().complement()
                && other.standing() == Standing.HELD;
    }
}
