package org.fasti.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.fasti.attest.Edition;
import org.fasti.ledger.Content.Publication;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;

/**
 * A publication with its place in the ledger.
 *
 * @param number of its entry
 */
record PublicationEntry(long number, Sha256 id, Publication publication) {
    static final String COLUMNS = "number, id, form, name, title, uri, published, ends, licence, language";

    static PublicationEntry of(Database.Row row) {
        return of(row, 1);
    }

    /** From the columns that begin with {@code first}. */
    static PublicationEntry of(Database.Row row, int first) {
        Json.Members form = Json.Members.none()
                .with("form", row.text(first + 2))
                .with("name", row.text(first + 3))
                .with("title", row.find(first + 4))
                .with("uri", row.find(first + 5))
                .with("published", row.find(first + 6))
                .with("ends", row.text(first + 7))
                .with("licence", row.find(first + 8))
                .with("language", row.text(first + 9));
        return new PublicationEntry(
                row.whole(first), Sha256.ofBytes(row.bytes(first + 1)), ContentForm.publication(form));
    }

    /** The day on which it was surely out; empty where no date is known. */
    Optional<LocalDate> publishedDay() {
        return publication.published().map(Edtf::latest).filter(day -> day.isBefore(LocalDate.MAX));
    }

    /** As those who ask the chronicle see it. */
    Edition edition() {
        return new Edition(
                number,
                Enum.valueOf(Edition.Form.class, publication.form().name()),
                publication.name(),
                publication.title(),
                publication.uri(),
                publication.published(),
                publication.ends(),
                publication.licence(),
                publication.language());
    }

    EndConvention ends() {
        return publication.ends();
    }
}
