package org.fasti.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.fasti.identity.OfficeMeaning;
import org.fasti.language.FoldedName;
import org.fasti.office.Position;

/** Numbers the offices as sources word them. */
final class OfficeTable {
    private record Wording(String position, String organization, String place) {}

    private final Database database;
    private static final int MOST_REMEMBERED = 100_000;

    /** Those that were asked for since {@link #forget}. */
    private final Map<Wording, Long> known = new HashMap<>();
    /** Whether these are all. */
    private boolean isComplete;
    /** The greatest number in the table; empty where it is not known. */
    private OptionalLong greatest = OptionalLong.empty();

    OfficeTable(Database database) {
        this.database = database;
    }

    /** To be called where others may have written since. */
    void forget(boolean isEmpty) {
        known.clear();
        isComplete = isEmpty;
        greatest = isEmpty ? OptionalLong.of(0) : OptionalLong.empty();
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
        long number = find(wording).orElseGet(() -> add(position, organization, place));
        if (known.size() >= MOST_REMEMBERED) {
            known.clear();
            isComplete = false;
        }
        known.put(wording, number);
        return number;
    }

    private Optional<Long> find(Wording wording) {
        return isComplete
                ? Optional.empty()
                : database.first(
                        "SELECT number FROM office WHERE position = ? AND organization = ? AND place = ?",
                        row -> row.whole(1),
                        wording.position(),
                        wording.organization(),
                        wording.place());
    }

    private long add(Position position, String organization, String place) {
        OfficeMeaning meaning = OfficeMeaning.of(position.label(), organization, place);
        long number = greatest.orElseGet(
                        () -> database.first("SELECT coalesce(max(number), 0) FROM office", row -> row.whole(1))
                                .orElse(0L))
                + 1;
        greatest = OptionalLong.of(number);
        database.runLater(
                "INSERT INTO office (number, line, position, organization, place, folded_position, folded_organization,"
                        + " folded_place, role, terms, telling, bare) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                number,
                position.label(),
                organization,
                place,
                FoldedName.of(position.label()),
                FoldedName.of(organization),
                FoldedName.of(place),
                meaning.role(),
                meaning.terms(),
                meaning.telling(),
                meaning.isBare() ? 1 : 0);
        for (String word : NameWords.of(FoldedName.of(position.label() + " " + organization + " " + place))) {
            database.runLater("INSERT INTO office_word (word, office) VALUES (?, ?)", word, number);
        }
        return number;
    }
}
