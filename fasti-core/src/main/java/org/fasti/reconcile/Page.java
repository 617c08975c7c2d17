package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /** The sharpest dated fact of each kind about each person's life. */
    private final Map<LifeClaim.Kind, Map<PersonName, LifeClaim>> events = new EnumMap<>(LifeClaim.Kind.class);

    private final Map<PersonName, List<Merged>> byPerson = new HashMap<>();
    private final Map<PersonName, List<Merged>> byStart = new HashMap<>();
    private final Map<PersonName, List<Merged>> namingAsPredecessor = new HashMap<>();
    private final Map<PersonName, List<Merged>> namingAsSuccessor = new HashMap<>();

    Page(Document document, People people, List<LifeClaim> lives, List<Merged> tenures) {
        this.document = document;
        this.people = people;
        for (LifeClaim life : lives) {
            if (life.start() instanceof Bound.Dated) {
                Map<PersonName, LifeClaim> known = events.computeIfAbsent(life.kind(), kind -> new HashMap<>());
                known.merge(people.who(life.person()), life, Page::sharper);
            }
        }
        for (Merged merged : tenures) {
            byPerson.computeIfAbsent(merged.person(), p -> new ArrayList<>()).add(merged);
            for (String name : merged.tenure().predecessors()) {
                namingAsPredecessor
                        .computeIfAbsent(people.who(name), p -> new ArrayList<>())
                        .add(merged);
            }
            for (String name : merged.tenure().successors()) {
                namingAsSuccessor
                        .computeIfAbsent(people.who(name), p -> new ArrayList<>())
                        .add(merged);
            }
        }
    }

    /** The first where both are equally sharp. */
    private static LifeClaim sharper(LifeClaim one, LifeClaim other) {
        return SHARPEST.compare(other, one) < 0 ? other : one;
    }

    private static final Comparator<LifeClaim> SHARPEST = Comparator.comparing(
                    (LifeClaim life) -> date(life), ClaimOrder.PRECISION)
            .thenComparing(LifeClaim::evidence, ClaimOrder.EVIDENCE);

    Document document() {
        return document;
    }

    PersonName who(String written) {
        return people.who(written);
    }

    /** The person's tenures whose start is stated, the earliest first. */
    List<Merged> byStart(PersonName person) {
        return byStart.computeIfAbsent(person, this::sortedByStart);
    }

    private List<Merged> sortedByStart(PersonName person) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .filter(merged -> merged.tenure().start() instanceof Bound.Dated)
                .sorted(Comparator.comparing(merged ->
                        Dates.of(merged.tenure().start()).orElseThrow().earliest()))
                .toList();
    }

    /** The tenures in the same position of those who followed: whom it names, and who name its holder. */
    Collection<Merged> followers(Merged merged) {
        return neighbours(merged, merged.tenure().successors(), namingAsPredecessor);
    }

    /** The tenures in the same position of those who went before: whom it names, and who name its holder. */
    Collection<Merged> forerunners(Merged merged) {
        return neighbours(merged, merged.tenure().predecessors(), namingAsSuccessor);
    }

    private Collection<Merged> neighbours(Merged merged, List<String> named, Map<PersonName, List<Merged>> naming) {
        Set<Merged> neighbours = new LinkedHashSet<>();
        for (String name : named) {
            addOthers(merged, byPerson.getOrDefault(people.who(name), List.of()), neighbours);
        }
        addOthers(merged, naming.getOrDefault(merged.person(), List.of()), neighbours);
        return neighbours;
    }

    /** Adds those of the tenures that are of another person in the same position. */
    private static void addOthers(Merged merged, List<Merged> tenures, Set<Merged> others) {
        PositionKey position = merged.tenure().position().key();
        for (Merged other : tenures) {
            if (!other.person().equals(merged.person())
                    && other.tenure().position().key().equals(position)) {
                others.add(other);
            }
        }
    }

    /** The sharpest dated fact of a kind about a person's life: a birth or a death. */
    Optional<LifeClaim> event(PersonName person, LifeClaim.Kind kind) {
        return Optional.ofNullable(events.getOrDefault(kind, Map.of()).get(person));
    }

    /** The date of a life fact that {@link #event} gave. */
    static Edtf date(LifeClaim event) {
        return Dates.of(event.start()).orElseThrow();
    }
}
