package org.fasti.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.prose.Mark.Joint;
import org.fasti.extract.prose.Mark.Office.Standing;
import org.fasti.language.Script;
import org.fasti.language.Token;
import org.fasti.office.OfficeMention;

/** Turns the tokens of a sentence into marks: offices, dates, verbs, persons and joints. */
final class SentenceScanner {
    private static final int REACH_OF_ENDING = 5;
    private static final int REACH_OF_ELECTION = 12;
    private static final int REACH_OF_AS = 4;
    private static final int REACH_OF_CONTEST = 4;

    private final ProseLanguage language;
    private final Sentence sentence;
    private final Set<String> known;
    private final SeatFinder seats;
    private final FurtherSeat furtherSeats;
    private final SecondPlace secondPlace;
    private final List<Mark.When> whens;
    private final List<OfficeMention> mentions;
    private final Marks marks = new Marks();
    /** The next of the dates and titles that has not been passed. */
    private int when;

    private int title;

    private SentenceScanner(
            ProseLanguage language,
            Sentence sentence,
            Set<String> known,
            List<Mark.When> whens,
            List<OfficeMention> mentions) {
        this.language = language;
        this.sentence = sentence;
        this.known = known;
        SeatHome home = new SeatHome(sentence, language.titleWords());
        this.seats = new SeatFinder(sentence, language.offices(), language.verbs(), home);
        this.furtherSeats = new FurtherSeat(sentence, seats);
        this.secondPlace = new SecondPlace(sentence, language.offices(), language.titleWords());
        this.whens = whens;
        this.mentions = mentions;
    }

    /**
     * The marks of a sentence; none where it speaks of no date and no office.
     *
     * @param known the words of the name of the document's subject, in lower case
     */
    static Marks scan(ProseLanguage language, Sentence sentence, YearContext years, Set<String> known) {
        List<Mark.When> whens = DateMarks.of(sentence, years.dates(sentence));
        List<OfficeMention> mentions = language.offices().find(sentence.text(), sentence.tokens(), sentence.dated());
        if (whens.isEmpty() && mentions.isEmpty()) {
            return new Marks();
        }
        SentenceScanner scanner = new SentenceScanner(language, sentence, known, whens, mentions);
        scanner.scan();
        return scanner.marks;
    }

    private void scan() {
        int i = 0;
        while (i < sentence.size()) {
            while (when < whens.size() && whens.get(when).at() < i) {
                when++;
            }
            while (title < mentions.size() && mentions.get(title).from() < i) {
                title++;
            }
            if (when < whens.size() && whens.get(when).at() == i) {
                marks.add(whens.get(when));
                i = whens.get(when).to();
            } else if (nextTitle() == i && title < mentions.size() && !isOfContest(mentions.get(title))) {
                i = title(mentions.get(title));
            } else {
                i = word(i);
            }
        }
    }

    private int nextTitle() {
        return title < mentions.size() ? mentions.get(title).from() : sentence.size();
    }

    /** "representative of Chile to the Miss Lota pageant". */
    private boolean isOfContest(OfficeMention found) {
        return sentence.hasWithin(found.to(), REACH_OF_CONTEST, SentenceWord.CONTEST);
    }

    private int title(OfficeMention found) {
        int i = found.from();
        OfficeMention mention = found;
        int appointee = Appointee.end(sentence, marks, found, known, language.titleWords());
        if (appointee > i) {
            String name = language.names().name(sentence, i, appointee);
            marks.add(new Mark.Who(i, appointee, Optional.of(name)));
            mention = found.without(name, appointee - i);
        }
        office(i, mention);
        return Math.max(mention.endWithHolder(), i + 1);
    }

    private void office(int at, OfficeMention mention) {
        marks.add(new Mark.Office(
                at,
                mention,
                new WhoseOffice(sentence, marks, language.hypothesis(), language.refusal()).standing(mention)));
    }

    /** Reads the word at {@code i}, which begins no date and no title; the token after what it begins. */
    private int word(int i) {
        return sentence.isPlain(i)
                        && sentence.at(i).isWord()
                        && !language.names().isKin(sentence.at(i))
                ? verbOrName(i)
                : smallWord(i);
    }

    /** Reads a word or mark that shapes the sentence, or may be something else. */
    private int smallWord(int i) {
        Optional<OfficeMention> member = memberOf(i);
        if (member.isPresent()) {
            office(i, member.get());
            return member.get().to();
        }
        Optional<OfficeMention> further = furtherSeats.at(i, marks, nextTitle());
        if (further.isPresent()) {
            boolean refused = language.refusal().follows(sentence, further.get().to());
            marks.add(new Mark.Office(i + 1, further.get(), refused ? Standing.NOT_HELD : Standing.HELD));
            return further.get().to();
        }
        Optional<OfficeMention> second = secondPlace.at(i, marks, nextTitle());
        if (second.isPresent()) {
            marks.add(new Joint(i, Joint.Kind.AND));
            marks.add(new Mark.Office(second.get().from(), second.get(), Standing.HELD));
            return second.get().to();
        }
        boolean until = sentence.is(i, SentenceWord.UNTIL_ENDING)
                || when > 0 && BetweenDates.closes(sentence, whens.get(when - 1), i);
        int ending = until ? endingAfter(i + 1) : -1;
        if (ending > 0) {
            marks.add(new Mark.UntilDeath(i, ending));
            return ending;
        }
        Optional<Joint.Kind> joint = Joints.at(sentence, i);
        if (joint.isPresent()) {
            marks.add(new Joint(i, joint.get()));
            return i + 1;
        }
        return isPerson(i) ? i + 1 : verbOrName(i);
    }

