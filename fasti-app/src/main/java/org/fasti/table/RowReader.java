package org.fasti.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.OfficeClaimBuilder;
import org.fasti.claim.Witness;
import org.fasti.office.Position;
import org.fasti.office.PositionKey;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** Reads one row. */
final class RowReader {
    private static final String STILL_HELD = "..";

    /** A cell that says something which cannot be read. */
    private static final class BadCell extends Exception {
        private static final long serialVersionUID = 1;

        BadCell(String message) {
            super(message);
        }
    }

    private final long line;
    private final UnaryOperator<String> cells;

    /** @param cells the cell of a column, without blanks around it; empty where there is none */
    RowReader(long line, UnaryOperator<String> cells) {
        this.line = line;
        this.cells = cells;
    }

    TableRow read() {
        try {
            return new TableRow.Tenure(
                    line, claim(), said("person_id"), said("source").or(() -> said("doc")));
        } catch (BadCell e) {
            return new TableRow.Unreadable(line, String.valueOf(e.getMessage()));
        }
    }

    private OfficeClaim claim() throws BadCell {
        Evidence row = new Evidence(
                said("source").or(() -> said("doc")).orElse(""), Witness.DATASET, new Span(0, 0), "", List.of());
        OfficeClaimBuilder claim =
                OfficeClaim.of(needed("person"), position(), row).start(start()).end(end());
        Optional<String> on = said("on");
        if (on.isPresent()) {
            claim.on(date("on", on.get()));
        }
        acting(claim);
        several("predecessor").forEach(claim::predecessor);
        several("successor").forEach(claim::successor);
        for (String qualifier : several("qualifiers")) {
            claim.qualifier(qualifier(qualifier));
        }
        return claim.build();
    }

    private Position position() throws BadCell {
        String label = needed("position");
        String role = said("role").orElse(label);
        Optional<String> organization = said("organization");
        Optional<String> place = said("place").or(() -> said("area"));
        SortedSet<String> terms = new TreeSet<>();
        String all = label + " " + organization.orElse("") + " " + place.orElse("");
        for (String word : all.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                terms.add(word);
            }
        }
        return new Position(label, role, organization, place, new PositionKey(role.toLowerCase(Locale.ROOT), terms));
    }

    private Bound start() throws BadCell {
        Optional<String> start = said("start").filter(text -> !text.equals(STILL_HELD));
        return start.isPresent() ? Bound.on(date("start", start.get())) : Bound.UNSAID;
    }

    private Bound end() throws BadCell {
        Optional<String> end = said("end");
        if (end.isEmpty()) {
            return cells.apply("ended").equalsIgnoreCase("true") ? Bound.OVER : Bound.UNSAID;
        }
        return end.get().equals(STILL_HELD) ? Bound.STILL_HELD : Bound.on(date("end", end.get()));
    }

    /** Whether it was held provisionally throughout, or spells as EDTF intervals. */
    private void acting(OfficeClaimBuilder claim) throws BadCell {
        String acting = cells.apply("acting").toLowerCase(Locale.ROOT);
        switch (acting) {
            case "", "false", "no", "0" -> {}
            case "true", "yes", "1" -> claim.qualifier(OfficeClaim.Qualifier.ACTING);
            default -> {
                for (String spell : several("acting")) {
                    claim.acting(spell(spell));
                }
            }
        }
    }

    private static ActingSpell spell(String interval) throws BadCell {
        // A bound may be an interval itself, so that the slash which parts the two is the one with dates on both sides.
        for (int slash = interval.indexOf('/'); slash >= 0; slash = interval.indexOf('/', slash + 1)) {
            Optional<Bound> start = spellBound(interval.substring(0, slash));
            Optional<Bound> end = spellBound(interval.substring(slash + 1));
            if (start.isPresent() && end.isPresent()) {
                return new ActingSpell(start.get(), end.get());
            }
        }
        throw new BadCell(
                "'acting' is neither true or false nor an interval such as 2016-10-31/2017-01-20: " + interval);
    }

    private static Optional<Bound> spellBound(String text) {
        return text.isEmpty()
                ? Optional.of(Bound.UNSAID)
                : text.equals(STILL_HELD)
                        ? Optional.of(Bound.STILL_HELD)
                        : Edtf.parse(text).map(Bound::on);
    }

    private static OfficeClaim.Qualifier qualifier(String name) throws BadCell {
        return Arrays.stream(OfficeClaim.Qualifier.values())
                .filter(one -> one.name().replace('_', '-').equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new BadCell("'qualifiers' has a word that is none: " + name));
    }

    private static Edtf date(String column, String text) throws BadCell {
        Optional<Edtf> date = text.length() > 64 ? Optional.empty() : Edtf.parse(text);
        return date.orElseThrow(() -> new BadCell(
                "'" + column + "' is no date that can be read (EDTF, such as 1996, 1996-09 or 1996-09-30): " + text));
    }

    private String needed(String column) throws BadCell {
        return said(column).orElseThrow(() -> new BadCell("'" + column + "' is empty"));
    }

    private Optional<String> said(String column) {
        return Optional.of(cells.apply(column)).filter(text -> !text.isEmpty());
    }

    private List<String> several(String column) {
        List<String> all = new ArrayList<>();
        for (String one : cells.apply(column).split(";")) {
            if (!one.isBlank()) {
                all.add(one.strip());
            }
        }
        return all;
    }
}
