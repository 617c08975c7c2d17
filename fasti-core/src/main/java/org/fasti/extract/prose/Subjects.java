package org.fasti.extract.prose;

import java.util.Optional;
import org.fasti.extract.SentenceWord;

/** Who a sentence is about, from word to word. */
final class Subjects {
    private final Sentence sentence;
    private final Marks marks;
    private Optional<Mark.Who> current = Optional.empty();
    private Optional<Mark.Who> first = Optional.empty();
    /** Whether the sentence has said something; a telegraphic one ("A Representative from Ohio; born …") has no subject. */
    private boolean predicated;

    private boolean turned;

    Subjects(Sentence sentence, Marks marks) {
        this.sentence = sentence;
        this.marks = marks;
    }

    /** The subject of the clause. */
    Optional<Mark.Who> current() {
        return current;
    }

    /** Whom a relative clause has made the subject. */
    Optional<Mark.Who> turnedTo() {
        return turned ? current : Optional.empty();
    }

    /** The sentence's first subject, by name or pronoun. */
    Optional<Mark.Who> first() {
        return first;
    }

    /** Whether the sentence has not said anything yet. */
    boolean isSilent() {
        return !predicated;
    }

    void predicate() {
        predicated = true;
    }

    /** What follows is said of {@code who}. */
    void begin(Mark.Who who) {
        turned = false;
        current = Optional.of(who);
        if (first.isEmpty() && !predicated) {
            first = current;
        }
    }

    /** What follows, to the end of the clause, is said of {@code who}. */
    void turnTo(Mark.Who who) {
        current = Optional.of(who);
    }

    /** The next clause is about the sentence's subject again. */
    void returnToFirst() {
        turned = false;
        current = first;
    }

    /** A relative clause has ended: "Juan Soto, the son of Pedro Lira who was mayor, is a judge". */
    void returnFromRelative() {
        if (turned) {
            returnToFirst();
        }
    }

    /** Makes the person at {@code i} the subject, unless a word before it makes it an object. */
    void meet(Mark.Who who, int i) {
        boolean pronoun = who.name().isEmpty();
        boolean noSubject = pronoun
                && (sentence.is(who.at(), SentenceWord.REFLEXIVE)
                        || sentence.is(who.at(), SentenceWord.OBJECT_PRONOUN));
        boolean object = !pronoun && sentence.is(who.at() - 1, SentenceWord.OBJECT_MARKER) && !isAfterAnd(i);
        boolean beforeVerb = isBeforeVerb(i) && !(marks.previous(i) instanceof Mark.Verb);
        boolean bornAs = current.isEmpty()
                && marks.previous(i) instanceof Mark.Verb verb
                && sentence.is(verb.form(), SentenceWord.LIFE_WORD)
                && verb.at() == who.at() - 1;
        if (!noSubject && !object && (pronoun || beforeVerb || bornAs || marks.isFirst(i) && !isFragment(who, i))) {
            begin(who);
        }
    }

    /** "Juan Soto resigned", "Juan Soto on 13 May 1990, was elected", "and Juan Soto, a judge of Talca, serves as". */
    private boolean isBeforeVerb(int i) {
        int k = i + 1;
        boolean named = marks.get(i) instanceof Mark.Who who
                && who.name().filter(name -> !name.isEmpty()).isPresent()
                && !marks.isAfterAs(i)
                && !(marks.isJoint(i - 1, Mark.Joint.Kind.COMMA) && marks.get(i - 2) instanceof Mark.Who);
        if (named && marks.get(k) instanceof Mark.When) {
            k = marks.isJoint(k + 1, Mark.Joint.Kind.COMMA) ? k + 2 : k + 1;
            return marks.get(k) instanceof Mark.Verb verb
                    && !sentence.ends(verb.form(), SentenceWord.PARTICIPLE_ENDING);
        }
        boolean beside = marks.isJoint(k, Mark.Joint.Kind.COMMA) && (isAfterTitle(i) || isAfterAnd(i));
        while (beside && (marks.isJoint(k, Mark.Joint.Kind.COMMA) || isAside(k, i))) {
            k++;
        }
        return marks.get(k) instanceof Mark.Verb verb
                && (k == i + 1 || !sentence.ends(verb.form(), SentenceWord.PARTICIPLE_ENDING));
    }

    /** What may stand in an apposition to the name at {@code i}: another name, a year. */
    private boolean isAside(int k, int i) {
        return isAfterAnd(i)
                && (marks.get(k) instanceof Mark.When
                        || marks.get(k) instanceof Mark.Who who && who.name().isPresent());
    }

