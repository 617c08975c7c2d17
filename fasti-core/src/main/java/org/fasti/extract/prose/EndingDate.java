package org.fasti.extract.prose;

import org.fasti.extract.SentenceWord;
import org.fasti.extract.date.DateExpression;
import org.fasti.extract.prose.Mark.Joint;

/** Finds the date that the words of a death or another ending lead to: "his death in Lyon, while on a journey, on 3 May". */
final class EndingDate {
    private static final int REACH = 32;

    private EndingDate() {}

    /** The place among the marks of the date that those from {@code from} on lead to; -1 if none. */
    static int after(Sentence sentence, Marks marks, int from) {
        int k = from;
        while (isAside(sentence, marks.get(k))) {
            k = marks.isJoint(k, Joint.Kind.OPEN) ? afterBracket(marks, k) : k + 1;
        }
        boolean dated = marks.get(k) instanceof Mark.When when
                && when.date() instanceof DateExpression.Point
                && when.at() - marks.get(from - 1).at() <= REACH;
        return dated ? k : -1;
    }

    /** The mark after the bracket that opens at {@code open}; that of its date, where it has one. */
    private static int afterBracket(Marks marks, int open) {
        int k = open + 1;
        while (marks.get(k) instanceof Mark.Who) {
            k++;
        }
        return marks.isJoint(k, Joint.Kind.CLOSE) ? k + 1 : open + 1;
    }

    /** Whether the mark only says where or how it happened. */
    private static boolean isAside(Sentence sentence, Mark mark) {
        return switch (mark) {
            // "in Lota, where he had gone to rest, on 3 May"
            case Mark.Who who ->
                who.name().isPresent() || sentence.is(who.at() - 1, SentenceWord.RELATIVE_CIRCUMSTANCE);
            case Mark.Verb verb ->
                verb.kind() == VerbClass.OTHER && !verb.passive() && !sentence.is(verb.at() - 1, SentenceWord.AND);
            case Joint joint ->
                joint.kind() == Joint.Kind.COMMA
                        || joint.kind() == Joint.Kind.OPEN
                        || joint.kind() == Joint.Kind.AS
                        || joint.kind() == Joint.Kind.RELATIVE
                                && sentence.is(joint.at(), SentenceWord.RELATIVE_CIRCUMSTANCE);
            case Mark.When when -> false;
            // "the death of her husband, President Soto, in 1990", "in Princess Anne"
            case Mark.Office office ->
                office.mention().holder().isPresent()
                        || sentence.is(office.at() - 1, SentenceWord.PLACE_PREPOSITION)
                                && sentence.isCapital(office.at());
            case Mark.UntilDeath until -> false;
        };
    }
}
