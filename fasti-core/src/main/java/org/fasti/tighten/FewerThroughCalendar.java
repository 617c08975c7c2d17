package org.fasti.tighten;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a contradiction that needs dates where there is one that needs none: it may have fewer premises. There, no
 * path is the shortest, so that walks are followed by the number of their edges, the shortest of each number and end.
 */
final class FewerThroughCalendar {
    private static final long UNREACHED = Long.MAX_VALUE;
    /** So many ends of walks are remembered; more than that only in very large tangles. */
    private static final long MOST = 20_000_000;

    private final DistanceGraph graph;
    /** By the number of edges: over which edge the shortest walk comes to each node. */
    private final List<int[]> over = new ArrayList<>();

    private FewerThroughCalendar(DistanceGraph graph) {
        this.graph = graph;
    }

    /**
     * The contradiction through the calendar with the fewest premises.
     *
     * @param than how many premises the smallest contradiction without dates has; the other has fewer
     */
    static Optional<Cycle> premises(DistanceGraph graph, int than) {
        return (long) than * graph.nodes() > MOST ? Optional.empty() : new FewerThroughCalendar(graph).walk(than);
    }

    private Optional<Cycle> walk(int than) {
        long[] days = new long[graph.nodes()];
        Arrays.fill(days, UNREACHED);
        days[DistanceGraph.CALENDAR] = 0;
        for (int edges = 1; edges < than; edges++) {
            long[] next = new long[graph.nodes()];
            Arrays.fill(next, UNREACHED);
            int[] by = new int[graph.nodes()];
            for (int node = 0; node < graph.nodes(); node++) {
                if (days[node] != UNREACHED) {
                    extend(node, days[node], next, by);
                }
            }
            over.add(by);
            if (next[DistanceGraph.CALENDAR] < 0) {
                return Optional.of(new Cycle(path(edges), next[DistanceGraph.CALENDAR], true));
            }
            next[DistanceGraph.CALENDAR] = UNREACHED;
            days = next;
        }
        return Optional.empty();
    }

    private void extend(int node, long days, long[] next, int[] by) {
        int edge;
        for (int k = 0; (edge = graph.out(node, k)) >= 0; k++) {
            int to = graph.to(edge);
            if (graph.holds(edge) && days + graph.weight(edge) < next[to]) {
                next[to] = days + graph.weight(edge);
                by[to] = edge;
            }
        }
    }

    private int[] path(int edges) {
        int[] path = new int[edges];
        int node = DistanceGraph.CALENDAR;
        for (int k = edges - 1; k >= 0; k--) {
            path[k] = over.get(k)[node];
            node = graph.from(path[k]);
        }
        return path;
    }
}