    /** "The mayor of Lota, Juan Soto, was": the sentence begins with a title, and the name explains it. */
    private boolean isAfterTitle(int i) {
        return marks.isJoint(i - 1, Mark.Joint.Kind.COMMA)
                && marks.isJoint(i + 1, Mark.Joint.Kind.COMMA)
                && marks.get(i - 2) instanceof Mark.Office office
                && office.mention().holder().isEmpty()
                && marks.isTitle(sentence, office)
                && marks.isTitlesOnly(i - 2);
    }

    private boolean isAfterAnd(int i) {
        return marks.isJoint(i - 1, Mark.Joint.Kind.AND)
                && marks.get(i) instanceof Mark.Who who
                && isWhole(who)
                && marks.get(i - 2) instanceof Mark.Office office
                && office.mention().to() == marks.get(i - 1).at();
    }

    /** "Ph. D., Lota College, Lota, Chile, 1888; …": names and dates in a row, of which nothing is said. */
    private boolean isFragment(Mark.Who who, int i) {
        boolean names = who.name().filter(name -> name.indexOf(' ') < 0).isPresent();
        boolean comma = false;
        for (int k = i + 1; ; k++) {
            switch (marks.get(k)) {
                case Mark.Who other -> names |= other.name().isPresent();
                case Mark.When date -> {}
                case Mark.Joint joint when joint.kind() == Mark.Joint.Kind.COMMA -> comma = true;
                case Mark.Joint joint -> {
                    return joint.kind() == Mark.Joint.Kind.SEMICOLON && comma && names;
                }
                default -> {
                    return false;
                }
            }
        }
    }

    /**
     * "…, who": what follows is said of the person right before the relative word at {@code i}.
     *
     * @return whether it is so
     */
    boolean relative(Mark.Joint joint, int i) {
        if (!sentence.is(joint.at(), SentenceWord.RELATIVE_PERSON)) {
            return false;
        }
        boolean comma = marks.isJoint(i - 1, Mark.Joint.Kind.COMMA);
        int before = comma ? i - 2 : i - 1;
        int end = comma ? marks.get(i - 1).at() : joint.at();
        if (marks.isJoint(before, Mark.Joint.Kind.CLOSE) && marks.get(before).at() == end - 1) {
            before = opening(before);
            end = marks.get(before).at();
            before--;
        }
        Optional<Mark.Who> antecedent = person(marks.get(before));
        if (antecedent.isPresent() && antecedent.get().to() == end) {
            Mark.Who who = antecedent.get();
            if (isWhole(who) && (comma || !isOfNoun(who, before))) {
                turnTo(who);
                turned = true;
                return true;
            }
        }
        return false;
    }

    /** The mark of the bracket that closes at {@code close}; -1 if none. */
    private int opening(int close) {
        int k = close;
        while (k >= 0 && !marks.isJoint(k, Mark.Joint.Kind.OPEN)) {
            k--;
        }
        return k;
    }

    /** The person that the mark names, by name or by an office with one: "Prime Minister Juan Soto". */
    private static Optional<Mark.Who> person(Mark mark) {
        return switch (mark) {
            case Mark.Who who -> Optional.of(who).filter(w -> w.name().isPresent());
            case Mark.Office office ->
                office.mention().holder().map(name -> new Mark.Who(name.from(), name.to(), Optional.of("")));
            case Mark.When when -> Optional.empty();
            case Mark.UntilDeath until -> Optional.empty();
            case Mark.Verb verb -> Optional.empty();
            case Mark.Joint joint -> Optional.empty();
        };
    }

    /** Whether the name says more than one word, or the words are only looked up later. */
    private static boolean isWhole(Mark.Who who) {
        return who.to() - who.at() > 1 || who.name().equals(Optional.of(""));
    }

    /** "a member of Civic Union who": without a comma, "who" goes on about the noun that the name at {@code i} belongs to. */
    private boolean isOfNoun(Mark.Who who, int i) {
        int of = sentence.is(who.at() - 1, SentenceWord.ARTICLE) ? who.at() - 2 : who.at() - 1;
        boolean kin = marks.previous(i) instanceof Mark.Who relative && relative.to() == of;
        return sentence.is(of, SentenceWord.OF)
                && of > 0
                && sentence.at(of - 1).isWord()
                && !sentence.isCapital(of - 1)
                && !kin;
    }
}
