package org.fasti.tighten;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fasti.attest.Attestation;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Bearer;
import org.fasti.attest.Edition;
import org.fasti.attest.Office;
import org.fasti.attest.Said;
import org.fasti.attest.Testimony;
import org.fasti.claim.ActingSpell;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;
import org.fasti.time.ValidTime;

/** What sources tell of the mayors of one town: testimonies, one after another. */
final class Told {
    private final List<Testimony> testimonies = new ArrayList<>();
    private long edition = 1;
    private String source = "Register";
    private EndConvention ends = EndConvention.UNKNOWN;
    private Optional<Edtf> published = Optional.empty();

    /** What follows is of another source. */
    Told by(String name, EndConvention convention, String day) {
        edition++;
        source = name;
        ends = convention;
        published = Edtf.parse(day);
        return this;
    }

    Told by(String name) {
        return by(name, EndConvention.UNKNOWN, "2020-06-01");
    }

    /** {@code start} and {@code end} are EDTF, {@code ..} for still held, empty for not said. */
    Told held(long person, String name, String start, String end) {
        return held(person, name, start, end, List.of(), List.of(), List.of());
    }

    Told after(long person, String name, String start, String end, String predecessor) {
        return held(person, name, start, end, List.of(), List.of(predecessor), List.of());
    }

    Told acting(long person, String name, String start, String end, String predecessor) {
        return held(
                person,
                name,
                start,
                end,
                List.of(new ActingSpell(Bound.UNSAID, Bound.UNSAID)),
                List.of(predecessor),
                List.of());
    }

    Told heldOn(long person, String name, String on) {
        return tell(person, name, Bound.UNSAID, Bound.UNSAID, Edtf.parse(on), List.of(), List.of(), List.of());
    }

    Told held(
            long person,
            String name,
            String start,
            String end,
            List<ActingSpell> acting,
            List<String> predecessors,
            List<String> successors) {
        return tell(person, name, bound(start), bound(end), Optional.empty(), acting, predecessors, successors);
    }

    private Told tell(
            long person,
            String name,
            Bound start,
            Bound end,
            Optional<Edtf> on,
            List<ActingSpell> acting,
            List<String> predecessors,
            List<String> successors) {
        Edition by = new Edition(
                edition,
                Edition.Form.TABLE,
                source,
                Optional.empty(),
                Optional.empty(),
                published,
                ends,
                Optional.empty(),
                "en");
        Said said = new Said(
                start,
                end,
                on,
                acting,
                OptionalInt.empty(),
                OptionalInt.empty(),
                predecessors,
                successors,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Set.of());
        testimonies.add(new Testimony(
                testimonies.size() + 1L,
                new Bearer(person, person, name, Optional.empty()),
                new Office(1, 1, "mayor of Aston", Optional.of("Aston council"), Optional.empty()),
                said,
                ValidTime.stated(start, end, ends, by.publishedDay()),
                List.of(),
                by,
                List.of()));
        return this;
    }

    private static Bound bound(String written) {
        return switch (written) {
            case "" -> Bound.UNSAID;
            case ".." -> Bound.STILL_HELD;
            default -> Bound.on(Edtf.parse(written).orElseThrow());
        };
    }

    List<AttestedTenure> tenures() {
        return Attestation.of(testimonies);
    }
}
