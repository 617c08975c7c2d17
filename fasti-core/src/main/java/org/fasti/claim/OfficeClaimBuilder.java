package org.fasti.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.fasti.office.Position;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** Gathers what a passage says of one tenure; everything not said stays unsaid. */
public final class OfficeClaimBuilder {
    private final String person;
    private final Position position;
    private final Evidence evidence;
    private Bound start = Bound.UNSAID;
    private Bound end = Bound.UNSAID;
    private Optional<Edtf> on = Optional.empty();
    private final List<ActingSpell> acting = new ArrayList<>();
    private OptionalInt rank = OptionalInt.empty();
    private OptionalInt ordinal = OptionalInt.empty();
    private final List<String> predecessors = new ArrayList<>();
    private final List<String> successors = new ArrayList<>();
    private Optional<String> noneBefore = Optional.empty();
    private Optional<String> noneAfter = Optional.empty();
    private final Map<String, List<String>> with = new LinkedHashMap<>();
    private final Set<String> links = new TreeSet<>();
    private final Set<OfficeClaim.Qualifier> qualifiers = EnumSet.noneOf(OfficeClaim.Qualifier.class);

    OfficeClaimBuilder(String person, Position position, Evidence evidence) {
        this.person = person;
        this.position = position;
        this.evidence = evidence;
    }

    public OfficeClaimBuilder start(Bound bound) {
        this.start = bound;
        return this;
    }

    public OfficeClaimBuilder end(Bound bound) {
        this.end = bound;
        return this;
    }

    public OfficeClaimBuilder on(Edtf date) {
        this.on = Optional.of(date);
        return this;
    }

    public OfficeClaimBuilder acting(ActingSpell spell) {
        acting.add(spell);
        return this;
    }

    public OfficeClaimBuilder rank(int rank) {
        this.rank = OptionalInt.of(rank);
        return this;
    }

    public OfficeClaimBuilder ordinal(int ordinal) {
        this.ordinal = OptionalInt.of(ordinal);
        return this;
    }

    public OfficeClaimBuilder predecessor(String name) {
        predecessors.add(name);
        return this;
    }

    public OfficeClaimBuilder successor(String name) {
        successors.add(name);
        return this;
    }

    /** The source's words where it names no person before: "Office established", "Vacant". */
    public OfficeClaimBuilder noneBefore(String words) {
        this.noneBefore = Optional.of(words);
        return this;
    }

    /** The source's words where it names no person after: "Position dissolved". */
    public OfficeClaimBuilder noneAfter(String words) {
        this.noneAfter = Optional.of(words);
        return this;
    }

    public OfficeClaimBuilder with(String role, String name) {
        with.computeIfAbsent(role, r -> new ArrayList<>()).add(name);
        return this;
    }

    /** A page of another wiki about the office: {@code en:Mayor of Sand}. */
    public OfficeClaimBuilder link(String page) {
        links.add(page);
        return this;
    }

    public OfficeClaimBuilder qualifier(OfficeClaim.Qualifier qualifier) {
        qualifiers.add(qualifier);
        return this;
    }

    public OfficeClaim build() {
        return new OfficeClaim(
                person,
                position,
                start,
                end,
                on,
                acting,
                rank,
                ordinal,
                predecessors,
                successors,
                noneBefore,
                noneAfter,
                with,
                List.copyOf(links),
                qualifiers,
                evidence);
    }
}
