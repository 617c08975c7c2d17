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
    private final Map<Long, BearerRow> remembered = new HashMap<>();
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
                        ChronicleTrouble.Kind.DAMAGED, "a testimony's bearer is missing; run `fasti rebuild`"))
                .known();
    }

    /** From the {@link #COLUMNS} that begin with {@code first}. */
    BearerRow of(Database.Row row, int first) {
        long number = row.whole(first);
        BearerRow known = remembered.get(number);
        if (known == null) {
            if (remembered.size() >= MOST_REMEMBERED) {
                // Two of one number are equal: whoever holds the old one need not know.
                remembered.clear();
            }
            known = new BearerRow(
                    number,
                    row.text(first + 1),
                    row.text(first + 2),
                    row.find(first + 3),
                    row.text(first + 4),
                    row.find(first + 5).isPresent(),
                    days(number, "born"),
                    days(number, "died"));
            remembered.put(number, known);
        }
        return known;
    }

    /** A bearer as it was read. What takes time is done when it is first compared, on whatever thread. */
    final class BearerRow {
        private final long number;
        private final String source;
        private final String knownBy;
        private final Optional<String> id;
        private final String name;
        private final boolean isShared;
        private final List<DayRange> births;
        private final List<DayRange> deaths;
        private Optional<KnownBearer> known = Optional.empty();

        /** @param isShared whether the identifier was found to be of a shared scheme */
        private BearerRow(
                long number,
                String source,
                String knownBy,
                Optional<String> id,
                String name,
                boolean isShared,
                List<DayRange> births,
                List<DayRange> deaths) {
            this.number = number;
            this.source = source;
            this.knownBy = knownBy;
            this.id = id;
            this.name = name;
            this.isShared = isShared;
            this.births = births;
            this.deaths = deaths;
        }

        long number() {
            return number;
        }

        KnownBearer known() {
            if (known.isEmpty()) {
                known = Optional.of(
                        new KnownBearer(number, source, knownBy, id, name, names.read(name), shared(), births, deaths));
            }
            return known.get();
        }

        private List<SharedIdentifier> shared() {
            List<SharedIdentifier> shared = new ArrayList<>();
            if (isShared) {
                id.flatMap(SharedIdentifier::of).ifPresent(shared::add);
            }
            Optional.ofNullable(pages.get(source))
                    .filter(page -> isSubject(name, page.title()))
                    .flatMap(page -> SharedIdentifier.of(page.address()))
                    .ifPresent(shared::add);
            return shared;
        }
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
        return row.findWhole(column)
                .map(earliest -> DayRange.of(Days.day(earliest), Days.day(Math.toIntExact(row.whole(column + 1)))))
                .orElse(DayRange.UNBOUNDED);
    }
}
