package org.fasti.attest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays the testimonies of all sources side by side: which of them speak of one tenure, and what follows from all of
 * them. Nothing is averaged, and no majority hides a dissent.
 */
public final class Attestation {
    private record Key(long person, long line) {}

    private record Pair(int a, int b, long distance) {}

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
            spells(all).forEach(spell -> tenures.add(tenure(spell)));
        }
        return tenures;
    }

    private static AttestedTenure tenure(List<Testimony> spell) {
        List<Testimony> ordered =
                spell.stream().sorted(TestimonyOrder.BY_SOURCE).toList();
        return new AttestedTenure(ordered, BoundWeighing.start(ordered), BoundWeighing.end(ordered));
    }

    /**
     * Testimonies of different editions that may speak of the same days are one spell, the nearest first; a source that
     * tells two spells apart keeps them apart.
     */
    private static List<List<Testimony>> spells(List<Testimony> all) {
        List<List<Testimony>> spells = new ArrayList<>();
        all.forEach(one -> spells.add(new ArrayList<>(List.of(one))));
        if (all.size() == 1) {
            return spells;
        }
        int[] spellOf = new int[all.size()];
        for (int i = 0; i < spellOf.length; i++) {
            spellOf[i] = i;
        }
        for (Pair pair : pairs(all)) {
            int a = spellOf[pair.a];
            int b = spellOf[pair.b];
            if (a != b && !sharesEdition(spells.get(a), spells.get(b))) {
                int kept = Math.min(a, b);
                int gone = Math.max(a, b);
                spells.get(kept).addAll(spells.get(gone));
                spells.get(gone).clear();
                for (int i = 0; i < spellOf.length; i++) {
                    spellOf[i] = spellOf[i] == gone ? kept : spellOf[i];
                }
            }
        }
        return spells.stream().filter(spell -> !spell.isEmpty()).toList();
    }

    private static List<Pair> pairs(List<Testimony> all) {
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < all.size(); a++) {
            for (int b = a + 1; b < all.size(); b++) {
                if (!isOneList(all.get(a), all.get(b)) || isSaidTwice(all.get(a), all.get(b))) {
                    int first = a;
                    int second = b;
                    Nearness.between(all.get(a), all.get(b))
                            .ifPresent(distance -> pairs.add(new Pair(first, second, distance)));
                }
            }
        }
        pairs.sort(Comparator.comparingLong(Pair::distance)
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        return pairs;
    }

    /** What still stands of several editions of a table is one list: of each tenure there is only the latest row in it. */
    private static boolean isOneList(Testimony a, Testimony b) {
        return a.edition().number() == b.edition().number()
                || a.edition().form() == Edition.Form.TABLE
                        && b.edition().form() == Edition.Form.TABLE
                        && a.edition().source().equals(b.edition().source());
    }

    /** A source that has the very same tenure in two rows does not mean two. */
    private static boolean isSaidTwice(Testimony a, Testimony b) {
        return a.said().equals(b.said()) && a.person().equals(b.person());
    }

    private static boolean sharesEdition(List<Testimony> a, List<Testimony> b) {
        return a.stream()
                .anyMatch(one -> b.stream().anyMatch(other -> isOneList(one, other) && !isSaidTwice(one, other)));
    }
}
