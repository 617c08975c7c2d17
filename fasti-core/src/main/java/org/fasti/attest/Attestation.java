package org.fasti.attest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lays the testimonies of all sources side by side: which of them speak of one tenure, and what follows from all of
 * them. Nothing is averaged, and no majority hides a dissent.
 */
public final class Attestation {
    private record Key(long person, long line) {}

    private Attestation() {}

    /**
     * The tenures that {@code testimonies} speak of, each with all of its testimonies: persons and offices in the order
     * in which they are first named, and the tenures of one person in one office in order of time.
     */
    public static List<AttestedTenure> of(List<Testimony> testimonies) {
        Map<Key, List<Testimony>> together = new LinkedHashMap<>();
        for (Testimony one : testimonies) {
            Key key = new Key(one.bearer().person(), one.office().line());
            together.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
        }
        List<AttestedTenure> tenures = new ArrayList<>();
        for (List<Testimony> all : together.values()) {
            all.sort(TestimonyOrder.BY_TIME);
            Spells.of(all).forEach(spell -> tenures.add(tenure(spell)));
        }
        return tenures;
    }

    private static AttestedTenure tenure(List<Part> spell) {
        return new AttestedTenure(
                ordered(spell.stream().flatMap(part -> part.testimonies().stream())),
                BoundWeighing.start(ordered(spell.stream().map(Part::first))),
                BoundWeighing.end(ordered(spell.stream().map(Part::last))));
    }

    private static List<Testimony> ordered(Stream<Testimony> testimonies) {
        return testimonies.sorted(TestimonyOrder.BY_SOURCE).toList();
    }
}
