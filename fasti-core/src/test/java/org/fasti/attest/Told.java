package org.fasti.attest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.claim.Witness;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;
import org.fasti.time.ValidTime;

/** Makes testimonies for tests: {@code Told.by("A").of("Ada").from("1996").to("1997").said()}. */
public final class Told {
    private static long numbers;

    private final String source;
    private String person = "Ada";
    private String position = "Mayor of Sund";
    private Optional<String> organization = Optional.empty();
    private Optional<String> place = Optional.of("Sund");
    private Bound start = Bound.UNSAID;
    private Bound end = Bound.UNSAID;
    private Optional<Edtf> on = Optional.empty();
    private EndConvention ends = EndConvention.EXCLUSIVE;
    private Optional<Edtf> published = Optional.empty();
    private final List<ActingSpell> acting = new ArrayList<>();
    private final List<Inference> inferred = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private final Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);

    private Told(String source) {
        this.source = source;
    }

    public static Told by(String source) {
        return new Told(source);
    }

    public Told of(String name) {
        person = name;
        return this;
    }

    public Told as(String title, String body, String where) {
        position = title;
        organization = Optional.of(body).filter(text -> !text.isEmpty());
        place = Optional.of(where).filter(text -> !text.isEmpty());
        return this;
    }

    public Told from(String date) {
        start = Bound.on(edtf(date));
        return this;
    }

    /** A date, {@code ..} or {@code over}. */
    public Told to(String date) {
        end = switch (date) {
            case ".." -> Bound.STILL_HELD;
            case "over" -> Bound.OVER;
            default -> Bound.on(edtf(date));
        };
        return this;
    }

    public Told on(String date) {
        on = Optional.of(edtf(date));
        return this;
    }

    public Told ends(EndConvention convention) {
        ends = convention;
        return this;
    }

    public Told published(String date) {
        published = Optional.of(edtf(date));
        return this;
    }

    public Told acting(String from, String to) {
        acting.add(new ActingSpell(
                from.isEmpty() ? Bound.UNSAID : Bound.on(edtf(from)),
                to.isEmpty() ? Bound.UNSAID : Bound.on(edtf(to))));
        return this;
    }

    public Told inferred(Inference.Side side, String date) {
        inferred.add(new Inference(side, edtf(date), "some-rule"));
        return this;
    }

    public Told before(String name) {
        before.add(name);
        return this;
    }

    public Told after(String name) {
        after.add(name);
        return this;
    }

    public Told mention() {
        qualifiers.add(Qualifier.MENTION);
        return this;
    }

    public Testimony said() {
        Said said = new Said(
                start,
                end,
                on,
                acting,
                OptionalInt.empty(),
                OptionalInt.empty(),
                before,
                after,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                qualifiers);
        Edition edition = new Edition(
                source.hashCode(),
                Edition.Form.TABLE,
                source,
                Optional.empty(),
                Optional.empty(),
                published,
                ends,
                Optional.empty(),
                "en");
        Evidence evidence = new Evidence(source, Witness.DATASET, new Span(0, 0), "", List.of());
        return new Testimony(
                ++numbers,
                new Bearer(person.hashCode(), person.hashCode(), person, Optional.empty()),
                new Office(position.hashCode(), position.hashCode(), position, organization, place),
                said,
                time(),
                inferred,
                edition,
                List.of(new Seen(source, Optional.empty(), Optional.empty(), evidence, OptionalLong.of(numbers))));
    }

    private Optional<ValidTime> time() {
        Bound from = start instanceof Bound.Unsaid ? inferred(Inference.Side.START) : start;
        boolean undated = end instanceof Bound.Unsaid || end instanceof Bound.Over;
        Bound until =
                undated && !(inferred(Inference.Side.END) instanceof Bound.Unsaid) ? inferred(Inference.Side.END) : end;
        Optional<LocalDate> out = published.map(Edtf::latest);
        return ValidTime.stated(from, until, ends, out);
    }

    private Bound inferred(Inference.Side side) {
        return inferred.stream()
                .filter(one -> one.side() == side)
                .<Bound>map(one -> Bound.on(one.date()))
                .findFirst()
                .orElse(Bound.UNSAID);
    }

    private static Edtf edtf(String date) {
        return Edtf.parse(date).orElseThrow();
    }
}
