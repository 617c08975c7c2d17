package org.fasti.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fasti.language.FoldedName;
import org.fasti.tighten.Basis;
import org.fasti.tighten.DatedFact;
import org.fasti.tighten.Event;
import org.fasti.tighten.Seats;
import org.fasti.tighten.Surroundings;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;

/**
 * What lives and bodies limit in a line of holders. Dates that are about or uncertain prove nothing and are left out.
 *
 * @param surroundings as premises, whose ids are the keys of {@code premises}
 */
record Limits(Surroundings surroundings, Map<String, Premise> premises) {
    static Limits of(Around around) {
        Map<String, Premise> premises = new HashMap<>();
        Map<Long, List<DatedFact>> lives = new HashMap<>();
        around.lives()
                .forEach((person, facts) -> facts.stream()
                        .filter(fact -> isFirm(fact.date()))
                        .forEach(fact -> lives.computeIfAbsent(person, p -> new ArrayList<>())
                                .add(life(fact, premises))));
        Surroundings surroundings = Surroundings.of(Seats.NOT_KNOWN).withLives(lives);
        Map<String, List<BodyFact>> bodies =
                around.bodies().stream().collect(Collectors.groupingBy(fact -> FoldedName.of(fact.body())));
        for (Map.Entry<String, List<BodyFact>> body : bodies.entrySet()) {
            surroundings = surroundings.withBody(body.getKey(), body(BodyLife.of(body.getValue()), premises));
        }
        return new Limits(surroundings, Map.copyOf(premises));
    }

    private static DatedFact life(LifeFact fact, Map<String, Premise> premises) {
        boolean isBirth = fact.kind() == LifeFact.Kind.BORN;
        return new DatedFact(
                isBirth ? Event.Kind.BIRTH : Event.Kind.DEATH,
                fact.date().possibleDays(),
                basis(Stated.premise(fact), isBirth ? "born " : "died ", fact.date(), premises));
    }

    /** From its first founding to its last dissolution, since one of its name may have come anew. */
    private static List<DatedFact> body(List<BodyLife> lives, Map<String, Premise> premises) {
        List<DatedFact> facts = new ArrayList<>();
        lives.getFirst()
                .began()
                .filter(fact -> isFirm(fact.date()))
                .ifPresent(fact -> facts.add(
                        new DatedFact(Event.Kind.FOUNDING, BodyLife.about(days(fact)), basis(fact, premises))));
        lives.getLast()
                .ended()
                .filter(fact -> isFirm(fact.date()))
                .ifPresent(fact -> facts.add(
                        new DatedFact(Event.Kind.DISSOLUTION, BodyLife.about(days(fact)), basis(fact, premises))));
        return facts;
    }

    private static DayRange days(BodyFact fact) {
        return fact.date().possibleDays();
    }

    private static Basis basis(BodyFact fact, Map<String, Premise> premises) {
        return basis(Stated.premise(fact), fact.words() + " ", fact.date(), premises);
    }

    private static Basis basis(Premise premise, String words, Edtf date, Map<String, Premise> premises) {
        premises.put(premise.content(), premise);
        return Basis.of(premise.content(), premise.source() + ": " + words + date);
    }

    private static boolean isFirm(Edtf date) {
        return !date.isApproximate() && !date.isUncertain();
    }
}
