package org.fasti.extract.prose;

import java.util.Optional;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.prose.Mark.Joint;
import org.fasti.extract.prose.Mark.Office.Standing;
import org.fasti.office.OfficeMention;

/**
 * Finds the seats of an election that its verb does not lead to by itself: further ones ("to the Nineteenth Congress and as a
 * Whig to the Twentieth"), and those told after an aside ("elected in place of Soto, who had resigned, to the Nineteenth Congress").
 */
final class FurtherSeat {
    private final Sentence sentence;
    private final SeatFinder seats;

    FurtherSeat(Sentence sentence, SeatFinder seats) {
        this.sentence = sentence;
        this.seats = seats;
    }

    /** The seat that "to" or "the" at {@code i} leads to, before {@code limit}. */
    Optional<OfficeMention> at(int i, Marks marks, int limit) {
        if (!sentence.is(i, SentenceWord.TO) && !sentence.is(i, SentenceWord.ARTICLE)) {
            return Optional.empty();
        }
        return found(i, marks).filter(seat -> seat.to() <= limit).map(seat -> inHomeOf(seat, marks));
    }

    /** What is said of the first of several seats, "elected from Ohio to", holds of those that follow. */
    OfficeMention inHomeOf(OfficeMention seat, Marks marks) {
        for (int k = marks.size() - 1; k >= 0 && !marks.isJoint(k, Joint.Kind.SEMICOLON); k--) {
            if (marks.get(k) instanceof Mark.Office office) {
                OfficeMention first = office.mention();
                boolean home = isHeldSeat(office)
                        && first.role().equals(seat.role())
                        && first.label().endsWith(first.complementLabel())
                        && !first.complementLabel().isEmpty();
                return home && seat.complementLabel().isEmpty()
                        ? seat.represents(first.role().name(), first.complementLabel())
                        : seat;
            }
        }
        return seat;
    }

    private Optional<OfficeMention> found(int i, Marks marks) {
        if (sentence.is(i, SentenceWord.TO)) {
            boolean numbered = isAgain(i, marks) || isAfterElection(marks);
            return numbered ? seats.numbered(i + 1) : isAfterAgent(marks) ? seats.inBody(i + 1) : Optional.empty();
        }
        boolean listed = sentence.is(i, SentenceWord.ARTICLE) && isListed(marks);
        return listed ? seats.numbered(i) : Optional.empty();
    }

    /** Whether "to" at {@code i} may go on with the seats of an election. */
    boolean isAgain(int i, Marks marks) {
        boolean leads = sentence.is(i, SentenceWord.TO) || sentence.is(i, SentenceWord.PREP_AT);
        return leads && (isAfterSeat(marks) || sentence.is(i - 1, SentenceWord.ELECT));
    }

    /** Whether the last title is a seat held, in this clause or in the one before: "; as a Whig to the Twentieth Congress". */
    private static boolean isAfterSeat(Marks marks) {
        boolean as = false;
        boolean before = false;
        for (int i = marks.size() - 1; i >= 0; i--) {
            if (marks.get(i) instanceof Mark.Office office && office.standing() != Standing.OTHERS) {
                return isHeldSeat(office);
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

    private static boolean isHeldSeat(Mark.Office office) {
        OfficeMention mention = office.mention();
        return mention.roleFrom() == mention.roleTo() && office.standing() == Standing.HELD;
    }

    /** "elected to the First Congress (1789–1791), the Third Congress (1793–1795)": only dates stand between. */
    private static boolean isListed(Marks marks) {
        int k = marks.size() - 1;
        boolean joint = marks.isJoint(k, Joint.Kind.COMMA) || marks.isJoint(k, Joint.Kind.AND);
        while (marks.get(k) instanceof Mark.When
                || marks.get(k) instanceof Joint between && between.kind() != Joint.Kind.SEMICOLON) {
            k--;
        }
        return joint && marks.get(k) instanceof Mark.Office office && isHeldSeat(office);
    }

    /** Whether the clause has told of an election and of no office since. */
    private static boolean isAfterElection(Marks marks) {
        for (int k = marks.size() - 1; k >= 0 && !marks.isJoint(k, Joint.Kind.SEMICOLON); k--) {
            if (marks.get(k) instanceof Mark.Verb verb) {
                switch (verb.kind()) {
                    case ELECT, REELECT -> {
                        return true;
                    }
                    case SEEK, HOLD -> {
                        return false;
                    }
                    case BEGIN, END, OTHER, NONE -> {}
                }
            } else if (marks.get(k) instanceof Mark.Office office && office.standing() != Standing.OTHERS) {
                return false;
            }
        }
        return false;
    }

    /** "appointed by Governor Juan Soto to the Senate": nothing but who appointed stands between. */
    private static boolean isAfterAgent(Marks marks) {
        int k = marks.size() - 1;
        while (marks.isJoint(k, Joint.Kind.COMMA) || marks.isJoint(k, Joint.Kind.AS)) {
            k--;
        }
        boolean agent = marks.get(k) instanceof Mark.Office office
                && (office.mention().holder().isPresent() || office.standing() == Standing.OTHERS);
        if (!agent) {
            return false;
        }
        k--;
        while (marks.get(k) instanceof Mark.When
                || marks.get(k) instanceof Mark.Who
                || marks.isJoint(k, Joint.Kind.COMMA)
                || marks.isJoint(k, Joint.Kind.AS)) {
            k--;
        }
        return marks.get(k) instanceof Mark.Verb verb && verb.kind().begins();
    }
}
