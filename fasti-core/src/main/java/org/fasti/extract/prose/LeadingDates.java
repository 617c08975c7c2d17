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
    private final boolean dateFirst;
    private final List<Pending> pending = new ArrayList<>();
    private boolean used;
    /** The verb of the clause before, where this one has none: "became mayor in 1990 and in 1996 governor". */
    private VerbClass verbBefore = VerbClass.NONE;

    /** @param verb the verb that governs the date; NONE until one follows it */
    private record Pending(Mark.When when, VerbClass verb) {}

    /** @param dateFirst whether, in the language, what is said of a date follows it */
    LeadingDates(Sentence sentence, Marks marks, boolean dateFirst) {
        this.dateFirst = dateFirst;
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

    /**
     * Ties them to an office that follows, with {@code verb} between.
     *
     * @param first whether others were held after it, so that the end of a range is not its own
     */
    void applyTo(Holding holding, VerbClass verb, boolean first, LifeDates life) {
        for (Pending p : pending) {
            VerbClass governing = p.verb == VerbClass.NONE ? verb : p.verb;
            governing = governing == VerbClass.NONE ? verbBefore : governing;
            holding.times().apply(first ? p.when.asStart() : p.when, governing, false, life);
            used = true;
        }
    }

    /** Whether the date at {@code i} says when the offices before it ended: "；同年11月卸任". */
    boolean isOfEnding(int i) {
        return dateFirst && marks.get(i + 1) instanceof Mark.Verb verb && verb.kind() == VerbClass.END;
    }

    /** A leading date whose clause names no office ("who from 1989 to 1995 represented Texas") is of the office before. */
    void flushTo(OfficesAtHand offices, VerbClass verb, LifeDates life) {
        if (used || offices.isEmpty()) {
            return;
        }
        if (dateFirst) {
            pending.forEach(p -> ofOfficesBefore(p, offices, life));
        }
        for (Pending p : verb == VerbClass.HOLD ? pending : List.<Pending>of()) {
            boolean range = p.when.date() instanceof DateExpression.Range || p.when.preposition() != Preposition.AT;
            if (range) {
                offices.all().forEach(h -> h.times().apply(p.when, VerbClass.HOLD, false, life));
            }
        }
    }

    /** "1998年卸任", "1994年连任": the offices before ended then, or began a second time where they had ended. */
    private static void ofOfficesBefore(Pending p, OfficesAtHand offices, LifeDates life) {
        if (p.verb == VerbClass.END) {
            offices.sharing().forEach(h -> h.times().apply(p.when, VerbClass.END, false, life));
        } else if (p.verb == VerbClass.REELECT && !offices.isOpen()) {
            offices.sharing().forEach(h -> h.times().apply(p.when, VerbClass.BEGIN, false, life));
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
            case Mark.Verb v when dateFirst -> true;
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
