package org.fasti.extract.prose;

import java.util.Optional;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.prose.Mark.Joint;
import org.fasti.office.OfficeMention;
import org.fasti.office.RoleClass;

/** Finds who holds an office: whoever the words right before it name, else the subject. */
final class HolderFinder {
    private static final int REACH = 3;
    private static final int REACH_OF_AS = 4;
    private static final int REACH_OF_DIGNITY = 6;

    private final Sentence sentence;
    private final Marks marks;
    private final Subjects subjects;

    HolderFinder(Sentence sentence, Marks marks, Subjects subjects) {
        this.sentence = sentence;
        this.marks = marks;
        this.subjects = subjects;
    }

    /** The holder of the office at {@code i}. */
    Optional<Mark.Who> of(int i) {
        Optional<Mark.Who> inTurn = Respectively.holder(sentence, marks, i);
        if (inTurn.isPresent()) {
            return inTurn;
        }
        Optional<Mark.Who> named = namedAfter(i);
        return named.isPresent() ? named : namedBefore(i);
    }

    /** "The mayor of Lota is Juan Soto", "elected the former mayor of Lota, Juan Soto, as leader". */
    private Optional<Mark.Who> namedAfter(int i) {
        boolean object = marks.previous(i) instanceof Mark.Verb v
                && v.kind().begins()
                && !v.passive()
                && !sentence.is(v.form(), SentenceWord.TAKING)
                && marks.isJoint(i + 1, Joint.Kind.COMMA)
                && marks.isJoint(i + 3, Joint.Kind.COMMA)
                && marks.isJoint(i + 4, Joint.Kind.AS);
        if (object && marks.get(i + 2) instanceof Mark.Who who && who.name().isPresent()) {
            return Optional.of(who);
        }
        Optional<Mark.Who> beside = besideTitle(i);
        if (beside.isPresent()) {
            return beside;
        }
        boolean copula = marks.isFirst(i)
                && marks.get(i) instanceof Mark.Office office
                && office.mention().holder().isEmpty()
                && marks.next(i) instanceof Mark.Verb verb
                && verb.kind() == VerbClass.HOLD
                && verb.at() == office.mention().to()
                && sentence.is(verb.at(), SentenceWord.PASSIVE);
        if (!copula) {
            return Optional.empty();
        }
        if (marks.get(i + 2) instanceof Mark.Who who) {
            boolean next =
                    who.name().isPresent() && who.at() == marks.get(i + 1).at() + 1;
            return next ? Optional.of(who) : Optional.empty();
        }
        // "the head of state was the Queen of Lota, Ana II"
        boolean other = marks.get(i + 2) instanceof Mark.Office title
                && title.mention().holder().isEmpty()
                && marks.isJoint(i + 3, Joint.Kind.COMMA)
                && marks.get(i + 3).at() == title.mention().to();
        return other && marks.get(i + 4) instanceof Mark.Who who && who.name().isPresent()
                ? Optional.of(who)
                : Optional.empty();
    }

    /** "The mayor of Lota, Juan Soto, was", "former mayor (1990–1994), and governor (1994–1998) Juan Soto". */
    private Optional<Mark.Who> besideTitle(int i) {
        if (!(marks.get(i) instanceof Mark.Office office)
                || office.mention().holder().isPresent()) {
            return Optional.empty();
        }
        int comma = i + 1;
        boolean head = marks.isTitlesOnly(i)
                && marks.isJoint(comma, Joint.Kind.COMMA)
                && marks.get(comma).at() == office.mention().to()
                && marks.isJoint(comma + 2, Joint.Kind.COMMA)
                && marks.get(comma + 3) instanceof Mark.Verb
                && marks.isTitle(sentence, office);
        if (head && marks.get(comma + 1) instanceof Mark.Who who && who.name().isPresent()) {
            return Optional.of(who);
        }
        if (isExplained(office, i)) {
            return Optional.of((Mark.Who) marks.get(i + 2));
        }
        boolean bracket = marks.isJoint(i + 1, Joint.Kind.OPEN)
                && marks.get(i + 2) instanceof Mark.When
                && marks.isJoint(i + 3, Joint.Kind.CLOSE);
        if (!bracket) {
            return Optional.empty();
        }
        int close = i + 3;
        if (marks.get(close + 1) instanceof Mark.Who who) {
            boolean next =
                    who.name().isPresent() && who.at() == marks.get(close).at() + 1;
            return next ? Optional.of(who) : Optional.empty();
        }
        int k = close + 1;
        while (marks.isJoint(k, Joint.Kind.COMMA)
                || marks.isJoint(k, Joint.Kind.AND)
                || marks.isJoint(k, Joint.Kind.LATER)) {
            k++;
        }
        return k > close + 1 ? besideTitle(k) : Optional.empty();
    }

