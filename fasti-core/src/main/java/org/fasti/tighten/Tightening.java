package org.fasti.tighten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fasti.time.DayRange;

/**
 * What premises together say of the days of events.
 *
 * <p>Each premise limits the difference of two days, so that the whole is a simple temporal problem (Dechter, Meiri and
 * Pearl, Temporal constraint networks, Artificial Intelligence 49, 1991). With a node for the calendar, the shortest path
 * from it to an event is the last day of the event and the shortest path back the first; these bounds are sound and
 * complete: every day between them, and no other, goes with some choice of days for all other events. The premises
 * contradict each other exactly where a cycle has negative weight.
 *
 * <p>Where they do, the smallest contradicting set is named, its statements are set aside, all of them, since nothing
 * says which is wrong, and what remains is looked at again. Bounds are narrowed by statements that are in no named
 * contradiction only.
 */
public final class Tightening {
    private final DistanceGraph graph;
    private final List<Contradiction> contradictions = new ArrayList<>();
    private ShortestPaths latest;
    private ShortestPaths earliest;

    private Tightening(DistanceGraph graph) {
        this.graph = graph;
        while (setAside(withoutDates())) {
            // What is left is looked at again.
        }
        latest = ShortestPaths.fromCalendar(graph);
        earliest = ShortestPaths.toCalendar(graph);
        while (setAside(throughCalendar())) {
            latest = ShortestPaths.fromCalendar(graph);
            earliest = ShortestPaths.toCalendar(graph);
        }
    }

    /** What the premises say; a premise given twice counts once. */
    public static Tightening of(Collection<? extends Premise> premises) {
        return new Tightening(new DistanceGraph(
                premises.stream().<Premise>map(p -> p).distinct().toList()));
    }

    private List<Cycle> withoutDates() {
        return ShortestPaths.contradictionWithoutDates(graph)
                .map(edges -> smallest(SmallestCycles.withoutDates(graph, cycle(edges))))
                .orElse(List.of());
    }

    private List<Cycle> smallest(List<Cycle> withoutDates) {
        Cycle one = withoutDates.getFirst();
        return one.smallest()
                ? FewerThroughCalendar.premises(graph, one.edges().length)
                        .map(List::of)
                        .orElse(withoutDates)
                : withoutDates;
    }

    private List<Cycle> throughCalendar() {
        int nearest = 0;
        int fewest = Integer.MAX_VALUE;
        for (int node = 1; node < graph.nodes(); node++) {
            boolean contradicted =
                    latest.reaches(node) && earliest.reaches(node) && latest.days(node) + earliest.days(node) < 0;
            if (contradicted && latest.steps(node) + earliest.steps(node) < fewest) {
                nearest = node;
                fewest = latest.steps(node) + earliest.steps(node);
            }
        }
        if (nearest == 0) {
            return List.of();
        }
        int[] there = latest.path(nearest);
        int[] back = earliest.path(nearest);
        int[] edges = Arrays.copyOf(there, fewest);
        for (int k = 0; k < back.length; k++) {
            edges[fewest - 1 - k] = back[k];
        }
        return SmallestCycles.throughCalendar(graph, earliest, cycle(edges));
    }

    private Cycle cycle(int[] edges) {
        return new Cycle(edges, Arrays.stream(edges).mapToLong(graph::weight).sum(), false);
    }

    private boolean setAside(List<Cycle> cycles) {
        Set<Statement> wrong = new HashSet<>();
        for (Cycle cycle : cycles) {
            List<Premise> premises =
                    Arrays.stream(cycle.edges()).mapToObj(graph::premiseOf).toList();
            Contradiction contradiction = new Contradiction(premises, -cycle.days(), cycle.smallest());
            contradictions.add(contradiction);
            wrong.addAll(contradiction.statements());
        }
        for (int p = 0; p < graph.premises().size() && !wrong.isEmpty(); p++) {
            if (graph.premises().get(p) instanceof Statement statement && restsOn(statement, wrong)) {
                graph.setAside(p);
            }
        }
        return !cycles.isEmpty();
    }

