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

    Subjects(Sentence sentence, Marks marks) {
        this.sentence = sentence;
        this.marks = marks;
    }

    /** The subject of the clause. */
    Optional<Mark.Who> current() {
        return current;
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
        current = first;
    }

    /** Makes the person at {@code i} the subject, unless a word before it makes it an object. */
    void meet(Mark.Who who, int i) {
        boolean pronoun = who.name().isEmpty();
        boolean noSubject = pronoun
                && (sentence.is(who.at(), SentenceWord.REFLEXIVE)
                        || sentence.is(who.at(), SentenceWord.OBJECT_PRONOUN));
        boolean object = !pronoun && sentence.is(who.at() - 1, SentenceWord.OBJECT_MARKER);
        boolean beforeVerb = marks.next(i) instanceof Mark.Verb && !(marks.previous(i) instanceof Mark.Verb);
        boolean bornAs = current.isEmpty()
                && marks.previous(i) instanceof Mark.Verb verb
                && sentence.is(verb.form(), SentenceWord.LIFE_WORD)
                && verb.at() == who.at() - 1;
        if (!noSubject && !object && (pronoun || beforeVerb || bornAs || marks.isFirst(i))) {
            begin(who);
        }
    }

    /** "…, who": what follows is said of the person right before the relative word at {@code i}. */
    void relative(Mark.Joint joint, int i) {
        int before = i - 1;
        while (marks.isJoint(before, Mark.Joint.Kind.COMMA)) {
            before--;
        }
        boolean person = sentence.is(joint.at(), SentenceWord.RELATIVE_PERSON);
        if (person
                && marks.get(before) instanceof Mark.Who antecedent
                && antecedent.name().isPresent()
                && isBeside(antecedent, joint.at())) {
            turnTo(antecedent);
        }
    }

    /** Whether "who" at {@code token} follows a whole name directly, or a comma after it. */
    private boolean isBeside(Mark.Who antecedent, int token) {
        int comma = sentence.isMark(antecedent.to(), ',') ? 1 : 0;
        boolean whole =
                antecedent.to() - antecedent.at() > 1 || antecedent.name().equals(Optional.of(""));
        return whole && token == antecedent.to() + comma;
    }
}
