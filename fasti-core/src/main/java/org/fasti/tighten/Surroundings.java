package org.fasti.tighten;

import java.util.List;
import java.util.Map;

/**
 * What is known around a line of holders, besides their tenures.
 *
 * @param seats how many hold the office at a time
 * @param leastAge at which the office can be taken, in years; 0 where no such rule is known
 * @param lives births and deaths by the number of the person ({@link org.fasti.attest.Bearer#person()})
 * @param body of the body whose office it is: its founding and dissolution
 */
public record Surroundings(Seats seats, int leastAge, Map<Long, List<DatedFact>> lives, List<DatedFact> body) {
    public Surroundings {
        lives = Map.copyOf(lives);
        body = List.copyOf(body);
    }

    /** Nothing but the seats. */
    public static Surroundings of(Seats seats) {
        return new Surroundings(seats, 0, Map.of(), List.of());
    }

    public Surroundings withLeastAge(int years) {
        return new Surroundings(seats, years, lives, body);
    }

    public Surroundings withLives(Map<Long, List<DatedFact>> facts) {
        return new Surroundings(seats, leastAge, facts, body);
    }

    public Surroundings withBody(List<DatedFact> facts) {
        return new Surroundings(seats, leastAge, lives, facts);
    }
}
