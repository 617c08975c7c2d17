package org.fasti.extract.prose;

import java.util.Optional;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.prose.Mark.Joint;

/** Finds who holds an office: whoever the words right before it name, else the subject. */
final class HolderFinder {
    private static final int REACH = 3;
    private static final int REACH_OF_AS = 4;

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
        boolean copula = marks.isFirst(i)
                && marks.get(i) instanceof Mark.Office office
                && office.mention().holder().isEmpty()
                && marks.next(i) instanceof Mark.Verb verb
                && verb.kind() == VerbClass.HOLD
                && verb.at() == office.mention().to()
                && sentence.is(verb.at(), SentenceWord.PASSIVE);
        return copula
                        && marks.get(i + 2) instanceof Mark.Who who
                        && who.name().isPresent()
                        && who.at() == marks.get(i + 1).at() + 1
                ? Optional.of(who)
                : Optional.empty();
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
        if (k < 0 || !(marks.get(k) instanceof Mark.Who who)) {
            return subjects.current();
        }
        if (who.name().isEmpty()) {
            boolean appointee = sentence.is(who.at(), SentenceWord.OBJECT_PRONOUN);
            return appointee ? Optional.of(who) : subjects.current();
        }
        int end = bracket < 0 ? who.to() : bracket;
        boolean adjacent = marks.get(i).at() - end <= (as ? REACH_OF_AS : REACH);
        boolean seat = marks.get(i) instanceof Mark.Office office
                && office.mention().roleFrom() == office.mention().roleTo();
        // "contested the election of Juan Soto, Jr., to the Tenth Congress": no apposition.
        boolean beside = comma && !seat;
        boolean named = as ? isWithOf(who.at()) || isAppointee(k, who) : beside || isAppointee(k, who);
        return adjacent && named ? Optional.of(who) : subjects.current();
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
