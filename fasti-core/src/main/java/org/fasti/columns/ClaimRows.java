package org.fasti.columns;

import static org.fasti.columns.Column.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.Claim;
import org.fasti.claim.Evidence;
import org.fasti.claim.LifeClaim;
import org.fasti.claim.OfficeClaim;
import org.fasti.office.Position;
import org.fasti.source.Digest;
import org.fasti.source.Document;
import org.fasti.source.Read;
import org.fasti.source.Reference;
import org.fasti.source.References;
import org.fasti.source.Source;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** Pages as rows: one for each claim, or one that claims nothing. */
public final class ClaimRows {
    static final String OFFICE = "office";
    static final String STILL_HELD = "..";
    static final String OVER = "over";

    private ClaimRows() {}

    /** The rows of a page, in the order of its claims; at least one. */
    public static List<Row> of(RowPlace place, Document document, List<Claim> claims) {
        if (claims.isEmpty()) {
            return List.of(Row.of(page(place, document)));
        }
        List<Row> rows = new ArrayList<>();
        for (Claim claim : claims) {
            Map<Column, Object> cells = page(place, document);
            cells.put(CLAIM, rows.size());
            cells.put(PERSON, claim.person());
            switch (claim) {
                case OfficeClaim office -> office(cells, office);
                case LifeClaim life -> life(cells, life);
            }
            evidence(cells, claim.evidence(), document.references());
            rows.add(Row.of(cells));
        }
        return rows;
    }

    /** The row of what could not be read. */
    public static Row unread(RowPlace place, Read.Unreadable unreadable) {
        Map<Column, Object> cells = place(place);
        cells.put(DOC, unreadable.id());
        cells.put(UNREAD, unreadable.reason());
        return Row.of(cells);
    }

    private static Map<Column, Object> place(RowPlace place) {
        Map<Column, Object> cells = new EnumMap<>(Column.class);
        cells.put(DUMP, place.dump());
        cells.put(AT, place.at());
        cells.put(PAGE, place.page());
        return cells;
    }

    private static Map<Column, Object> page(RowPlace place, Document document) {
        Source source = document.source();
        Map<Column, Object> cells = place(place);
        cells.put(DOC, source.id());
        put(cells, TITLE, source.title());
        put(cells, URI, source.uri().map(Object::toString));
        put(cells, PUBLISHED, source.published().map(Edtf::toString));
        put(cells, DIGEST, source.digest().map(Digest::hex));
        put(cells, LICENCE, source.licence());
        cells.put(LANGUAGE, document.language());
        return cells;
    }

    private static void office(Map<Column, Object> cells, OfficeClaim claim) {
        Position position = claim.position();
        cells.put(SAYS, OFFICE);
        cells.put(POSITION, position.label());
        cells.put(ROLE, position.role());
        put(cells, ORGANIZATION, position.organization());
        put(cells, PLACE, position.place());
        cells.put(KEY_ROLE, position.key().role());
        cells.put(KEY_TERMS, List.copyOf(position.key().terms()));
        bounds(cells, claim.start(), claim.end());
        put(cells, ON, claim.on().map(Edtf::toString));
        cells.put(ACTING, claim.acting().stream().map(ClaimRows::spell).toList());
        claim.rank().ifPresent(rank -> cells.put(RANK, rank));
        claim.ordinal().ifPresent(ordinal -> cells.put(ORDINAL, ordinal));
        cells.put(PREDECESSOR, claim.predecessors());
        cells.put(SUCCESSOR, claim.successors());
        put(cells, NONE_BEFORE, claim.noneBefore());
        put(cells, NONE_AFTER, claim.noneAfter());
        List<Map<String, Object>> with = new ArrayList<>();
        claim.with().forEach((role, people) -> people.forEach(name -> with.add(Map.of("role", role, "person", name))));
        cells.put(WITH, with);
        cells.put(
                QUALIFIERS,
                claim.qualifiers().stream().sorted().map(ClaimRows::word).toList());
    }

    private static void life(Map<Column, Object> cells, LifeClaim claim) {
        cells.put(SAYS, word(claim.kind()));
        put(cells, VALUE, claim.value());
        bounds(cells, claim.start(), claim.end());
    }

    private static void bounds(Map<Column, Object> cells, Bound start, Bound end) {
        put(cells, START, said(start));
        put(cells, END, said(end));
        if (start instanceof Bound.Dated(Edtf date)) {
            days(cells, START_EARLIEST, START_LATEST, date);
        }
        if (end instanceof Bound.Dated(Edtf date)) {
            days(cells, END_EARLIEST, END_LATEST, date);
        }
    }

    private static void days(Map<Column, Object> cells, Column earliest, Column latest, Edtf date) {
        put(cells, earliest, Optional.of(date.earliest()).filter(day -> !day.equals(LocalDate.MIN)));
        put(cells, latest, Optional.of(date.latest()).filter(day -> !day.equals(LocalDate.MAX)));
    }

    private static void evidence(Map<Column, Object> cells, Evidence evidence, References references) {
        cells.put(WITNESS, word(evidence.witness()));
        cells.put(FROM, evidence.span().start());
        cells.put(TO, evidence.span().end());
        cells.put(QUOTE, evidence.quote());
        cells.put(CITES, evidence.cites());
        cells.put(
                REFERENCES,
                references.among(evidence.cites()).stream()
                        .map(ClaimRows::reference)
                        .toList());
    }

    private static Map<String, Object> reference(Reference reference) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", reference.key());
        fields.put("from", reference.span().start());
        fields.put("to", reference.span().end());
        put(fields, "title", reference.title());
        put(fields, "publisher", reference.publisher());
        put(fields, "published", reference.published().map(Edtf::toString));
        put(fields, "accessed", reference.accessed().map(Edtf::toString));
        put(fields, "archived", reference.archived().map(Edtf::toString));
        put(fields, "url", reference.url());
        return fields;
    }

    private static Map<String, Object> spell(ActingSpell spell) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "start", said(spell.start()));
        put(fields, "end", said(spell.end()));
        return fields;
    }

    private static <K> void put(Map<K, Object> cells, K name, Optional<?> cell) {
        cell.ifPresent(value -> cells.put(name, value));
    }

    private static Optional<String> said(Bound bound) {
        return switch (bound) {
            case Bound.Dated(Edtf date) -> Optional.of(date.toString());
            case Bound.StillHeld() -> Optional.of(STILL_HELD);
            case Bound.Over() -> Optional.of(OVER);
            case Bound.Unsaid() -> Optional.empty();
        };
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
