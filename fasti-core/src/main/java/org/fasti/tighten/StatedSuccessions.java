package org.fasti.tighten;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<Statement.Succession> successions = new ArrayList<>();
        new StatedSuccessions(line)
                .pairs.forEach((pair, bases) -> successions.add(new Statement.Succession(
                        pair.before().end(),
                        pair.after().start(),
                        pair.before().sharedWithNext(),
                        List.of(),
                        joined(bases))));
        return successions;
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
