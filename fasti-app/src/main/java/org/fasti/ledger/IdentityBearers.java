package org.fasti.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fasti.identity.KnownBearer;
import org.fasti.identity.SharedIdentifier;
import org.fasti.language.FoldedName;
import org.fasti.person.FullNames;
import org.fasti.time.DayRange;

/** The bearers as identities are decided of them: with their names read, shared identifiers and life dates. */
final class IdentityBearers {
    /** Of {@code bearer} as {@code b}. */
    static final String COLUMNS = "b.number, b.source, b.known_by, b.person_id, b.name, b.shared";

    private static final int MOST_REMEMBERED = 50_000;

    /** The page by whose name a source goes. */
    record Page(String title, String address) {}

    private final ScopedQueries database;
    private final Map<String, Page> pages;
    private final FullNames names = FullNames.forLanguage("en");
    private final Map<Long, KnownBearer> remembered = new HashMap<>();
    /** Whether any birth or death is known; in a chronicle of tables none is, and nobody need be asked about. */
    private final boolean knowsLives;

    /** @param pages by the source's name; may still be filled */
    IdentityBearers(ScopedQueries database, Map<String, Page> pages) {
        this.database = database;
        this.pages = pages;
        this.knowsLives =
                database.first("SELECT 1 FROM life LIMIT 1", row -> true).isPresent();
    }

    KnownBearer of(long number) {
        return Optional.ofNullable(remembered.get(number))
                .or(() -> database.first(
                        "SELECT " + COLUMNS + " FROM bearer b WHERE b.number = ?", row -> of(row, 1), number))
                .orElseThrow(() -> new ChronicleTrouble(
                        ChronicleTrouble.Kind.DAMAGED, "a testimony's bearer is missing; run `fasti rebuild`"));
    }

    /** From the {@link #COLUMNS} that begin with {@code first}. */
    KnownBearer of(Database.Row row, int first) {
        long number = row.whole(first);
        KnownBearer known = remembered.get(number);
        if (known == null) {
            if (remembered.size() >= MOST_REMEMBERED) {
                // Two of one number are equal: whoever holds the old one need not know.
                remembered.clear();
            }
            known = read(number, row, first + 1);
            remembered.put(number, known);
        }
        return known;
    }

    private KnownBearer read(long number, Database.Row row, int first) {
        String source = row.text(first);
        Optional<String> id = row.find(first + 2);
        String name = row.text(first + 3);
        List<SharedIdentifier> shared = new ArrayList<>();
        // Where a source's identifier is of a shared scheme, its key was noted.
        if (row.find(first + 4).isPresent()) {
            id.flatMap(SharedIdentifier::of).ifPresent(shared::add);
        }
        Optional.ofNullable(pages.get(source))
                .filter(page -> isSubject(name, page.title()))
                .flatMap(page -> SharedIdentifier.of(page.address()))
                .ifPresent(shared::add);
        return new KnownBearer(
                number,
                source,
                row.text(first + 1),
                id,
                name,
                names.read(name),
                shared,
                days(number, "born"),
                days(number, "died"));
    }

    private static boolean isSubject(String name, String title) {
        int bracket = title.indexOf('(');
        return FoldedName.of(name).equals(FoldedName.of(bracket > 0 ? title.substring(0, bracket) : title));
    }

    private List<DayRange> days(long bearer, String kind) {
        if (!knowsLives) {
            return List.of();
        }
        return database.all(
                "SELECT earliest, latest FROM life WHERE bearer = ? AND kind = ? AND superseded = 0 ORDER BY 1, 2",
                row -> days(row, 1),
                bearer,
                kind);
    }

    /** Two columns from {@code column}; unbounded where nothing is known. */
    static DayRange days(Database.Row row, int column) {
        return row.find(column).isEmpty()
                ? DayRange.UNBOUNDED
                : DayRange.of(
                        Days.day(Math.toIntExact(row.whole(column))), Days.day(Math.toIntExact(row.whole(column + 1))));
    }
}
