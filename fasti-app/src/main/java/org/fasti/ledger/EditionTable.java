package org.fasti.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The editions of sources, in the order in which they follow each other: by the day on which they were out, then as
 * recorded. Where no date is known, an edition counts as out on the day on which it was recorded.
 */
final class EditionTable {
    private final Database database;

    EditionTable(Database database) {
        this.database = database;
    }

    void add(PublicationEntry edition, Instant recorded) {
        Content.Publication p = edition.publication();
        LocalDate out = edition.publishedDay().orElseGet(() -> LocalDate.ofInstant(recorded, ZoneOffset.UTC));
        database.run(
                "INSERT INTO edition (number, id, form, name, title, uri, page, published, out_day, ends,"
                        + " licence, language) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                edition.number(),
                edition.id().bytes(),
                ContentForm.lower(p.form()),
                p.name(),
                p.title().orElse(null),
                p.uri().orElse(null),
                PageAddress.of(p).orElse(null),
                p.published().map(Object::toString).orElse(null),
                Days.of(out),
                ContentForm.lower(p.ends()),
                p.licence().orElse(null),
                p.language());
    }

    Optional<PublicationEntry> find(Sha256 id) {
        return database.first(
                "SELECT " + PublicationEntry.COLUMNS + " FROM edition WHERE id = ?", PublicationEntry::of, (Object)
                        id.bytes());
    }

    /** Whether the source has published another table. */
    boolean hasOthers(String source) {
        return database.first(
                        "SELECT count(*) FROM (SELECT 1 FROM edition WHERE name = ? AND form = 'table' LIMIT 2) two",
                        row -> row.whole(1) > 1,
                        source)
                .orElse(false);
    }

    /** Whether a later edition of the source lists all, so that nothing that only this one lists stands. */
    boolean isOvertaken(long edition) {
        return database.first(
                        "SELECT 1 FROM edition e JOIN edition l ON l.name = e.name"
                                + " JOIN completion c ON c.edition = l.number WHERE e.number = ? AND c.until IS NULL"
                                + " AND e.form = 'table' AND (l.out_day, l.number) > (e.out_day, e.number) LIMIT 1",
                        row -> true,
                        edition)
                .isPresent();
    }
}
