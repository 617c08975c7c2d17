package org.fasti.extract.prose;

import java.util.Optional;

/** The persons of one sentence by name. */
final class Persons {
    private final Sentence sentence;
    private final NameFinder names;
    private final Subject subject;

    /** @param subject whom the document has been about so far */
    Persons(Sentence sentence, NameFinder names, Subject subject) {
        this.sentence = sentence;
        this.names = names;
        this.subject = subject;
    }

    /** The sentence is about {@code who}; relatives, whom no name tells, stay unknown. */
    void meet(Mark.Who who) {
        if (!isKin(who)) {
            subject.meet(name(who));
        }
    }

    /** The name, where the words are one: no pronoun, no relative. */
    Optional<String> name(Mark.Who who) {
        return who.name().filter(any -> !isKin(who)).map(any -> names.name(sentence, who.at(), who.to()));
    }

    /** Who holds the office; empty where nobody says. */
    Optional<String> holder(Holding holding) {
        Optional<Mark.Who> holder = holding.holder();
        if (holder.filter(this::isKin).isPresent()) {
            return Optional.empty();
        }
        return subject.person(
                holder.flatMap(this::name),
                holder.filter(who -> who.name().isEmpty())
                        .map(who -> sentence.span(who.at(), who.to()).in(sentence.text())));
    }

    /** A relative of the subject, whom the text does not name. */
    private boolean isKin(Mark.Who who) {
        return who.to() == who.at() + 1 && names.isKin(sentence.at(who.at()));
    }
}
