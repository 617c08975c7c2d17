package org.fasti.attest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which testimonies of one person in one office speak of one spell. The nearest come together first. All in a spell may
 * speak of the same days, and what one list dates twice are two spells.
 */
final class Spells {
    private record Pair(int a, int b, long distance) {}

    private final List<Part> parts;
    private final int[] spellOf;
    private final List<List<Part>> spells = new ArrayList<>();

    private Spells(List<Part> parts) {
        this.parts = parts;
        this.spellOf = new int[parts.size()];
        for (int i = 0; i < spellOf.length; i++) {
            spellOf[i] = i;
            spells.add(new ArrayList<>(List.of(parts.get(i))));
        }
    }

    /** @param all in order of time */
    static List<List<Part>> of(List<Testimony> all) {
        Spells spells = new Spells(all.size() == 1 ? List.of(new Part(all)) : Parts.of(all));
        spells.gather();
        return spells.spells.stream().filter(spell -> !spell.isEmpty()).toList();
    }

    private void gather() {
        for (Pair pair : pairs()) {
            int kept = Math.min(spellOf[pair.a], spellOf[pair.b]);
            int gone = Math.max(spellOf[pair.a], spellOf[pair.b]);
            if (kept != gone && mayBeOne(spells.get(kept), spells.get(gone))) {
                spells.get(kept).addAll(spells.get(gone));
                spells.get(gone).clear();
                for (int i = 0; i < spellOf.length; i++) {
                    spellOf[i] = spellOf[i] == gone ? kept : spellOf[i];
                }
            }
        }
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < parts.size(); a++) {
            for (int b = a + 1; b < parts.size(); b++) {
                Part one = parts.get(a);
                Part other = parts.get(b);
                if (!one.list().equals(other.list()) || one.isSaidTwice(other)) {
                    int first = a;
                    int second = b;
                    Nearness.between(one, other).ifPresent(distance -> pairs.add(new Pair(first, second, distance)));
                }
            }
        }
        pairs.sort(Comparator.comparingLong(Pair::distance)
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        return pairs;
    }

    private static boolean mayBeOne(List<Part> a, List<Part> b) {
        return a.stream().allMatch(one -> b.stream().allMatch(other -> mayBeOne(one, other)));
    }

    /** What one list dates twice are two spells, unless it only repeats itself. */
    static boolean mayBeOne(Part one, Part other) {
        boolean toldApart =
                one.list().equals(other.list()) && one.isDated() && other.isDated() && !one.isSaidTwice(other);
        return !toldApart && Nearness.between(one, other).isPresent();
    }
}
