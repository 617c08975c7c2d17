package org.fasti.tighten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fasti.tighten.Holding.Foothold;

/**
 * Successions in a line of one seat that no witness states but dates show: where a day of one holder is surely before a
 * day of another, all of the one's days are. Of those that follow from others only the others are given.
 */
final class SuccessionsByDates {
    /** Of three persons one at least is neither of the two whose order is asked. */
    private static final int PERSONS = 3;

    private final List<Placed> byBegin;
    /** Of the first so many of {@link #byBegin} those that ran latest, of different persons, the very latest first. */
    private final List<List<Placed>> latestOfFirst = new ArrayList<>();

    /** A holding of which it is known by when it had begun and until when it ran. */
    private record Placed(Holding holding, Foothold begunBy, Foothold ranOn) {
        static Stream<Placed> of(Holding holding) {
            return holding.begunBy().stream()
                    .flatMap(begun -> holding.ranOn().stream().map(ran -> new Placed(holding, begun, ran)));
        }

        /** A needed condition of {@link Holding#isSurelyBefore}, quick to look at. */
        boolean hasDayBefore(Placed other) {
            return begunBy.day().isBefore(other.ranOn.day());
        }

        boolean isSurelyBefore(Placed other) {
            return hasDayBefore(other) && holding.isSurelyBefore(other.holding);
        }

        /** A person may be said to hold an office twice over the same days, in terms and as a whole. */
        boolean isOfSamePerson(Placed other) {
            return holding.person() == other.holding.person();
        }
    }

    private SuccessionsByDates(List<Placed> line) {
        byBegin = line.stream()
                .sorted(Comparator.comparing(placed -> placed.begunBy().day()))
                .toList();
        latestOfFirst.add(List.of());
        for (Placed placed : byBegin) {
            latestOfFirst.add(latestWith(latestOfFirst.getLast(), placed));
        }
    }

    private static List<Placed> latestWith(List<Placed> latest, Placed placed) {
        List<Placed> kept = new ArrayList<>();
        Stream.concat(latest.stream(), Stream.of(placed))
                .sorted(Comparator.comparing((Placed one) -> one.ranOn().day()).reversed())
                .filter(one -> kept.stream().noneMatch(one::isOfSamePerson))
                .forEach(kept::add);
        return List.copyOf(kept.subList(0, Math.min(PERSONS, kept.size())));
    }

    static List<Statement.Succession> of(List<Holding> line) {
        List<Placed> placed = line.stream()
                .filter(one -> !one.mayBeginProvisionally() && !one.mayEndProvisionally())
                .flatMap(Placed::of)
                .toList();
        SuccessionsByDates order = new SuccessionsByDates(placed);
        return placed.stream().flatMap(order::before).toList();
    }

    private Stream<Statement.Succession> before(Placed after) {
        int earlier = begunBefore(after.ranOn().day());
        List<Placed> latest = latestOfFirst.get(earlier);
        List<Statement.Succession> found = new ArrayList<>();
        for (int k = earlier - 1; k >= 0; k--) {
            Placed one = byBegin.get(k);
            if (latest.size() == PERSONS && one.hasDayBefore(latest.getLast())) {
                // So are all that had begun by then, and they come before one of the three, which comes before this.
                break;
            }
            boolean follows = latest.stream()
                    .anyMatch(between -> !between.isOfSamePerson(one)
                            && !between.isOfSamePerson(after)
                            && one.isSurelyBefore(between)
                            && between.isSurelyBefore(after));
            if (!one.isOfSamePerson(after) && !follows && one.isSurelyBefore(after)) {
                found.add(succession(one, after));
            }
        }
        return found.stream();
    }

    /** How many had surely begun before the day. */
    private int begunBefore(LocalDate day) {
        int low = 0;
        int high = byBegin.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byBegin.get(middle).begunBy().day().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Statement.Succession succession(Placed before, Placed after) {
        List<Statement.Dated> order = before.holding().shownBefore(after.holding());
        Statement.Dated first = order.getFirst();
        Statement.Dated second = order.getLast();
        List<String> ids = Stream.concat(first.basis().ids().stream(), second.basis().ids().stream())
                .distinct()
                .toList();
        String words = "They are in this order by their dates (" + first.basis().words() + "; "
                + second.basis().words() + ")";
        return new Statement.Succession(
                before.holding().end(),
                after.holding().start(),
                before.holding().sharedWithNext(),
                order,
                new Basis(ids, words));
    }
}
