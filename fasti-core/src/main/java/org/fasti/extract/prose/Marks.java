package org.fasti.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.prose.Mark.Joint;

/** The marks of a sentence in the order of the words, while they are found and when they are read. */
final class Marks {
    /** Stands before the first mark and after the last. */
    private static final Mark EDGE = new Joint(-1, Joint.Kind.SEMICOLON);

    private static final Mark.Verb NO_VERB = new Mark.Verb(0, VerbClass.NONE, "", false);

    private final List<Mark> all = new ArrayList<>();
    private Mark.Verb lastVerb = NO_VERB;
    /** Whether a clause of its own has begun since the last verb. */
    private boolean relativeSince;

    List<Mark> all() {
        return all;
    }

    void add(Mark mark) {
        all.add(mark);
        if (mark instanceof Mark.Verb verb) {
            lastVerb = verb;
            relativeSince = false;
        } else if (mark instanceof Joint joint) {
            lastVerb = joint.kind() == Joint.Kind.SEMICOLON ? NO_VERB : lastVerb;
            relativeSince |= joint.kind() == Joint.Kind.RELATIVE;
        }
    }

    int size() {
        return all.size();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Mark get(int i) {
        return i >= 0 && i < all.size() ? all.get(i) : EDGE;
    }

    Mark last() {
        return get(all.size() - 1);
    }

    Mark next(int i) {
        return get(i + 1);
    }

    Mark previous(int i) {
        return get(i - 1);
    }

    boolean isJoint(int i, Joint.Kind kind) {
        return i >= 0 && i < all.size() && all.get(i) instanceof Joint joint && joint.kind() == kind;
    }

    /** The last verb since the last semicolon, as far as the marks go; one that says nothing where there is none. */
    Mark.Verb lastVerb() {
        return lastVerb;
    }

    /** Whether no clause of its own has begun since the last verb. */
    boolean isClauseOfLastVerb() {
        return !relativeSince;
    }

    /** Whether only dates and joints stand before the mark at {@code i}. */
    boolean isFirst(int i) {
        for (int k = 0; k < i; k++) {
            if (!(all.get(k) instanceof Mark.When) && !(all.get(k) instanceof Joint)) {
                return false;
            }
        }
        return true;
    }

    /** The last verb before the mark at {@code i}. */
    Optional<Mark.Verb> lastVerbBefore(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (all.get(k) instanceof Mark.Verb verb) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    /** "the mayor", "a later mayor": whether words before the title lead to it. */
    boolean isTitle(Sentence sentence, Mark.Office office) {
        int before = office.mention().from() - 1;
        return sentence.is(before, SentenceWord.TITLE_FILLER) || sentence.is(before, SentenceWord.LATER);
    }

    /** Whether only titles and what joins them stand before the mark at {@code i}. */
    boolean isTitlesOnly(int i) {
        for (int k = 0; k < i; k++) {
            if (!(all.get(k) instanceof Mark.Office) && !isJoint(k, Joint.Kind.AND) && !isJoint(k, Joint.Kind.LATER)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a joint of that kind stands between the marks at {@code from} and {@code to}, both exclusive. */
    boolean hasBetween(int from, int to, Joint.Kind kind) {
        for (int k = from + 1; k < to; k++) {
            if (isJoint(k, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "as" stands right before the mark at {@code i}. */
    boolean isAfterAs(int i) {
        return isJoint(i - 1, Joint.Kind.AS);
    }
}
