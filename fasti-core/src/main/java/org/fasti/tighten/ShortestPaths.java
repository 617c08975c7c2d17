package org.fasti.tighten;

import java.util.Arrays;
import java.util.Optional;

/**
 * The shortest paths to all nodes of a graph that may have negative weights; of equally short ones one with the fewest
 * edges. The method is that of Goldberg and Radzik (A heuristic improvement of the Bellman-Ford algorithm, Applied
 * Mathematics Letters 6, 1993): passes over the nodes whose label changed, each in an order in which a label is final
 * before it is used where that can be had. Edges times nodes at worst; where time only goes forward, a few passes.
 */
final class ShortestPaths {
    private static final long FAR = Long.MAX_VALUE;
    private static final int NONE = -1;

    private final DistanceGraph graph;
    private final boolean backward;
    private final boolean throughCalendar;
    private final long[] days;
    private final int[] steps;
    private final int[] via;
    private final boolean[] labelled;
    private final boolean[] inOrder;
    private final int[] changed;
    private int changes;
    private final int[] order;
    private int ordered;
    private final int[] stack;
    private final int[] next;

    private ShortestPaths(DistanceGraph graph, boolean backward, boolean throughCalendar) {
        this.graph = graph;
        this.backward = backward;
        this.throughCalendar = throughCalendar;
        int n = graph.nodes();
        days = new long[n];
        steps = new int[n];
        via = new int[n];
        Arrays.fill(via, NONE);
        labelled = new boolean[n];
        inOrder = new boolean[n];
        changed = new int[n];
        order = new int[n];
        stack = new int[n];
        next = new int[n];
    }

    /** From the calendar along the edges: how late each event can be. The graph has no contradiction without dates. */
    static ShortestPaths fromCalendar(DistanceGraph graph) {
        return new ShortestPaths(graph, false, true).run();
    }

    /** To the calendar: the negative of how early each event can be. The same holds of the graph. */
    static ShortestPaths toCalendar(DistanceGraph graph) {
        return new ShortestPaths(graph, true, true).run();
    }

    private ShortestPaths run() {
        Arrays.fill(days, FAR);
        days[DistanceGraph.CALENDAR] = 0;
        label(DistanceGraph.CALENDAR);
        while (changes > 0) {
            pass();
        }
        return this;
    }

    /** A cycle of negative weight that does not pass the calendar, as edges one after another; empty if there is none. */
    static Optional<int[]> contradictionWithoutDates(DistanceGraph graph) {
        ShortestPaths paths = new ShortestPaths(graph, false, false);
        for (int node = DistanceGraph.CALENDAR + 1; node < graph.nodes(); node++) {
            paths.label(node);
        }
        // Looking for a cycle costs a walk over all nodes, so it is done after 1, 2, 4, 8 … passes.
        for (long pass = 1, look = 1; paths.changes > 0; pass++) {
            paths.pass();
            if (pass == look) {
                look *= 2;
                Optional<int[]> cycle = paths.cycle();
                if (cycle.isPresent()) {
                    return cycle;
                }
            }
        }
        return Optional.empty();
    }

    boolean reaches(int node) {
        return days[node] < FAR;
    }

    /** The length of the path; only where {@link #reaches} holds. */
    long days(int node) {
        assert reaches(node);
        return days[node];
    }

    /** The number of edges of the path. */
    int steps(int node) {
        return steps[node];
    }

    /** The edges between the calendar and the node, those next to the calendar first. */
    int[] path(int node) {
        int[] path = new int[steps[node]];
        int at = node;
        for (int k = path.length - 1; k >= 0; k--) {
            path[k] = via[at];
            at = before(via[at]);
        }
        assert at == DistanceGraph.CALENDAR;
        return path;
    }

    private int before(int edge) {
        return backward ? graph.to(edge) : graph.from(edge);
    }

    private int after(int edge) {
        return backward ? graph.from(edge) : graph.to(edge);
    }

    private int edge(int node, int k) {
        return backward ? graph.in(node, k) : graph.out(node, k);
    }

    private void label(int node) {
        if (!labelled[node] && !inOrder[node]) {
            labelled[node] = true;
            changed[changes++] = node;
        }
    }

    private void pass() {
        sort();
        changes = 0;
        for (int k = ordered - 1; k >= 0; k--) {
            int node = order[k];
            inOrder[node] = false;
            int edge;
            for (int e = 0; (edge = edge(node, e)) != NONE; e++) {
                if (shortens(edge)) {
                    label(after(edge));
                }
            }
        }
    }

    /** Puts into {@link #order}, the last first, what the changed labels may change, each node before those it changes. */
    private void sort() {
        ordered = 0;
        for (int k = 0; k < changes; k++) {
            int root = changed[k];
            labelled[root] = false;
            if (inOrder[root]) {
                continue;
            }
            int depth = push(root, -1);
            while (depth >= 0) {
                int node = stack[depth];
                int edge = edge(node, next[node]++);
                if (edge == NONE) {
                    order[ordered++] = node;
                    depth--;
                } else if (shortens(edge) && !inOrder[after(edge)]) {
                    depth = push(after(edge), depth);
                }
            }
        }
    }

    private int push(int node, int depth) {
        inOrder[node] = true;
        next[node] = 0;
        stack[depth + 1] = node;
        return depth + 1;
    }

    /** Shortens the path to the edge's end by going through the edge, if that is so. */
    private boolean shortens(int edge) {
        int a = before(edge);
        int b = after(edge);
        if (b == DistanceGraph.CALENDAR || days[a] == FAR || !graph.holds(edge)) {
            return false;
        }
        if (a == DistanceGraph.CALENDAR && !throughCalendar) {
            return false;
        }
        long length = days[a] + graph.weight(edge);
        if (length > days[b] || (length == days[b] && steps[a] + 1 >= steps[b])) {
            return false;
        }
        days[b] = length;
        steps[b] = steps[a] + 1;
        via[b] = edge;
        return true;
    }

    /** A cycle among the edges by which the labels came; only a cycle of negative weight can come to be there. */
    private Optional<int[]> cycle() {
        int[] seenFrom = new int[graph.nodes()];
        for (int root = 1; root < graph.nodes(); root++) {
            int node = root;
            while (seenFrom[node] == 0 && via[node] != NONE) {
                seenFrom[node] = root;
                node = before(via[node]);
            }
            if (seenFrom[node] == root && via[node] != NONE) {
                return Optional.of(cycleThrough(node));
            }
        }
        return Optional.empty();
    }

    private int[] cycleThrough(int node) {
        int length = 0;
        int at = node;
        do {
            at = before(via[at]);
            length++;
        } while (at != node);
        int[] cycle = new int[length];
        for (int k = length - 1; k >= 0; k--) {
            cycle[k] = via[at];
            at = before(via[at]);
        }
        return cycle;
    }
}