    /** "met its new mayor, Juan Soto, in Talca": a name explains a title that nothing says of the subject. */
    boolean isExplained(int i) {
        return marks.get(i) instanceof Mark.Office office
                && office.mention().holder().isEmpty()
                && isExplained(office, i);
    }

    private boolean isExplained(Mark.Office office, int i) {
        int before = office.mention().from() - 1;
        while (before > 0 && !sentence.is(before, SentenceWord.DETERMINER) && isFiller(before)) {
            before--;
        }
        boolean determined = sentence.is(before, SentenceWord.DETERMINER);
        boolean beside = marks.isJoint(i + 1, Joint.Kind.COMMA)
                && marks.get(i + 1).at() == office.mention().to()
                && marks.get(i + 2) instanceof Mark.Who who
                && who.name().filter(name -> name.indexOf(' ') > 0).isPresent()
                && who.at() == marks.get(i + 1).at() + 1
                && (who.to() >= sentence.size() - 1 || sentence.isMark(who.to(), ','));
        boolean said = marks.isAfterAs(i)
                || marks.isJoint(i - 1, Joint.Kind.COMMA) && marks.get(i - 2) instanceof Mark.Who
                || marks.isJoint(i - 1, Joint.Kind.AND)
                || marks.previous(i) instanceof Mark.Verb v
                        && (v.kind() == VerbClass.HOLD || v.kind().begins());
        return determined && beside && !said;
    }

    private boolean isFiller(int i) {
        return sentence.is(i, SentenceWord.TITLE_FILLER) || sentence.is(i, SentenceWord.LATER);
    }

    private Optional<Mark.Who> namedBefore(int i) {
        int k = i - 1;
        boolean as = false;
        boolean comma = false;
        while (marks.isJoint(k, Joint.Kind.AS) || isOpening(k) || isThen(k)) {
            as |= marks.isJoint(k, Joint.Kind.AS);
            comma |= isOpening(k);
            k--;
        }
        if (as && isTermOfOther(i)) {
            Optional<Mark.Who> other = lastNamed(i);
            if (other.isPresent()) {
                return other;
            }
        }
        int bracket = marks.isJoint(k, Joint.Kind.CLOSE) ? marks.get(k).at() + 1 : -1;
        k = bracket < 0 ? k : beforeBracket(k);
        if (as
                && marks.get(k) instanceof Mark.Office titled
                && titled.mention().holder().isPresent()) {
            // "invested his son, Prince Pedro, as duke of Lota"
            OfficeMention.Name name = titled.mention().holder().get();
            boolean object = marks.isJoint(k - 1, Joint.Kind.COMMA)
                            && marks.get(k - 2) instanceof Mark.Who
                            && marks.get(k - 3) instanceof Mark.Verb v
                            && v.kind().begins()
                            && !v.passive()
                    || marks.previous(k) instanceof Mark.Verb direct
                            && direct.kind().begins()
                            && !direct.passive()
                            && titled.at() == direct.at() + 1;
            return object ? Optional.of(new Mark.Who(name.from(), name.to(), Optional.of(""))) : subjects.current();
        }
        if (comma && marks.get(k) instanceof Mark.Office titled) {
            // "Queen Ana, the governor of the church"
            int mark = marks.get(k + 1).at();
            int at = marks.get(i).at();
            // "appointed by President Juan Soto, receiver of public moneys"
            boolean agent = sentence.is(titled.mention().from() - 1, SentenceWord.AGENT_MARKER)
                    && !sentence.hasWithin(mark, REACH, SentenceWord.ARTICLE);
            if (agent || isSeat(i)) {
                return subjects.current();
            }
            Optional<OfficeMention.Name> name = titled.mention()
                    .holder()
                    .filter(any -> any.to() == mark && at - mark <= REACH && isWhole(any, titled));
            return name.map(any -> new Mark.Who(any.from(), any.to(), Optional.of("")))
                    .or(subjects::current);
        }
        if (k < 0 || !(marks.get(k) instanceof Mark.Who who)) {
            return subjects.current().or(() -> subjectAfter(i));
        }
        if (who.name().isEmpty()) {
            // "succeeded him as mayor": the office is taken from him.
            boolean appointee = sentence.is(who.at(), SentenceWord.OBJECT_PRONOUN)
                    && !(marks.previous(k) instanceof Mark.Verb v && sentence.is(v.form(), SentenceWord.TAKING));
            return appointee ? Optional.of(who) : subjects.current();
        }
        int end = bracket < 0 ? who.to() : bracket;
        boolean adjacent = marks.get(i).at() - end <= (as ? REACH_OF_AS : REACH) || comma && isDignity(end, i);
        boolean seat = isSeat(i);
        // "contested the election of Juan Soto, Jr., to the Tenth Congress": no apposition.
        boolean article = who.to() - who.at() > 1
                && bracket < 0
                && sentence.is(who.to(), SentenceWord.ARTICLE)
                && marks.get(i).at() == who.to() + 1
                && !(marks.previous(k) instanceof Mark.Verb);
        boolean beside = (comma || article) && !seat;
        boolean named = as ? isWithOf(who.at()) || isAppointee(k, who) : beside || isAppointee(k, who);
        return adjacent && named ? Optional.of(who) : subjects.current();
    }

