package org.fasti.tighten;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Premises as a graph. Node 0 is the calendar's day 0, the others are events. An edge from u to v of weight w says that
 * v is at most w days after u. A path is then a proof of such a limit, and a cycle of negative weight a contradiction.
 */
final class DistanceGraph {
    /** The node of 1970-01-01. */
    static final int CALENDAR = 0;

    private final List<Premise> premises;
    private final Map<Event, Integer> nodes = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final boolean[] setAside;

    private int edges;
    private int[] from;
    private int[] to;
    private long[] weight;
    private int[] premise;
    /** Edges by the node that they leave; those of node n are at {@code outStart[n]} to {@code outStart[n + 1]}. */
    private final int[] out;

    private final int[] outStart;
    /** The same by the node that they reach. */
    private final int[] in;

    private final int[] inStart;

    DistanceGraph(List<Premise> premises) {
        this.premises = List.copyOf(premises);
        setAside = new boolean[premises.size()];
        from = new int[2 * premises.size()];
        to = from.clone();
        premise = from.clone();
        weight = new long[from.length];
        for (int p = 0; p < premises.size(); p++) {
            add(premises.get(p).distance(), p);
        }
        outStart = starts(from);
        out = grouped(from, outStart);
        inStart = starts(to);
        in = grouped(to, inStart);
    }

    private void add(Distance distance, int p) {
        int a = distance.from().map(this::intern).orElse(CALENDAR);
        int b = intern(distance.to());
        distance.most().ifPresent(days -> edge(a, b, days, p));
        distance.least().ifPresent(days -> edge(b, a, -days, p));
    }

    private int intern(Event event) {
        return nodes.computeIfAbsent(event, e -> {
            events.add(e);
            return events.size();
        });
    }

    private void edge(int a, int b, long days, int p) {
        from[edges] = a;
        to[edges] = b;
        weight[edges] = days;
        premise[edges++] = p;
    }

    private int[] starts(int[] end) {
        int[] starts = new int[events.size() + 2];
        for (int e = 0; e < edges; e++) {
            starts[end[e] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    private int[] grouped(int[] end, int[] starts) {
        int[] next = starts.clone();
        int[] grouped = new int[edges];
        for (int e = 0; e < edges; e++) {
            grouped[next[end[e]]++] = e;
        }
        return grouped;
    }

    /** The events and the calendar. */
    int nodes() {
        return events.size() + 1;
    }

    Optional<Integer> node(Event event) {
        return Optional.ofNullable(nodes.get(event));
    }

    List<Event> events() {
        return events;
    }

    Event event(int node) {
        return events.get(node - 1);
    }

    List<Premise> premises() {
        return premises;
    }

    Premise premiseOf(int edge) {
        return premises.get(premise[edge]);
    }

    int indexOfPremise(int edge) {
        return premise[edge];
    }

    int from(int edge) {
        return from[edge];
    }

    int to(int edge) {
        return to[edge];
    }

    long weight(int edge) {
        return weight[edge];
    }

    /** Whether the premise of the edge is still taken to hold. */
    boolean holds(int edge) {
        return !setAside[premise[edge]];
    }

    boolean isSetAside(int indexOfPremise) {
        return setAside[indexOfPremise];
    }

    void setAside(int indexOfPremise) {
        setAside[indexOfPremise] = true;
    }

    /** The {@code k}th of the edges that leave the node, or empty ({@code -1}) where there are fewer. */
    int out(int node, int k) {
        int at = outStart[node] + k;
        return at < outStart[node + 1] ? out[at] : -1;
    }

    /** The {@code k}th of the edges that reach the node, or {@code -1} where there are fewer. */
    int in(int node, int k) {
        int at = inStart[node] + k;
        return at < inStart[node + 1] ? in[at] : -1;
    }
}
