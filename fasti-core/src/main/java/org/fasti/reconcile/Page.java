package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fasti.claim.LifeClaim;
import org.fasti.office.PositionKey;
import org.fasti.source.Document;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** Everything that one document says, as the rules need it. */
final class Page {
    private final Document document;
    private final People people;
    private final Map<PersonName, List<LifeClaim>> lives = new HashMap<>();
    private final Map<PersonName, List<Merged>> byPerson = new HashMap<>();
    private final Map<PositionKey, List<Merged>> byPosition = new HashMap<>();

    Page(Document document, People people, List<LifeClaim> lives, List<Merged> tenures) {
        this.document = document;
        this.people = people;
        lives.forEach(life -> this.lives
                .computeIfAbsent(people.who(life.person()), p -> new ArrayList<>())
                .add(life));
        for (Merged merged : tenures) {
            byPerson.computeIfAbsent(merged.person(), p -> new ArrayList<>()).add(merged);
            byPosition
                    .computeIfAbsent(merged.tenure().position().key(), k -> new ArrayList<>())
                    .add(merged);
        }
    }

    Document document() {
        return document;
    }

    PersonName who(String written) {
        return people.who(written);
    }

    /** The person's tenures, in the order of the text. */
    List<Merged> of(PersonName person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /** The tenures of a position by all its holders, in the order of the text. */
    List<Merged> holders(PositionKey position) {
        return byPosition.getOrDefault(position, List.of());
    }

    /** The sharpest dated fact of a kind about a person's life: a birth or a death. */
    Optional<LifeClaim> event(PersonName person, LifeClaim.Kind kind) {
        return lives.getOrDefault(person, List.of()).stream()
                .filter(life -> life.kind() == kind && life.start() instanceof Bound.Dated)
                .min(java.util.Comparator.comparing((LifeClaim life) -> date(life), ClaimOrder.PRECISION)
                        .thenComparing(LifeClaim::evidence, ClaimOrder.EVIDENCE));
    }

    /** The date of a life fact that {@link #event} gave. */
    static Edtf date(LifeClaim event) {
        return Dates.of(event.start()).orElseThrow();
    }
}
