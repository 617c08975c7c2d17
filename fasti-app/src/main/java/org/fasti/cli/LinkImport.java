package org.fasti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.fasti.ledger.Chronicle;
import org.fasti.ledger.Content;
import org.fasti.ledger.Content.OrganizationLink;
import org.fasti.ledger.Content.Publication;
import org.fasti.ledger.Sha256;
import org.fasti.table.OrganizationLinkTable;
import org.fasti.table.OrganizationLinkTable.Row;
import org.fasti.table.TableTrouble;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;

/** A table of bodies that took the place of others, on its way into the chronicle. */
final class LinkImport {
    private LinkImport() {}

    static Exit run(
            Chronicle chronicle,
            Path table,
            Optional<String> source,
            Optional<Edtf> published,
            Optional<String> licence,
            Consumer<String> messages) {
        List<Row.Unreadable> unread = new ArrayList<>();
        List<Content> contents = new ArrayList<>();
        try {
            Publication publication = new Publication(
                    Publication.Form.TABLE,
                    source.orElseGet(() -> String.valueOf(table.getFileName())),
                    Optional.empty(),
                    Optional.empty(),
                    published,
                    Optional.of(HexFormat.of().formatHex(Sha256.digest().digest(Files.readAllBytes(table)))),
                    EndConvention.UNKNOWN,
                    licence,
                    "en");
            contents.add(publication);
            OrganizationLinkTable.read(table, row -> {
                switch (row) {
                    case Row.Unreadable bad -> unread.add(bad);
                    case Row.Link link -> contents.add(link(publication.id(), link));
                }
            });
        } catch (TableTrouble | IOException e) {
            messages.accept(Objects.requireNonNullElse(e.getMessage(), table + ": cannot be read"));
            return Exit.INCOMPLETE;
        }
        unread.forEach(bad -> messages.accept(table + ":" + bad.line() + ": " + bad.message()));
        Chronicle.Added added = chronicle.record(Instant.now(), contents);
        messages.accept(String.format(
                Locale.ROOT,
                "%s: links of organizations, %,d in the table, %,d new entries",
                table,
                contents.size() - 1,
                added.entries()));
        return unread.isEmpty() ? Exit.DONE : Exit.INCOMPLETE;
    }

    private static OrganizationLink link(Sha256 publication, Row.Link link) {
        return new OrganizationLink(
                publication, link.predecessor(), link.successor(), link.type(), link.from(), link.until(), link.line());
    }
}
