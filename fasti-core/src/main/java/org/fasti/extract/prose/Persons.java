package org.fasti.extract.prose;

import java.util.List;
import java.util.Optional;
import org.fasti.extract.SentenceWord;

/** The persons of one sentence by name. */
final class Persons {
    private final Sentence sentence;
    private final NameFinder names;
    private final Subject subject;
    private final NamedNeighbours neighbours;

    /**
     * @param subject whom the document has been about so far
     * @param neighbours who has been named as coming before and after
     */
    Persons(Sentence sentence, NameFinder names, Subject subject, NamedNeighbours neighbours) {
        this.neighbours = neighbours;
        this.sentence = sentence;
        this.names = names;
        this.subject = subject;
    }

    /** The sentence is about {@code who}; relatives, whom no name tells, stay unknown. */
    void meet(Mark.Who who) {
        if (!isKin(who) && !isNeighbour(who)) {
            subject.meet(name(who));
        }
    }

    /** The sentence names who came before and after in an office. */
    void meetNeighbours(Holding holding) {
        neighbours.meet(names(holding.predecessors()), names(holding.successors()));
    }

    private List<String> names(List<Mark.Who> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return persons.stream().flatMap(who -> name(who).stream()).toList();
    }

    /** The name, where the words are one: no pronoun, no relative. */
    Optional<String> name(Mark.Who who) {
        return who.name()
                .filter(any -> !isKin(who) && !isNeighbour(who))
                .map(any -> names.name(sentence, who.at(), who.to()));
    }

    /** Who holds the office; empty where nobody says. */
    Optional<String> holder(Holding holding) {
        Optional<Mark.Who> holder = holding.holder();
        if (holder.filter(this::isKin).isPresent()) {
            return Optional.empty();
        }
        if (holder.filter(this::isNeighbour).isPresent()) {
            return sentence.is(holder.get().at(), SentenceWord.PREDECESSOR_NOUN)
                    ? neighbours.predecessor()
                    : neighbours.successor();
        }
        return subject.person(
                holder.flatMap(this::name),
                holder.filter(who -> who.name().isEmpty())
                        .map(who -> sentence.span(who.at(), who.to()).in(sentence.text())));
    }

    /** "his predecessor". */
    private boolean isNeighbour(Mark.Who who) {
        return who.to() == who.at() + 1
                && (sentence.is(who.at(), SentenceWord.PREDECESSOR_NOUN)
                        || sentence.is(who.at(), SentenceWord.SUCCESSOR_NOUN));
    }

    /** A relative of the subject, whom the text does not name. */
    private boolean isKin(Mark.Who who) {
        return who.to() == who.at() + 1 && names.isKin(sentence.at(who.at()));
    }
}
