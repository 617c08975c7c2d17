package org.fasti.extract.prose;

import java.util.List;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.date.DateExpression;
import org.fasti.office.OfficeMention;

/**
 * A sentence that dates the office of the sentence before without naming it: "He held that post until 2009", "She
 * resigned in May 2011".
 */
final class Anaphora {
    private static final int REACH_OF_DATE = 4;
    private static final int REACH_OF_POST = 3;

    private Anaphora() {}

    /**
     * The marks with the office meant put before them; as they are where the sentence names an office or means none.
     *
     * @param before the offices of the sentence before, of which "both posts" means all and "that post" the last
     */
    static Marks resolve(Sentence sentence, Marks marks, List<OfficeMention> before) {
        if (before.isEmpty() || names(sentence, marks) || !means(sentence, marks)) {
            return marks;
        }
        List<OfficeMention> meant = meansAll(sentence) ? before : List.of(before.getLast());
        Marks resolved = new Marks();
        boolean placed = false;
        for (Mark mark : marks.all()) {
            if (!placed && mark instanceof Mark.Verb) {
                place(meant, resolved);
                placed = true;
            }
            resolved.add(mark);
        }
        return placed ? resolved : marks;
    }

    /** Whether the sentence names an office of its own, other than one that somebody left for: "resigned to become mayor". */
    private static boolean names(Sentence sentence, Marks marks) {
        boolean left = false;
        for (Mark mark : marks.all()) {
            if (mark instanceof Mark.Verb verb) {
                if (left && VerbStep.isPurpose(sentence, verb)) {
                    return false;
                }
                left |= verb.kind() == VerbClass.END;
            }
            if (mark instanceof Mark.Office office && office.standing() != Mark.Office.Standing.OTHERS) {
                return true;
            }
        }
        return false;
    }

    private static void place(List<OfficeMention> meant, Marks resolved) {
        for (OfficeMention office : meant) {
            if (!office.equals(meant.getFirst())) {
                resolved.add(new Mark.Joint(0, Mark.Joint.Kind.AND));
            }
            resolved.add(new Mark.Office(0, office.again(), Mark.Office.Standing.HELD));
        }
    }

    /** "both posts", "these offices". */
    private static boolean meansAll(Sentence sentence) {
        for (int k = 0; k < sentence.size(); k++) {
            if (sentence.is(k, SentenceWord.POINTER_TO_ALL) && sentence.is(k + 1, SentenceWord.POSTS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean means(Sentence sentence, Marks marks) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.Verb verb && isDated(marks, i)) {
                boolean leaving = sentence.is(verb.form(), SentenceWord.LEAVING)
                        || verb.kind() == VerbClass.END && sentence.is(verb.at() - 1, SentenceWord.SPELL_NOUN);
                boolean serving = sentence.is(verb.form(), SentenceWord.SERVING)
                        && marks.get(i + 1) instanceof Mark.When when
                        && when.at() - verb.at() <= 2
                        && (when.preposition() != Preposition.AT || when.date() instanceof DateExpression.Range);
                boolean posted = verb.kind() == VerbClass.HOLD && namesPost(sentence, verb.at());
                if (leaving || serving || posted) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDated(Marks marks, int verb) {
        for (int k = verb + 1; k < marks.size() && k < verb + REACH_OF_DATE; k++) {
            if (marks.get(k) instanceof Mark.When || marks.get(k) instanceof Mark.UntilDeath) {
                return true;
            }
            if (marks.get(k) instanceof Mark.Verb) {
                return false;
            }
        }
        return false;
    }

    private static boolean namesPost(Sentence sentence, int verb) {
        for (int k = verb + 1; k <= verb + REACH_OF_POST; k++) {
            boolean post = sentence.is(k, SentenceWord.POINTER)
                            && sentence.is(k + 1, SentenceWord.POST)
                            // "the Ministry of Works": another one
                            && !sentence.is(k + 2, SentenceWord.OF)
                    || sentence.is(k, SentenceWord.POINTER_TO_ALL) && sentence.is(k + 1, SentenceWord.POSTS);
            if (post) {
                return true;
            }
        }
        return false;
    }
}
