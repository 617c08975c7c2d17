package org.fasti.tighten;

import java.util.Arrays;

/**
 * Walks that grow edge by edge from one node, by their number of edges; of those to the same node only the shortest is
 * continued.
 */
final class Walks {
    private static final int FIRST = 1 << 10;
    private static final int NONE = -1;

    private final DistanceGraph graph;
    private int count;
    private int[] node = new int[FIRST];
    private int[] via = new int[FIRST];
    private int[] before = new int[FIRST];
    private long[] days = new long[FIRST];
    /** Of each node the shortest walk to it so far, where it was reached in this round. */
    private final int[] best;

    private final int[] round;
    private int rounds;
    private int newest;

    Walks(DistanceGraph graph) {
        this.graph = graph;
        best = new int[graph.nodes()];
        round = new int[graph.nodes()];
    }

    /** Begins anew, with the one walk of no edges. Returns it. */
    int from(int start) {
        rounds++;
        count = 0;
        newest = 0;
        return keep(start, NONE, NONE, 0);
    }

    /** How many walks there are; they are numbered in the order in which they were made. */
    int count() {
        return count;
    }

    int node(int walk) {
        return node[walk];
    }

    long days(int walk) {
        return days[walk];
    }

    /**
     * The walk goes on along the edge, unless another to the same node is as short. Among those that are made between
     * two calls of {@link #nextLength} only the shortest to a node is kept.
     */
    void extend(int walk, int edge) {
        int to = graph.to(edge);
        long length = days[walk] + graph.weight(edge);
        boolean reached = round[to] == rounds;
        if (reached && length >= days[best[to]]) {
            return;
        }
        if (reached && best[to] >= newest) {
            set(best[to], to, edge, walk, length);
        } else {
            keep(to, edge, walk, length);
        }
    }

    /** The walks made from now on have one edge more than those made since the last call. */
    void nextLength() {
        newest = count;
    }

    private int keep(int to, int edge, int walk, long length) {
        if (count == node.length) {
            node = Arrays.copyOf(node, 2 * count);
            via = Arrays.copyOf(via, 2 * count);
            before = Arrays.copyOf(before, 2 * count);
            days = Arrays.copyOf(days, 2 * count);
        }
        best[to] = count;
        round[to] = rounds;
        set(count, to, edge, walk, length);
        return count++;
    }

    private void set(int at, int to, int edge, int walk, long length) {
        node[at] = to;
        via[at] = edge;
        before[at] = walk;
        days[at] = length;
    }

    /** The edges of the walk, and {@code last} after them. */
    int[] closed(int walk, int last) {
        int length = 1;
        for (int at = walk; via[at] != NONE; at = before[at]) {
            length++;
        }
        int[] edges = new int[length];
        edges[--length] = last;
        for (int at = walk; via[at] != NONE; at = before[at]) {
            edges[--length] = via[at];
        }
        return edges;
    }
}
