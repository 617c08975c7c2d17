package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fasti.claim.LifeClaim;
import org.fasti.office.PositionKey;
import org.fasti.person.PersonName;
import org.fasti.source.Document;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** Everything that one document says, as the rules need it. */
final class Page {
    private final Document document;
    private final People people;
    private final Map<PersonName, List<LifeClaim>> lives = new HashMap<>();
    private final Map<PersonName, List<Merged>> byPerson = new HashMap<>();
    private final Map<PersonName, List<Merged>> byStart = new HashMap<>();
    private final Map<PersonName, List<Merged>> namingAsPredecessor = new HashMap<>();
    private final Map<PersonName, List<Merged>> namingAsSuccessor = new HashMap<>();

    Page(Document document, People people, List<LifeClaim> lives, List<Merged> tenures) {
        this.document = document;
        this.people = people;
        lives.forEach(life -> this.lives
                .computeIfAbsent(people.who(life.person()), p -> new ArrayList<>())
                .add(life));
        for (Merged merged : tenures) {
            byPerson.computeIfAbsent(merged.person(), p -> new ArrayList<>()).add(merged);
            merged.tenure()
                    .predecessors()
                    .forEach(name -> namingAsPredecessor
                            .computeIfAbsent(people.who(name), p -> new ArrayList<>())
                            .add(merged));
            merged.tenure()
                    .successors()
                    .forEach(name -> namingAsSuccessor
                            .computeIfAbsent(people.who(name), p -> new ArrayList<>())
                            .add(merged));
        }
        byPerson.forEach((person, theirs) -> byStart.put(
                person,
                theirs.stream()
                        .filter(merged -> merged.tenure().start() instanceof Bound.Dated)
                        .sorted(Comparator.comparing(merged ->
                                Dates.of(merged.tenure().start()).orElseThrow().earliest()))
                        .toList()));
    }

    Document document() {
        return document;
    }

    PersonName who(String written) {
        return people.who(written);
    }

    /** The person's tenures whose start is stated, the earliest first. */
    List<Merged> byStart(PersonName person) {
        return byStart.getOrDefault(person, List.of());
    }

    /** The tenures in the same position of those who followed: whom it names, and who name its holder. */
    Stream<Merged> followers(Merged merged) {
        return neighbours(merged, merged.tenure().successors(), namingAsPredecessor);
    }

    /** The tenures in the same position of those who went before: whom it names, and who name its holder. */
    Stream<Merged> forerunners(Merged merged) {
        return neighbours(merged, merged.tenure().predecessors(), namingAsSuccessor);
    }

    private Stream<Merged> neighbours(Merged merged, List<String> named, Map<PersonName, List<Merged>> naming) {
        PositionKey position = merged.tenure().position().key();
        Stream<Merged> theirs =
                named.stream().flatMap(name -> byPerson.getOrDefault(people.who(name), List.of()).stream());
        return Stream.concat(theirs, naming.getOrDefault(merged.person(), List.of()).stream())
                .filter(other -> !other.person().equals(merged.person())
                        && other.tenure().position().key().equals(position))
                .distinct();
    }

    /** The sharpest dated fact of a kind about a person's life: a birth or a death. */
    Optional<LifeClaim> event(PersonName person, LifeClaim.Kind kind) {
        List<LifeClaim> theirs = lives.getOrDefault(person, List.of());
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        return theirs.stream()
                .filter(life -> life.kind() == kind && life.start() instanceof Bound.Dated)
                .min(Comparator.comparing((LifeClaim life) -> date(life), ClaimOrder.PRECISION)
                        .thenComparing(LifeClaim::evidence, ClaimOrder.EVIDENCE));
    }

    /** The date of a life fact that {@link #event} gave. */
    static Edtf date(LifeClaim event) {
        return Dates.of(event.start()).orElseThrow();
    }
}
