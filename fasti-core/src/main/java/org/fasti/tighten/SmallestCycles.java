package org.fasti.tighten;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Of a graph that contradicts itself, the contradictions with the fewest premises, none sharing a statement with
 * another. They are found by walks of one edge, of two, and so on, until one of negative weight closes.
 */
final class SmallestCycles {
    /** So many edges are looked at; then the smallest contradiction known so far has to do. */
    private static final long PATIENCE = 50_000_000;

    private static final int NONE = -1;

    private final DistanceGraph graph;
    private final Walks walks;
    private final boolean[] used;
    private final List<Cycle> found = new ArrayList<>();
    private long looks;

    private SmallestCycles(DistanceGraph graph) {
        this.graph = graph;
        walks = new Walks(graph);
        used = new boolean[graph.premises().size()];
    }

    /** A walk that comes back: from the calendar to the node of {@code walk}, and home along {@code edge}. */
    private record Closing(int walk, int edge, long days) {}

    /**
     * Those that pass the calendar, where there are none that do not.
     *
     * @param home of the same graph, to the calendar
     * @param known a cycle to fall back on
     */
    static List<Cycle> throughCalendar(DistanceGraph graph, ShortestPaths home, Cycle known) {
        SmallestCycles search = new SmallestCycles(graph);
        int from = search.walks.from(DistanceGraph.CALENDAR);
        List<Closing> closings = List.of();
        for (int until = search.walks.count(); closings.isEmpty() && from < until; until = search.walks.count()) {
            closings = search.goOn(from, until, home);
            from = until;
            if (search.looks > PATIENCE) {
                return List.of(known);
            }
        }
        closings.stream()
                .sorted(Comparator.comparingLong(Closing::days))
                .forEach(closing -> search.keep(
                        new Cycle(search.walks.closed(closing.walk(), closing.edge()), closing.days(), true)));
        assert !search.found.isEmpty();
        return search.found;
    }

    /** Makes the walks {@code from} to {@code until} (exclusive) one edge longer. Returns those that close. */
    private List<Closing> goOn(int from, int until, ShortestPaths home) {
        walks.nextLength();
        List<Closing> closings = new ArrayList<>();
        for (int walk = from; walk < until; walk++) {
            int edge;
            for (int k = 0; (edge = graph.out(walks.node(walk), k)) != NONE; k++) {
                looks++;
                if (!graph.holds(edge)) {
                    continue;
                }
                int to = graph.to(edge);
                long days = walks.days(walk) + graph.weight(edge);
                if (to == DistanceGraph.CALENDAR) {
                    if (days < 0) {
                        closings.add(new Closing(walk, edge, days));
                    }
                } else if (home.reaches(to) && days + home.days(to) < 0) {
                    // Even the shortest way home would not make a contradiction of any other walk.
                    walks.extend(walk, edge);
                }
            }
        }
        return closings;
    }

    /** Those that do not pass the calendar. {@code known} is one. */
    static List<Cycle> withoutDates(DistanceGraph graph, Cycle known) {
        SmallestCycles search = new SmallestCycles(graph);
        int shortest = known.edges().length;
        boolean[] cyclic = search.mayBeInCycles();
        for (int node = 1; node < graph.nodes() && search.looks <= PATIENCE; node++) {
            if (cyclic[node]) {
                shortest = search.around(node, shortest, cyclic);
            }
        }
        if (search.looks > PATIENCE || search.found.isEmpty()) {
            return List.of(known);
        }
        return search.found;
    }

    /**
     * Looks for a cycle through the node.
     *
     * @param shortest the most edges it may have
     * @return how many the next may have
     */
    private int around(int node, int shortest, boolean[] cyclic) {
        int from = walks.from(node);
        for (int length = 1; length <= shortest && looks <= PATIENCE; length++) {
            int until = walks.count();
            walks.nextLength();
            for (int walk = from; walk < until; walk++) {
                int edge;
                for (int k = 0; (edge = graph.out(walks.node(walk), k)) != NONE; k++) {
                    looks++;
                    int to = graph.to(edge);
                    long days = walks.days(walk) + graph.weight(edge);
                    // Every cycle of negative weight has a node from which all its beginnings are negative, too.
                    if (!graph.holds(edge) || !cyclic[to] || days >= 0) {
                        continue;
                    }
                    if (to == node) {
                        if (length < shortest) {
                            forget();
                        }
                        keep(new Cycle(walks.closed(walk, edge), days, true));
                        return length;
                    }
                    walks.extend(walk, edge);
                }
            }
            from = until;
        }
        return shortest;
    }

    /** Leaves out, again and again, what no edge reaches or leaves. */
    private boolean[] mayBeInCycles() {
        boolean[] out = new boolean[graph.nodes()];
        Deque<Integer> doubtful = new ArrayDeque<>();
        out[DistanceGraph.CALENDAR] = true;
        for (int node = 1; node < graph.nodes(); node++) {
            doubtful.add(node);
        }
        while (!doubtful.isEmpty()) {
            int node = doubtful.remove();
            if (out[node] || (isReached(node, out) && isLeft(node, out))) {
                continue;
            }
            out[node] = true;
            int edge;
            for (int k = 0; (edge = graph.out(node, k)) != NONE; k++) {
                doubtful.add(graph.to(edge));
            }
            for (int k = 0; (edge = graph.in(node, k)) != NONE; k++) {
                doubtful.add(graph.from(edge));
            }
        }
        boolean[] cyclic = new boolean[graph.nodes()];
        for (int node = 0; node < cyclic.length; node++) {
            cyclic[node] = !out[node];
        }
        return cyclic;
    }

    private boolean isReached(int node, boolean[] out) {
        int edge;
        for (int k = 0; (edge = graph.in(node, k)) != NONE; k++) {
            if (graph.holds(edge) && !out[graph.from(edge)]) {
                return true;
            }
        }
        return false;
    }

    private boolean isLeft(int node, boolean[] out) {
        int edge;
        for (int k = 0; (edge = graph.out(node, k)) != NONE; k++) {
            if (graph.holds(edge) && !out[graph.to(edge)]) {
                return true;
            }
        }
        return false;
    }

    private void forget() {
        for (Cycle cycle : found) {
            for (int edge : cycle.edges()) {
                used[graph.indexOfPremise(edge)] = false;
            }
        }
        found.clear();
    }

    private void keep(Cycle cycle) {
        for (int edge : cycle.edges()) {
            if (used[graph.indexOfPremise(edge)] && graph.premiseOf(edge) instanceof Statement) {
                return;
            }
        }
        for (int edge : cycle.edges()) {
            used[graph.indexOfPremise(edge)] = true;
        }
        found.add(cycle);
    }
}
