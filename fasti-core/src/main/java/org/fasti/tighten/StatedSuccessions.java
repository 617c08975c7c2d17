package org.fasti.tighten;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fasti.attest.Testimony;

/** Successions that witnesses state, in a line of one seat: whom they name before and after a holder. */
final class StatedSuccessions {
    private record Pair(Holding before, Holding after) {}

    private final Holders holders;
    private final Map<Pair, List<Basis>> pairs = new LinkedHashMap<>();

    private StatedSuccessions(List<Holding> line) {
        holders = new Holders(line);
        for (Holding holding : line) {
            for (Testimony one : holding.tenure().testimonies()) {
                predecessor(holding, one);
                successor(holding, one);
            }
        }
    }

    static List<Statement.Succession> of(List<Holding> line) {
        StatedSuccessions stated = new StatedSuccessions(line);
        Set<Holding> several = stated.standingForSeveral();
        List<Statement.Succession> successions = new ArrayList<>();
        stated.pairs.forEach((pair, bases) -> {
            if (!several.contains(pair.before()) && !several.contains(pair.after())) {
                successions.add(new Statement.Succession(
                        pair.before().end(),
                        pair.after().start(),
                        pair.before().sharedWithNext(),
                        List.of(),
                        joined(bases)));
            }
        });
        return successions;
    }

    /**
     * Those of whom pages give no date, and who are named after somebody before whom they are named, too: there, one
     * mention stands for several terms.
     */
    private Set<Holding> standingForSeveral() {
        Set<Holding> several = new HashSet<>();
        for (Pair coming : pairs.keySet()) {
            Holding mentioned = coming.after();
            if (mentioned.isOnlyMentioned()
                    && pairs.keySet().stream()
                            .filter(going -> going.before().equals(mentioned))
                            .map(Pair::after)
                            .anyMatch(next -> next.equals(coming.before()) || next.isSurelyBefore(coming.before()))) {
                several.add(mentioned);
            }
        }
        return several;
    }

    private static Basis joined(List<Basis> bases) {
        return new Basis(
                bases.stream().flatMap(basis -> basis.ids().stream()).distinct().toList(),
                bases.stream().map(Basis::words).distinct().collect(Collectors.joining("; ")));
    }

    /** A source that names several persons before may mean co-holders or namesakes: it says nothing certain of any. */
    private void predecessor(Holding holding, Testimony one) {
        if (one.said().predecessors().size() == 1) {
            String name = one.said().predecessors().getFirst();
            only(name, holding, other -> !holding.beganBefore(other))
                    .forEach(before -> add(before, holding, one, "preceded by " + name));
        }
    }

    private void successor(Holding holding, Testimony one) {
        if (one.said().successors().size() == 1) {
            String name = one.said().successors().getFirst();
            only(name, holding, other -> !other.beganBefore(holding))
                    .forEach(after -> add(holding, after, one, "followed by " + name));
        }
    }

    /** The tenure that is meant, as a list of one; empty where the name fits none or several. */
    private List<Holding> only(String name, Holding holding, Predicate<Holding> possible) {
        List<Holding> meant = holders.named(name).stream()
                .filter(other -> other.person() != holding.person())
                .filter(possible)
                .toList();
        return meant.size() == 1 ? meant : List.of();
    }

    private void add(Holding before, Holding after, Testimony by, String words) {
        if (!before.mayEndProvisionally() && !after.mayBeginProvisionally()) {
            Basis basis = Basis.of(StatedBounds.id(by), StatedBounds.source(by) + ": " + words);
            pairs.computeIfAbsent(new Pair(before, after), p -> new ArrayList<>())
                    .add(basis);
        }
    }
}
