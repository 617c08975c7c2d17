package org.fasti.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.date.DateExpression;
import org.fasti.extract.prose.Mark.Joint;

/** The dates that open a clause and wait for its office: "In 1996 he became …". */
final class LeadingDates {
    private final Marks marks;
    private final Sentence sentence;
    private final List<Pending> pending = new ArrayList<>();
    private boolean used;
    /** The verb of the clause before, where this one has none: "became mayor in 1990 and in 1996 governor". */
    private VerbClass verbBefore = VerbClass.NONE;

    /** @param verb the verb that governs the date; NONE until one follows it */
    private record Pending(Mark.When when, VerbClass verb) {}

    LeadingDates(Sentence sentence, Marks marks) {
        this.sentence = sentence;
        this.marks = marks;
    }

    boolean isEmpty() {
        return pending.isEmpty();
    }

    /** Whether an office has taken them. */
    boolean isUsed() {
        return used;
    }

    void add(Mark.When when, VerbClass verb) {
        pending.add(new Pending(when, verb));
    }

    void clear() {
        pending.clear();
        used = false;
    }

    /** No office after this takes them. */
    void spend() {
        pending.clear();
    }

    /** A clause that leads with a date and has no verb goes on with this one. */
    void elliptic(VerbClass verb) {
        verbBefore = verb;
    }

    /** A verb follows; it governs the dates that have none yet. */
    void verb(VerbClass kind) {
        if (kind != VerbClass.HOLD && kind != VerbClass.OTHER) {
            pending.replaceAll(p -> p.verb == VerbClass.NONE ? new Pending(p.when, kind) : p);
        }
    }

    /** Ties them to an office that follows, with {@code verb} between. */
    void applyTo(Holding holding, VerbClass verb, LifeDates life) {
        for (Pending p : pending) {
            VerbClass governing = p.verb == VerbClass.NONE ? verb : p.verb;
            governing = governing == VerbClass.NONE ? verbBefore : governing;
            holding.times().apply(p.when, governing, false, life);
            used = true;
        }
    }

    /** A leading date whose clause names no office ("who from 1989 to 1995 represented Texas") is of the office before. */
    void flushTo(OfficesAtHand offices, VerbClass verb, LifeDates life) {
        if (used || offices.isEmpty() || verb != VerbClass.HOLD) {
            return;
        }
        for (Pending p : pending) {
            boolean range = p.when.date() instanceof DateExpression.Range || p.when.preposition() != Preposition.AT;
            if (range) {
                offices.all().forEach(h -> h.times().apply(p.when, VerbClass.HOLD, false, life));
            }
        }
    }

    /** Whether the date at {@code i} opens a clause and belongs to what follows it. */
    boolean isLeading(int i) {
        int before = marks.isJoint(i - 1, Joint.Kind.LATER) ? i - 2 : i - 1;
        if (before < 0) {
            return true;
        }
        boolean opens = marks.isJoint(before, Joint.Kind.COMMA)
                || marks.isJoint(before, Joint.Kind.AND)
                || marks.isJoint(before, Joint.Kind.SEMICOLON)
                || marks.isJoint(before, Joint.Kind.RELATIVE);
        boolean listed =
                marks.isJoint(before, Joint.Kind.AND) && marks.get(i - 2) instanceof Mark.When && !pending.isEmpty();
        return opens && !listed && !goesOnUntil(i) && leadsTo(i + 1, marks.isJoint(before, Joint.Kind.COMMA));
    }

    /** ", from 1993 until she retired": the begin of a time whose end is told, of what stands before it. */
    private boolean goesOnUntil(int i) {
        return marks.get(i) instanceof Mark.When when
                && when.preposition() == Preposition.FROM
                && sentence.is(when.to(), SentenceWord.UNTIL_CLAUSE);
    }

    private boolean leadsTo(int from, boolean afterComma) {
        int k = from;
        boolean comma = afterComma;
        while (marks.isJoint(k, Joint.Kind.COMMA)
                || marks.isJoint(k, Joint.Kind.LATER)
                || marks.isJoint(k, Joint.Kind.AS)) {
            comma |= marks.isJoint(k, Joint.Kind.COMMA);
            k++;
        }
        return switch (marks.get(k)) {
            case Mark.Who who -> true;
            case Mark.Office office -> true;
            case Mark.Verb v -> v.kind().begins() || v.kind() == VerbClass.HOLD && !(comma && isParticiple(v));
            case Mark.When when -> false;
            case Mark.UntilDeath until -> false;
            case Joint joint -> false;
        };
    }

    /** "…, 1990 serving as": the date before it is not the participle's. */
    private boolean isParticiple(Mark.Verb v) {
        return sentence.ends(v.form(), SentenceWord.PARTICIPLE_ENDING);
    }
}
