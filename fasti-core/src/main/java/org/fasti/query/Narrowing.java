package org.fasti.query;

import java.util.List;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.tighten.Event;
import org.fasti.tighten.LineOfHolders;
import org.fasti.tighten.Narrowed;
import org.fasti.tighten.Seats;
import org.fasti.tighten.Surroundings;

/** What is known of other days and narrows the bounds of a line's tenures. */
final class Narrowing {
    private final LineOfHolders holders;

    private Narrowing(LineOfHolders holders) {
        this.holders = holders;
    }

    /**
     * @param line in order of time
     * @param shared whether several hold the office at a time
     */
    static Narrowing of(List<Held> line, boolean shared, Surroundings around) {
        return new Narrowing(LineOfHolders.of(
                line.stream().map(Held::tenure).toList(), around.withSeats(shared ? Seats.SEVERAL : Seats.NOT_KNOWN)));
    }

    /** The bounds of one of them that are narrowed, but for an end whose day the hand-over shows. */
    List<Narrowed> of(Held held) {
        return of(held.tenure())
                .filter(one ->
                        one.event().kind() == Event.Kind.START || held.settled().isEmpty())
                .toList();
    }

    private Stream<Narrowed> of(AttestedTenure tenure) {
        return holders.narrowed(tenure).stream();
    }
}