    /** Whether the office at {@code i} is only said by its body: "to the Senate". */
    private boolean isSeat(int i) {
        return marks.get(i) instanceof Mark.Office office
                && office.mention().roleFrom() == office.mention().roleTo();
    }

    /** A name of several words, or of one after the title of a monarch: "Queen Ana". */
    private static boolean isWhole(OfficeMention.Name name, Mark.Office titled) {
        return name.to() - name.from() > 1 || titled.mention().role().family() == RoleClass.ROYAL;
    }

    /** "Juan Soto, 1st Baronet, chief of": only a dignity stands between the name and the title. */
    private boolean isDignity(int end, int i) {
        return marks.get(i).at() - end <= REACH_OF_DIGNITY
                && sentence.isMark(end, ',')
                && sentence.hasWithin(end + 1, REACH_OF_DIGNITY - 1, SentenceWord.DIGNITY);
    }

    /** "Elected mayor of Lota in 1990, Juan Soto resigned": a clause that opens with a participle is about the subject after it. */
    private Optional<Mark.Who> subjectAfter(int i) {
        if (!(marks.get(0) instanceof Mark.Verb opening) || opening.at() != 0) {
            return Optional.empty();
        }
        for (int k = i + 1; k < marks.size() && !marks.isJoint(k, Joint.Kind.SEMICOLON); k++) {
            boolean subject = marks.get(k) instanceof Mark.Who
                    && marks.isJoint(k - 1, Joint.Kind.COMMA)
                    && marks.get(k + 1) instanceof Mark.Verb verb
                    && !sentence.ends(verb.form(), SentenceWord.PARTICIPLE_ENDING);
            if (subject) {
                return Optional.of((Mark.Who) marks.get(k));
            }
        }
        return Optional.empty();
    }

    private boolean isOpening(int k) {
        return marks.isJoint(k, Joint.Kind.COMMA) || marks.isJoint(k, Joint.Kind.OPEN);
    }

    /** "Okoye, then mayor of Lagos" is about Okoye. */
    private boolean isThen(int k) {
        return marks.isJoint(k, Joint.Kind.LATER)
                && marks.isJoint(k - 1, Joint.Kind.COMMA)
                && marks.get(k - 2) instanceof Mark.Who who
                && who.name().isPresent();
    }

    private int beforeBracket(int close) {
        int k = close;
        while (k >= 0 && !marks.isJoint(k, Joint.Kind.OPEN)) {
            k--;
        }
        return k - 1;
    }

    private Optional<Mark.Who> lastNamed(int i) {
        for (int before = i - 1; before >= 0; before--) {
            if (marks.get(before) instanceof Mark.Who other && other.name().isPresent()) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** "The king appointed Reyes governor": the object of the verb at hand, unless the verb takes an office from it. */
    private boolean isAppointee(int k, Mark.Who who) {
        if (marks.isJoint(k - 1, Joint.Kind.COMMA) && marks.get(k - 2) instanceof Mark.Office) {
            return namedAfter(k - 2).filter(who::equals).isPresent();
        }
        return marks.previous(k) instanceof Mark.Verb v
                && v.kind().begins()
                && !v.passive()
                && v.at() >= who.at() - REACH
                && !sentence.is(v.form(), SentenceWord.TAKING);
    }

    /** "worked under Okoye during his term as party secretary": the term of whoever was named last. */
    private boolean isTermOfOther(int i) {
        int as = marks.get(i).at() - 1;
        while (as > 2 && !sentence.is(as, SentenceWord.AS)) {
            as--;
        }
        return sentence.is(as - 1, SentenceWord.SPELL_NOUN)
                && sentence.is(as - 2, SentenceWord.POSSESSOR)
                && marks.get(i).at() - as <= REACH;
    }

    /** "with Okoye as mayor", "the election of Okoye as mayor". */
    private boolean isWithOf(int at) {
        return sentence.is(at - 1, SentenceWord.WITH)
                || sentence.is(at - 1, SentenceWord.OF) && sentence.is(at - 2, SentenceWord.EVENT_OF_HOLDER);
    }
}
