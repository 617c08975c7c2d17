package org.fasti.tighten;

import java.util.List;
import java.util.Map;

/**
 * What is known around a line of holders, besides their tenures.
 *
 * @param oneSeat whether one person at a time holds the office; false where that is not known
 * @param leastAge at which the office can be taken, in years; 0 where no such rule is known
 * @param lives births and deaths by the number of the person ({@link org.fasti.attest.Bearer#person()})
 * @param body of the body whose office it is: its founding and dissolution
 */
public record Surroundings(boolean oneSeat, int leastAge, Map<Long, List<DatedFact>> lives, List<DatedFact> body) {
    public Surroundings {
        lives = Map.copyOf(lives);
        body = List.copyOf(body);
    }

    /** Of an office that one person at a time holds. */
    public static Surroundings ofOneSeat() {
        return new Surroundings(true, 0, Map.of(), List.of());
    }

    /** Of an office that several hold, or of which that is not known. */
    public static Surroundings ofSeveralSeats() {
        return new Surroundings(false, 0, Map.of(), List.of());
    }

    public Surroundings withLeastAge(int years) {
        return new Surroundings(oneSeat, years, lives, body);
    }

    public Surroundings withLives(Map<Long, List<DatedFact>> facts) {
        return new Surroundings(oneSeat, leastAge, facts, body);
    }

    public Surroundings withBody(List<DatedFact> facts) {
        return new Surroundings(oneSeat, leastAge, lives, facts);
    }
}
