package org.fasti.extract.prose;

import java.util.Optional;
import org.fasti.extract.SentenceWord;
import org.fasti.language.Token;
import org.fasti.office.OfficeFinder;
import org.fasti.office.OfficeMention;

/** Finds the seat that a verb speaks of without a title: "elected as a Whig to the Nineteenth Congress". */
final class SeatFinder {
    private static final int REACH = 26;

    private final Sentence sentence;
    private final OfficeFinder offices;
    private final Verbs verbs;
    private final SeatHome home;

    SeatFinder(Sentence sentence, OfficeFinder offices, Verbs verbs, SeatHome home) {
        this.home = home;
        this.sentence = sentence;
        this.offices = offices;
        this.verbs = verbs;
    }

    /**
     * The seat that the verb at {@code verb} leads to, before {@code limit}; none where it leads to an unknown post in the body:
     * "appointed a page in the Senate".
     *
     * @param sense what the verb says where it stands
     * @param known what it says by itself
     */
    Optional<OfficeMention> after(int verb, VerbClass sense, VerbClass known, int limit) {
        boolean other = sentence.is(verb, SentenceWord.NEEDS_CREDENTIALS) && sense == VerbClass.OTHER;
        VerbClass kind = other || sense.isElection() ? sense : known;
        boolean never = kind == VerbClass.OTHER
                || kind == VerbClass.END
                || sentence.is(verb, SentenceWord.NO_SEAT_VERB) && !sentence.hasWithin(verb + 1, 2, SentenceWord.POST)
                || sentence.is(verb + 1, SentenceWord.INDEFINITE_ARTICLE) && !sentence.isCapital(verb + 2);
        boolean as = false;
        int depth = 0;
        for (int k = verb + 1; !never && k < Math.min(Math.min(sentence.size(), verb + REACH), limit); k++) {
            as |= sentence.is(k, SentenceWord.AS);
            if (kind == VerbClass.HOLD && isOtherPost(k)) {
                return Optional.empty();
            }
            depth += sentence.isMark(k, '(') ? 1 : sentence.isMark(k, ')') ? -1 : 0;
            boolean beside = as && (depth > 0 || sentence.is(k, SentenceWord.CANDIDATE)) || isOfDate(k);
            if (beside) {
                continue;
            }
            Optional<OfficeMention> seat = seatAt(k, verb, kind).filter(found -> found.to() <= limit);
            if (seat.isPresent()) {
                return seat.map(found -> home.of(found, verb + 1));
            }
            boolean aside = kind.isElection() && isAside(k) || as && isOfParty(k);
            if (!aside && !goesOn(k, as)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isOfDate(int k) {
        return sentence.isDated(k) || sentence.isMark(k, ',') && (sentence.isDated(k - 1) || sentence.isDated(k + 1));
    }

    private Optional<OfficeMention> seatAt(int k, int verb, VerbClass kind) {
        // "a write-in candidate"
        boolean preposition = sentence.is(k, SentenceWord.SEAT_PREPOSITION) && !sentence.isMark(k - 1, '-');
        boolean election = kind.isElection() || kind == VerbClass.SEEK || sentence.is(verb, SentenceWord.NOMINATION);
        if (preposition && election) {
            Optional<OfficeMention> numbered = numbered(k + 1);
            if (numbered.isPresent()) {
                return numbered;
            }
        }
        boolean direct = k == verb + 1 && sentence.is(verb, SentenceWord.DIRECT_SEAT_VERB);
        return preposition || direct ? inBody(preposition ? k + 1 : k) : Optional.empty();
    }

    /** "elected, by special election, to", "on a ticket with Whigs, Democrats, and Populists to": what says how. */
    private boolean isAside(int k) {
        return sentence.isMark(k, ',') || sentence.is(k, SentenceWord.AND) && sentence.isMark(k - 1, ',');
    }

    /** "served as a page in the Senate". */
    private boolean isOtherPost(int k) {
        return sentence.is(k, SentenceWord.AS)
                && sentence.is(k + 1, SentenceWord.INDEFINITE_ARTICLE)
                && !sentence.isCapital(k + 2);
    }

    /** "as a Law and Order candidate". */
    private boolean isOfParty(int k) {
        return sentence.is(k, SentenceWord.AND) && sentence.isCapital(k - 1) && sentence.isCapital(k + 1);
    }

    private boolean goesOn(int k, boolean as) {
        Token t = sentence.at(k);
        boolean inName = t.isMark('-') || as && (t.isMark('(') || t.isMark(')'));
        boolean stops = t.kind() == Token.Kind.MARK
                || sentence.is(k, SentenceWord.AND)
                || verbs.of(t).isPresent();
        return inName || !stops;
    }

    /** The seat in the numbered terms of a legislature that begin at {@code k}. */
    Optional<OfficeMention> numbered(int k) {
        return offices.numberedSeat(sentence.text(), sentence.tokens(), sentence.dated(), k)
                .map(seat -> home.of(seat, seat.from()));
    }

    /** The seat in the body that is named at {@code k}. */
    Optional<OfficeMention> inBody(int k) {
        return offices.seat(sentence.text(), sentence.tokens(), sentence.dated(), k)
                .map(seat -> home.of(seat, seat.from()));
    }
}
