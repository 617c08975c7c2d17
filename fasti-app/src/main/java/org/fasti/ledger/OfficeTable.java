package org.fasti.ledger;

import java.util.HashMap;
import java.util.Map;
import org.fasti.identity.OfficeMeaning;
import org.fasti.language.FoldedName;
import org.fasti.office.Position;

/** Numbers the offices as sources word them. */
final class OfficeTable {
    private record Wording(String position, String organization, String place) {}

    private final Database database;
    /** Those that were asked for since {@link #forget}. */
    private final Map<Wording, Long> known = new HashMap<>();

    OfficeTable(Database database) {
        this.database = database;
    }

    /** To be called where others may have written since. */
    void forget() {
        known.clear();
    }

    /** The wording's number; a new one is an office of its own until something shows otherwise. */
    long number(Position position) {
        String organization = position.organization().orElse("");
        String place = position.place().orElse("");
        Wording wording = new Wording(position.label(), organization, place);
        Long before = known.get(wording);
        if (before != null) {
            return before;
        }
        long number = database.first(
                        "SELECT number FROM office WHERE position = ? AND organization = ? AND place = ?",
                        row -> row.whole(1),
                        position.label(),
                        organization,
                        place)
                .orElseGet(() -> add(position, organization, place));
        known.put(wording, number);
        return number;
    }

    private long add(Position position, String organization, String place) {
        OfficeMeaning meaning = OfficeMeaning.of(position.label(), organization, place);
        return database.first(
                        "INSERT INTO office (line, position, organization, place, folded_position, folded_organization,"
                                + " folded_place, role, terms, telling, bare) VALUES ((SELECT coalesce(max(number), 0)"
                                + " + 1 FROM office), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number",
                        row -> row.whole(1),
                        position.label(),
                        organization,
                        place,
                        FoldedName.of(position.label()),
                        FoldedName.of(organization),
                        FoldedName.of(place),
                        meaning.role(),
                        meaning.terms(),
                        meaning.telling(),
                        meaning.isBare() ? 1 : 0)
                .orElseThrow();
    }
}
