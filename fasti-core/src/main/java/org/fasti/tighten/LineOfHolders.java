package org.fasti.tighten;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.language.FoldedName;
import org.fasti.time.DayRange;

/**
 * The tenures of one office, each bound narrowed by what is known of the others, of lives and of the body.
 *
 * <p>In a seat for one, that one left before another began is taken from witnesses who name predecessor and successor,
 * and from starts whose dates leave no doubt who came first. Nothing is taken where the later may have begun
 * provisionally, in the place of one who was absent, or the earlier was provisional to the end; nor from ordinals, which
 * count persons in some lists and terms in others.
 */
public final class LineOfHolders {
    private final Map<String, Holding> holdings = new LinkedHashMap<>();
    private final List<Premise> premises;
    private final Tightening tightening;

    private LineOfHolders(List<AttestedTenure> tenures, Surroundings around) {
        tenures.forEach(tenure -> holdings.put(Holding.id(tenure), Holding.of(tenure)));
        premises = List.copyOf(premises(around));
        tightening = Tightening.of(premises);
    }

    /**
     * @param tenures of one office, in any order
     * @param around what else is known
     */
    public static LineOfHolders of(List<AttestedTenure> tenures, Surroundings around) {
        return new LineOfHolders(tenures, around);
    }

    private Set<Premise> premises(Surroundings around) {
        Set<Premise> all = new LinkedHashSet<>();
        for (Holding holding : holdings.values()) {
            all.addAll(holding.starts());
            all.addAll(holding.ends());
            all.add(new Law.StartBeforeEnd(holding.start(), holding.end()));
            limits(holding, around, all);
        }
        switch (around.seats()) {
            case ONE -> all.addAll(successions());
            case NOT_KNOWN -> all.addAll(StatedSuccessions.of(List.copyOf(holdings.values())));
            case SEVERAL -> {}
        }
        return all;
    }

    private static void limits(Holding holding, Surroundings around, Set<Premise> all) {
        String person = Long.toString(holding.person());
        limits(holding, around.life(holding.person()), person, holding.tenure().person(), around, all);
        holding.body().ifPresent(body -> limits(holding, around.body(body), FoldedName.of(body), body, around, all));
    }

    private static void limits(
            Holding holding, List<DatedFact> facts, String id, String name, Surroundings around, Set<Premise> all) {
        Map<Event, List<Voice>> voices = new LinkedHashMap<>();
        for (DatedFact fact : facts) {
            voices.computeIfAbsent(new Event(fact.kind(), id, name), event -> new ArrayList<>())
                    .add(new Voice(fact.days(), fact.basis()));
        }
        voices.forEach((event, said) -> {
            all.addAll(Voice.together(event, said));
            all.add(limit(holding, event, around));
        });
    }

    private static Law limit(Holding holding, Event event, Surroundings around) {
        return switch (event.kind()) {
            case BIRTH -> new Law.OldEnough(event, holding.start(), around.leastAge());
            case DEATH -> new Law.EndsWithDeath(holding.end(), event);
            case FOUNDING -> new Law.BodyFounded(event, holding.start());
            case DISSOLUTION -> new Law.BodyDissolved(holding.end(), event);
            case START, END -> throw new AssertionError("no fact of a life or of a body: " + event);
        };
    }

    private List<Statement.Succession> successions() {
        List<Holding> line = List.copyOf(holdings.values());
        List<Statement.Succession> successions = new ArrayList<>(StatedSuccessions.of(line));
        Set<List<String>> stated = new HashSet<>();
        for (Statement.Succession one : successions) {
            stated.add(List.of(one.left().id(), one.began().id()));
            stated.add(List.of(one.began().id(), one.left().id()));
        }
        // Where a witness states the contrary, it is for the dates to contradict it.
        SuccessionsByDates.of(line).stream()
                .filter(one ->
                        !stated.contains(List.of(one.left().id(), one.began().id())))
                .forEach(successions::add);
        return successions;
    }

    /** All that the line's bounds are narrowed by. */
    public List<Premise> premises() {
        return premises;
    }

    /** The start of one of the tenures with its proof, where it can have been on fewer days than witnesses say. */
    public Optional<Narrowed> start(AttestedTenure tenure) {
        return tightening.narrowed(holding(tenure).start());
    }

    /** The end likewise: the first day out of office. */
    public Optional<Narrowed> end(AttestedTenure tenure) {
        return tightening.narrowed(holding(tenure).end());
    }

    private Holding holding(AttestedTenure tenure) {
        return Optional.ofNullable(holdings.get(Holding.id(tenure)))
                .orElseThrow(() -> new IllegalArgumentException("not of this line: " + tenure.person()));
    }

    /**
     * What is narrowed of one of the tenures from outside it: the start first. What only follows from its other bound,
     * since an office is held for a day at least, or from its holder's birth, is left out.
     */
    public List<Narrowed> narrowed(AttestedTenure tenure) {
        return Stream.concat(start(tenure).stream(), end(tenure).stream())
                .flatMap(one -> fromOutside(one).stream())
                .toList();
    }

    private static Optional<Narrowed> fromOutside(Narrowed one) {
        boolean first = isFromOutside(one.notBefore());
        boolean last = isFromOutside(one.notAfter());
        if (!first && !last) {
            return Optional.empty();
        }
        // What is stated of the other side is shown as stated.
        DayRange days = DayRange.of(
                first || one.notBefore().isEmpty()
                        ? one.days().earliest()
                        : one.stated().earliest(),
                last || one.notAfter().isEmpty()
                        ? one.days().latest()
                        : one.stated().latest());
        return Optional.of(new Narrowed(
                one.event(),
                one.stated(),
                days,
                first ? one.notBefore() : List.of(),
                last ? one.notAfter() : List.of()));
    }

    private static boolean isFromOutside(List<Step> proof) {
        return !proof.isEmpty()
                && switch (proof.getLast().premise()) {
                    case Law.StartBeforeEnd _ -> false;
                    case Law.OldEnough law -> law.years() > 0;
                    default -> true;
                };
    }

    /** Premises that cannot all hold. */
    public List<Contradiction> contradictions() {
        return tightening.contradictions();
    }
}
