package org.fasti.extract.prose;

import java.util.Optional;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.prose.Mark.Joint;
import org.fasti.extract.prose.Mark.Office.Standing;
import org.fasti.language.Token;
import org.fasti.office.OfficeFinder;
import org.fasti.office.OfficeMention;

/** Finds the seat that a verb speaks of without a title: "elected as a Whig to the Nineteenth Congress". */
final class SeatFinder {
    private static final int REACH = 26;

    private final Sentence sentence;
    private final OfficeFinder offices;
    private final Verbs verbs;

    SeatFinder(Sentence sentence, OfficeFinder offices, Verbs verbs) {
        this.sentence = sentence;
        this.offices = offices;
        this.verbs = verbs;
    }

    /**
     * The seat that the verb at {@code verb} leads to, before {@code limit}; none where it leads to an unknown post in the body:
     * "appointed a page in the Senate".
     */
    Optional<OfficeMention> after(int verb, VerbClass kind, int limit) {
        boolean never = kind == VerbClass.OTHER
                || kind == VerbClass.END
                || sentence.is(verb, SentenceWord.NO_SEAT_VERB)
                || sentence.is(verb + 1, SentenceWord.INDEFINITE_ARTICLE) && !sentence.isCapital(verb + 2);
        boolean as = false;
        int depth = 0;
        for (int k = verb + 1; !never && k < Math.min(Math.min(sentence.size(), verb + REACH), limit); k++) {
            as |= sentence.is(k, SentenceWord.AS);
            depth += sentence.isMark(k, '(') ? 1 : sentence.isMark(k, ')') ? -1 : 0;
            boolean beside = as && (depth > 0 || sentence.is(k, SentenceWord.CANDIDATE)) || isOfDate(k);
            if (beside) {
                continue;
            }
            Optional<OfficeMention> seat = seatAt(k, verb, kind).filter(found -> found.to() <= limit);
            if (seat.isPresent()) {
                return seat;
            }
            if (!goesOn(k, as)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isOfDate(int k) {
        return sentence.isDated(k) || sentence.isMark(k, ',') && (sentence.isDated(k - 1) || sentence.isDated(k + 1));
    }

    private Optional<OfficeMention> seatAt(int k, int verb, VerbClass kind) {
        boolean preposition = sentence.is(k, SentenceWord.SEAT_PREPOSITION);
        boolean election = kind == VerbClass.ELECT || kind == VerbClass.REELECT || kind == VerbClass.SEEK;
        if (preposition && election) {
            Optional<OfficeMention> numbered = numbered(k + 1);
            if (numbered.isPresent()) {
                return numbered;
            }
        }
        boolean direct = k == verb + 1 && sentence.is(verb, SentenceWord.DIRECT_SEAT_VERB);
        return preposition || direct
                ? offices.seat(sentence.text(), sentence.tokens(), sentence.dated(), preposition ? k + 1 : k)
                : Optional.empty();
    }

    private boolean goesOn(int k, boolean as) {
        Token t = sentence.at(k);
        boolean inName = as && (t.isMark('-') || t.isMark('(') || t.isMark(')'));
        boolean stops = t.kind() == Token.Kind.MARK
                || sentence.is(k, SentenceWord.AND)
                || verbs.of(t).isPresent();
        return inName || !stops;
    }

    private Optional<OfficeMention> numbered(int k) {
        return offices.numberedSeat(sentence.text(), sentence.tokens(), sentence.dated(), k);
    }

    /** "to the Nineteenth Congress and as a Whig to the Twentieth": a second seat of one election, before {@code limit}. */
    Optional<OfficeMention> again(int i, Marks marks, int limit) {
        return isAgain(i, marks) ? numbered(i + 1).filter(seat -> seat.to() <= limit) : Optional.empty();
    }

    /** Whether "to" at {@code i} may go on with the seats of an election. */
    boolean isAgain(int i, Marks marks) {
        return sentence.is(i, SentenceWord.TO) && (isAfterSeat(marks) || sentence.is(i - 1, SentenceWord.ELECT));
    }

    /** Whether the last title is a seat held, in this clause or in the one before: "; as a Whig to the Twentieth Congress". */
    private static boolean isAfterSeat(Marks marks) {
        boolean as = false;
        boolean before = false;
        for (int i = marks.size() - 1; i >= 0; i--) {
            if (marks.get(i) instanceof Mark.Office office) {
                OfficeMention mention = office.mention();
                return mention.roleFrom() == mention.roleTo() && office.standing() == Standing.HELD;
            }
            as |= marks.isJoint(i, Joint.Kind.AS);
            boolean clause = marks.isJoint(i, Joint.Kind.SEMICOLON);
            if (clause && (before || !as) || before && !clause) {
                return false;
            }
            before |= clause;
        }
        return false;
    }
}