    private static boolean restsOn(Statement statement, Set<Statement> wrong) {
        return wrong.contains(statement)
                || (statement instanceof Statement.Succession succession
                        && succession.order().stream().anyMatch(wrong::contains));
    }

    /** Contradictions, none with a statement of another, each as small as what was named before it leaves. */
    public List<Contradiction> contradictions() {
        return List.copyOf(contradictions);
    }

    /** The statements that are in no contradiction, and do not rest on one that is. */
    public List<Statement> believed() {
        List<Statement> believed = new ArrayList<>();
        for (int p = 0; p < graph.premises().size(); p++) {
            if (graph.premises().get(p) instanceof Statement statement && !graph.isSetAside(p)) {
                believed.add(statement);
            }
        }
        return believed;
    }

    /** The days that the event can have been on; unbounded where no premise speaks of it. */
    public DayRange days(Event event) {
        return graph.node(event).map(this::days).orElse(DayRange.UNBOUNDED);
    }

    private DayRange days(int node) {
        return DayRange.of(
                earliest.reaches(node) ? day(-earliest.days(node), LocalDate.MIN) : LocalDate.MIN,
                latest.reaches(node) ? day(latest.days(node), LocalDate.MAX) : LocalDate.MAX);
    }

    private static LocalDate day(long epochDay, LocalDate beyond) {
        boolean within = LocalDate.MIN.toEpochDay() < epochDay && epochDay < LocalDate.MAX.toEpochDay();
        return within ? LocalDate.ofEpochDay(epochDay) : beyond;
    }

    /** The event with its proof, where it can have been on fewer days than is said of it. */
    public Optional<Narrowed> narrowed(Event event) {
        return graph.node(event).flatMap(this::narrowed);
    }

    /**
     * All that is narrowed, in the order in which the premises name the events. A proof is put together when the stream
     * comes to it; where few dates bear on a very long line, all proofs at once would be large.
     */
    public Stream<Narrowed> narrowed() {
        return graph.events().stream().flatMap(event -> narrowed(event).stream());
    }

    private Optional<Narrowed> narrowed(int node) {
        DayRange days = days(node);
        // A bound that is stated is reached by one step, since of equal paths the one with the fewest is taken.
        boolean first = days.hasEarliest() && earliest.steps(node) > 1;
        boolean last = days.hasLatest() && latest.steps(node) > 1;
        if (!first && !last) {
            return Optional.empty();
        }
        return Optional.of(new Narrowed(
                graph.event(node),
                stated(node),
                days,
                first ? steps(earliest.path(node), true) : List.of(),
                last ? steps(latest.path(node), false) : List.of()));
    }

    private List<Step> steps(int[] path, boolean backward) {
        List<Step> steps = new ArrayList<>();
        long days = 0;
        for (int edge : path) {
            days += graph.weight(edge);
            int node = backward ? graph.from(edge) : graph.to(edge);
            steps.add(
                    new Step(graph.premiseOf(edge), graph.event(node), LocalDate.ofEpochDay(backward ? -days : days)));
        }
        return steps;
    }

    /** What the witnesses that are believed say of the event together. */
    private DayRange stated(int node) {
        long first = LocalDate.MIN.toEpochDay();
        long last = LocalDate.MAX.toEpochDay();
        int edge;
        for (int k = 0; (edge = graph.out(node, k)) >= 0; k++) {
            if (graph.holds(edge) && graph.to(edge) == DistanceGraph.CALENDAR) {
                first = Math.max(first, -graph.weight(edge));
            }
        }
        for (int k = 0; (edge = graph.in(node, k)) >= 0; k++) {
            if (graph.holds(edge) && graph.from(edge) == DistanceGraph.CALENDAR) {
                last = Math.min(last, graph.weight(edge));
            }
        }
        return DayRange.of(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }
}
