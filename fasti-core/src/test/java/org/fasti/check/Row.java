package org.fasti.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.fasti.attest.Bearer;
import org.fasti.attest.Edition;
import org.fasti.attest.Office;
import org.fasti.attest.Said;
import org.fasti.attest.Seen;
import org.fasti.attest.Testimony;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.Evidence;
import org.fasti.claim.Witness;
import org.fasti.language.FoldedName;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;
import org.fasti.time.ValidTime;

/** What a source says of one tenure of the mayor of Beth. Persons of one name are one person. */
final class Row {
    private final String source;
    private final String person;
    private final Bound start;
    private final Bound end;
    private String position = "Mayor of Beth";
    private Optional<String> body = Optional.empty();
    private EndConvention ends = EndConvention.EXCLUSIVE;
    private Edition.Form form = Edition.Form.TABLE;
    private Optional<String> published = Optional.empty();
    private Optional<String> id = Optional.empty();
    private OptionalInt ordinal = OptionalInt.empty();
    private Optional<String> noneBefore = Optional.empty();
    private long line = 2;
    private final List<ActingSpell> acting = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();

    private Row(String source, String person, String start, String end) {
        this.source = source;
        this.person = person;
        this.start = bound(start);
        this.end = bound(end);
    }

    /** Bounds as EDTF, {@code ..} for still held, {@code over}, empty for unsaid. */
    static Row of(String source, String person, String start, String end) {
        return new Row(source, person, start, end);
    }

    Row ends(EndConvention meaning) {
        ends = meaning;
        return this;
    }

    Row published(String date) {
        published = Optional.of(date);
        return this;
    }

    Row page() {
        form = Edition.Form.PAGE;
        return this;
    }

    Row id(String identifier) {
        id = Optional.of(identifier);
        return this;
    }

    Row as(String title, String organization) {
        position = title;
        body = Optional.of(organization);
        return this;
    }

    Row ordinal(int number) {
        ordinal = OptionalInt.of(number);
        return this;
    }

    Row before(String name) {
        before.add(name);
        return this;
    }

    Row after(String name) {
        after.add(name);
        return this;
    }

    Row noneBefore(String words) {
        noneBefore = Optional.of(words);
        return this;
    }

    Row acting(String from, String to) {
        acting.add(new ActingSpell(bound(from), bound(to)));
        return this;
    }

    Row line(long number) {
        line = number;
        return this;
    }

    /** All rows as one line of holders. */
    static Line line(Row... rows) {
        return line(Around.NOTHING, rows);
    }

    static Line line(Around around, Row... rows) {
        return Line.of(Stream.of(rows).map(Row::testimony).toList(), around);
    }

    static Around born(String person, String date) {
        return life(person, LifeFact.Kind.BORN, date);
    }

    static Around died(String person, String date) {
        return life(person, LifeFact.Kind.DIED, date);
    }

    private static Around life(String person, LifeFact.Kind kind, String date) {
        LifeFact fact = new LifeFact(kind, edtf(date), person, "a page", Optional.empty(), Optional.empty());
        return new Around(Map.of(number(person), List.of(fact)), List.of(), Map.of(), Map.of());
    }

    static Edtf edtf(String date) {
        return Edtf.parse(date).orElseThrow();
    }

    private static Bound bound(String said) {
        return switch (said) {
            case "" -> Bound.UNSAID;
            case ".." -> Bound.STILL_HELD;
            case "over" -> Bound.OVER;
            default -> Bound.on(edtf(said));
        };
    }

    private static long number(String name) {
        return FoldedName.of(name).hashCode();
    }

    private Testimony testimony() {
        Optional<Edtf> date = published.map(Row::edtf);
        Said said = new Said(
                start,
                end,
                Optional.empty(),
                acting,
                OptionalInt.empty(),
                ordinal,
                before,
                after,
                noneBefore,
                Optional.empty(),
                Map.of(),
                Set.of());
        Edition edition = new Edition(
                // In the order of the names' first letters.
                source.charAt(0), form, source, Optional.empty(), Optional.empty(), date, ends, Optional.empty(), "en");
        Evidence evidence = new Evidence(source, Witness.DATASET, new Span(0, 0), "", List.of());
        return new Testimony(
                line,
                new Bearer(number(person), number(person), person, id),
                new Office(1, 1, position, body, Optional.empty()),
                said,
                ValidTime.stated(start, end, ends, date.map(Edtf::latest)),
                List.of(),
                edition,
                List.of(new Seen(source, Optional.empty(), published, evidence, OptionalLong.of(line))));
    }
}