    /** "; member, State senate 1828-1829": the body stands behind a comma, and its dates behind it. */
    private Optional<OfficeMention> memberOf(int i) {
        boolean opens = i == 0 || sentence.isMark(i - 1, ';') || sentence.is(i - 1, SentenceWord.ALSO);
        if (!opens || !sentence.is(i, SentenceWord.MEMBER_NOUN) || !sentence.isMark(i + 1, ',')) {
            return Optional.empty();
        }
        return seats.inBody(i + 2)
                .filter(seat -> seat.from() == i + 2 && seat.to() <= nextTitle())
                .filter(seat -> sentence.isDated(seat.to())
                        || sentence.isDated(seat.to() + 1)
                                && (sentence.isMark(seat.to(), ',') || sentence.is(seat.to(), SentenceWord.PREP_AT)));
    }

    private int verbOrName(int i) {
        Optional<VerbClass> verb = language.verbs().of(sentence, i);
        return verb.isPresent() && VerbSense.isVerb(sentence, i) ? verb(i, verb.get()) : name(i);
    }

    /** The token after "his [own] death" or "the death" at {@code i}; -1 where no noun of ending stands there. */
    private int endingAfter(int i) {
        for (int k = i; k < i + REACH_OF_ENDING; k++) {
            if (sentence.is(k, SentenceWord.ENDING) || sentence.is(k, SentenceWord.VIOLENT_DEATH)) {
                return k + 1;
            }
            if (!sentence.is(k, SentenceWord.ENDING_FILLER)) {
                return -1;
            }
        }
        return -1;
    }

    /** Marks the relative or pronoun at {@code i}, if one stands there. */
    private boolean isPerson(int i) {
        boolean own = sentence.is(i - 1, SentenceWord.KIN_DETERMINER)
                || Script.endsWithoutBlanks(sentence.at(i).norm());
        if (own && language.names().isKin(sentence.at(i))) {
            marks.add(new Mark.Who(i, i + 1, Optional.of("")));
            return true;
        }
        if (isNeighbour(i)) {
            marks.add(new Mark.Who(i, i + 1, Optional.of("")));
            return true;
        }
        boolean appointee = sentence.is(i, SentenceWord.OBJECT_PRONOUN)
                && marks.last() instanceof Mark.Verb v
                && v.kind().begins()
                && v.at() == i - 1
                // "took her seat"
                && !sentence.is(i + 1, SentenceWord.POST);
        if (appointee || sentence.is(i, SentenceWord.PRONOUN)) {
            marks.add(new Mark.Who(i, i + 1, Optional.empty()));
            return true;
        }
        return false;
    }

    /** "his predecessor", where no name follows. */
    private boolean isNeighbour(int i) {
        boolean noun = sentence.is(i, SentenceWord.PREDECESSOR_NOUN) || sentence.is(i, SentenceWord.SUCCESSOR_NOUN);
        int next = sentence.isMark(i + 1, ',') ? i + 2 : i + 1;
        return noun && sentence.is(i - 1, SentenceWord.POSSESSOR) && !sentence.isCapital(next);
    }

    private int verb(int i, VerbClass kind) {
        // "elected in an election held on 3 May"
        boolean event = sentence.is(i, SentenceWord.TAKING_PLACE) && sentence.is(i - 1, SentenceWord.ELECTION_NOUN);
        if (event || kind == VerbClass.SEEK && isElectedAs(i)) {
            return i + 1;
        }
        boolean passive = VerbSense.isPassive(sentence, i);
        Token t = sentence.at(i);
        VerbClass said = VerbSense.of(sentence, i, kind, passive);
        Optional<OfficeMention> seat = seats.after(i, said, kind, nextTitle());
        // Who is nominated to the Tenth Congress has yet to be elected.
        boolean sought = sentence.is(i, SentenceWord.NOMINATION)
                && seat.filter(found -> found.complementLabel().isEmpty()).isPresent();
        marks.add(new Mark.Verb(i, sought ? VerbClass.SEEK : said, t.norm(), passive));
        if (seat.isEmpty()) {
            return i + 1;
        }
        List<Mark.When> between = new ArrayList<>(whens);
        between.removeIf(date -> date.at() <= i || date.at() >= seat.get().from());
        between.forEach(marks::add);
        office(seat.get().from(), furtherSeats.inHomeOf(seat.get(), marks));
        return seat.get().to();
    }

    /** "elected as a Jacksonian candidate", "and as a Jacksonian candidate to the Twentieth": this candidate has won. */
    private boolean isElectedAs(int i) {
        Mark.Verb verb = marks.lastVerb();
        boolean elected = (verb.kind() == VerbClass.ELECT || verb.kind() == VerbClass.REELECT)
                && i - verb.at() < REACH_OF_ELECTION
                && sentence.hasWithin(verb.at() + 1, i - verb.at() - 1, SentenceWord.AS);
        // "and a Jacksonian candidate to the Nineteenth"
        boolean ofParty =
                sentence.isCapital(i - 1) || sentence.hasWithin(i - REACH_OF_AS, REACH_OF_AS, SentenceWord.AS);
        boolean again =
                sentence.is(i + 1, SentenceWord.SEAT_PREPOSITION) && ofParty && furtherSeats.isAgain(i + 1, marks);
        return elected || again;
    }

    private int name(int i) {
        boolean taken = sentence.is(i - 1, SentenceWord.TAKING) && NameFinder.mayBeUnspaced(sentence.at(i));
        if (taken) {
            marks.add(new Mark.Who(i, i + 1, Optional.of(language.names().name(sentence, i, i + 1))));
            return i + 1;
        }
        int end = language.names().end(sentence, i, nextTitle());
        if (end > i && language.names().isPerson(sentence, i, end, nextTitle())) {
            marks.add(new Mark.Who(i, end, Optional.of(language.names().name(sentence, i, end))));
        }
        return Math.max(end, i + 1);
    }
}
