package org.fasti.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;
import org.fasti.tighten.Contradiction;
import org.fasti.tighten.Event;
import org.fasti.tighten.LineOfHolders;
import org.fasti.tighten.Seats;
import org.fasti.tighten.Statement;
import org.fasti.time.Bound;
import org.fasti.time.DayCount;
import org.fasti.time.Edtf;

/**
 * Dates of tenures, lives and bodies and stated successions of a line that cannot all hold, where no other rule says so of
 * the same dates.
 */
final class ContradictingDates implements Rule {
    private static final int WEEK = 7;

    private static final List<Rule> OTHERS = List.of(
            new EndBeforeStart(),
            new HeldBeforeBirthOrAfterDeath(),
            new StillHeldAfterDeath(),
            new HeldOutsideTheLifeOfItsBody(),
            new StillHeldAlthoughEnded(),
            new StillHeldAlthoughSucceeded(),
            new TwoHoldersOfOneSeat(),
            new NeighbourDoesNotMatch());

    @Override
    public String name() {
        return "contradicting-dates";
    }

    @Override
    public List<Finding> check(Line line) {
        Seats seats = line.seat().overlaps() > 0 && !line.seat().isSingle() ? Seats.SEVERAL : Seats.NOT_KNOWN;
        Limits limits = line.limits();
        List<Contradiction> contradictions = LineOfHolders.of(
                        line.tenures(), limits.surroundings().withSeats(seats))
                .contradictions();
        if (contradictions.isEmpty()) {
            return List.of();
        }
        List<Finding> said =
                OTHERS.stream().flatMap(rule -> rule.check(line).stream()).toList();
        Sources sources = Sources.of(line, limits);
        return contradictions.stream()
                .filter(one -> one.days() >= Overlap.MORE_THAN_A_HANDOVER)
                .filter(one -> said.stream().noneMatch(other -> saysIt(other, one, sources)))
                .map(one -> finding(one, sources))
                .toList();
    }

    /** Whether the other rule's finding rests on the same dates, or holds the same life or body against the same tenure. */
    private static boolean saysIt(Finding other, Contradiction one, Sources sources) {
        Set<String> premises = contents(other.premises().stream());
        Set<String> facts = contents(sources.facts(one));
        return premises.containsAll(contents(sources.dates(one)))
                || !facts.isEmpty()
                        && premises.containsAll(facts)
                        && other.about().containsAll(sources.tenures(one));
    }

    private static Set<String> contents(Stream<Premise> premises) {
        return premises.map(Premise::content).collect(Collectors.toSet());
    }

    private Finding finding(Contradiction contradiction, Sources sources) {
        String message = "These cannot all hold, they miss each other by "
                + Words.days(new DayCount(contradiction.days(), OptionalLong.of(contradiction.days())))
                + ": "
                + contradiction.statements().stream().map(Statement::says).collect(Collectors.joining("; ")) + ".";
        return new Finding(
                name(),
                contradiction.days() <= WEEK ? Severity.NOTE : Severity.WARNING,
                sources.tenures(contradiction),
                message,
                Optional.of(new DayCount(contradiction.days(), OptionalLong.empty())),
                contradiction.statements().stream()
                        .flatMap(sources::premises)
                        .distinct()
                        .toList());
    }

    /**
     * Whose words the statements of a line are.
     *
     * @param tenures by the ids of their events
     * @param testimonies by the ids that statements rest on
     * @param facts of lives and bodies, likewise
     */
    private record Sources(
            Map<String, AttestedTenure> tenures, Map<String, Testimony> testimonies, Map<String, Premise> facts) {
        static Sources of(Line line, Limits limits) {
            Sources sources = new Sources(new HashMap<>(), new HashMap<>(), limits.premises());
            for (AttestedTenure tenure : line.tenures()) {
                sources.tenures.put(Long.toString(tenure.leading().number()), tenure);
                tenure.testimonies().forEach(one -> sources.testimonies.put(Long.toString(one.number()), one));
            }
            return sources;
        }

        List<AttestedTenure> tenures(Contradiction contradiction) {
            Set<AttestedTenure> about = new LinkedHashSet<>();
            contradiction.statements().stream()
                    .flatMap(one -> events(one).stream())
                    .filter(event -> event.kind() == Event.Kind.START || event.kind() == Event.Kind.END)
                    .forEach(event ->
                            Optional.ofNullable(tenures.get(event.id())).ifPresent(about::add));
            return List.copyOf(about);
        }

        private static List<Event> events(Statement statement) {
            return switch (statement) {
                case Statement.Dated dated -> List.of(dated.event());
                case Statement.Succession succession -> List.of(succession.left(), succession.began());
                case Statement.HandOver handOver -> List.of(handOver.left(), handOver.began());
                case Statement.Order order -> List.of(order.earlier(), order.later());
            };
        }

        Stream<Premise> facts(Contradiction contradiction) {
            return contradiction.statements().stream()
                    .flatMap(one -> one.basis().ids().stream())
                    .flatMap(id -> Optional.ofNullable(facts.get(id)).stream());
        }

        Stream<Premise> dates(Contradiction contradiction) {
            return contradiction.statements().stream()
                    .filter(Statement.Dated.class::isInstance)
                    .flatMap(this::premises);
        }

        Stream<Premise> premises(Statement statement) {
            Stream<Testimony> by =
                    statement.basis().ids().stream().flatMap(id -> Optional.ofNullable(testimonies.get(id)).stream());
            return switch (statement) {
                case Statement.Dated dated ->
                    Stream.concat(
                            by.map(one -> date(dated.event(), one)),
                            statement.basis().ids().stream()
                                    .flatMap(id -> Optional.ofNullable(facts.get(id)).stream()));
                case Statement.Succession _, Statement.HandOver _, Statement.Order _ -> by.flatMap(Sources::neighbours);
            };
        }

        private static Premise date(Event event, Testimony one) {
            Stated.Side side = event.kind() == Event.Kind.START ? Stated.Side.START : Stated.Side.END;
            Optional<Edtf> on = one.said().on();
            boolean held = side.of(one) instanceof Bound.Unsaid && on.isPresent();
            return held ? Stated.premise(one, "on", on.get().toString()) : side.premise(one);
        }

        private static Stream<Premise> neighbours(Testimony one) {
            List<Premise> named = new ArrayList<>();
            for (Neighbour.Side side : Neighbour.Side.values()) {
                if (!side.names(one).isEmpty()) {
                    named.add(Stated.premise(one, side.word(), String.join(", ", side.names(one))));
                }
            }
            return named.stream();
        }
    }
}
