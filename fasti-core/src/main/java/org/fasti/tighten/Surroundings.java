package org.fasti.tighten;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fasti.language.FoldedName;

/**
 * What is known around a line of holders, besides their tenures.
 *
 * @param seats how many hold the office at a time
 * @param leastAge at which the office can be taken, in years; 0 where no such rule is known
 * @param lives births and deaths by the number of the person ({@link org.fasti.attest.Bearer#person()})
 * @param bodies foundings and dissolutions by the name of the body, without case and accents
 */
public record Surroundings(
        Seats seats, int leastAge, Map<Long, List<DatedFact>> lives, Map<String, List<DatedFact>> bodies) {
    /** Nothing at all. */
    public static final Surroundings NOT_KNOWN = of(Seats.NOT_KNOWN);

    public Surroundings {
        lives = Map.copyOf(lives);
        bodies = Map.copyOf(bodies);
    }

    /** Nothing but the seats. */
    public static Surroundings of(Seats seats) {
        return new Surroundings(seats, 0, Map.of(), Map.of());
    }

    public Surroundings withLeastAge(int years) {
        return new Surroundings(seats, years, lives, bodies);
    }

    public Surroundings withLives(Map<Long, List<DatedFact>> facts) {
        return new Surroundings(seats, leastAge, facts, bodies);
    }

    /** With what is known of one body more. */
    public Surroundings withBody(String name, List<DatedFact> facts) {
        Map<String, List<DatedFact>> all = new HashMap<>(bodies);
        all.put(FoldedName.of(name), List.copyOf(facts));
        return new Surroundings(seats, leastAge, lives, all);
    }

    public Surroundings withSeats(Seats known) {
        return new Surroundings(known, leastAge, lives, bodies);
    }

    List<DatedFact> life(long person) {
        return lives.getOrDefault(person, List.of());
    }

    List<DatedFact> body(String name) {
        return bodies.getOrDefault(FoldedName.of(name), List.of());
    }
}
