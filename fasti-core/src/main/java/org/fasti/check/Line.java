package org.fasti.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fasti.attest.Attestation;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;
import org.fasti.language.FoldedName;

/** All who held one office, in order of time, and what is known of their lives and of the body. */
public final class Line {
    private static final Comparator<AttestedTenure> BY_TIME = Comparator.comparing(Line::earliestStart)
            .thenComparing(Line::latestEnd)
            .thenComparing(AttestedTenure::person);

    private final List<AttestedTenure> tenures;
    private final List<AttestedTenure> dated;
    private final Around around;
    private final Map<String, Set<Long>> personsByName = new HashMap<>();
    private final Seat seat;

    private Line(List<AttestedTenure> tenures, Around around) {
        this.tenures = tenures.stream().sorted(BY_TIME).toList();
        this.dated = this.tenures.stream()
                .filter(tenure -> tenure.time().isPresent())
                .toList();
        this.around = around;
        for (AttestedTenure tenure : this.tenures) {
            for (Testimony one : tenure.testimonies()) {
                long person = one.bearer().person();
                learn(FoldedName.of(one.person()), person);
                one.bearer().id().ifPresent(id -> learn("id " + id, person));
            }
        }
        this.seat = Seat.of(this);
    }

    /** @param testimonies all of one line of holders; at least one */
    public static Line of(List<Testimony> testimonies, Around around) {
        return new Line(Attestation.of(testimonies), around);
    }

    public static Line of(List<Testimony> testimonies) {
        return of(testimonies, Around.NOTHING);
    }

    /** All tenures by their earliest start; those without a possible day in office come last. */
    public List<AttestedTenure> tenures() {
        return tenures;
    }

    /** The tenures with a possible day in office, by their earliest start. */
    List<AttestedTenure> dated() {
        return dated;
    }

    /** Whether one person at a time holds the office, as far as the line itself shows. */
    Seat seat() {
        return seat;
    }

    Limits limits() {
        return Limits.of(around);
    }

    List<LifeFact> life(AttestedTenure tenure, LifeFact.Kind kind) {
        return around.lives().getOrDefault(person(tenure), List.of()).stream()
                .filter(fact -> fact.kind() == kind)
                .toList();
    }

    List<BodyFact> bodies() {
        return around.bodies();
    }

    Optional<Habit> habit(String source) {
        return Optional.ofNullable(around.habits().get(source));
    }

    /** What was found among the passages of the page whose testimony it is. */
    List<PageFinding> withinPage(Testimony testimony) {
        return around.pages().getOrDefault(testimony.number(), List.of());
    }

    /** The holders whom a source may mean by {@code name}, a name or its identifier; empty where it names none of them. */
    Set<Long> personsNamed(String name) {
        Set<Long> persons = new HashSet<>(personsByName.getOrDefault("id " + name, Set.of()));
        persons.addAll(personsByName.getOrDefault(FoldedName.of(name), Set.of()));
        return persons;
    }

    static long person(AttestedTenure tenure) {
        return tenure.leading().bearer().person();
    }

    static boolean sameHolder(AttestedTenure a, AttestedTenure b) {
        return person(a) == person(b);
    }

    private void learn(String name, long person) {
        personsByName.computeIfAbsent(name, n -> new HashSet<>()).add(person);
    }

    private static LocalDate earliestStart(AttestedTenure tenure) {
        return tenure.time().isPresent() ? tenure.start().days().earliest() : LocalDate.MAX;
    }

    private static LocalDate latestEnd(AttestedTenure tenure) {
        return tenure.end().days().latest();
    }
}
