package org.fasti.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fasti.claim.OfficeClaim;
import org.fasti.ledger.Chronicle;
import org.fasti.ledger.Content;
import org.fasti.ledger.Content.Publication;
import org.fasti.ledger.Content.RecordedClaim;
import org.fasti.ledger.Sha256;
import org.fasti.table.TableReader;
import org.fasti.table.TableRow;
import org.fasti.table.TableTrouble;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;
import org.fasti.time.ValidTime;

/** One table on its way into the chronicle. It is recorded in parts; what a part holds is recorded whole or not at all. */
final class Importing {
    private static final int ROWS_A_PART = 5_000;
    private static final int MOST_SOURCES_REMEMBERED = 10_000;

    private final Chronicle chronicle;
    private final Path table;
    private final Optional<String> source;
    private final Optional<Edtf> published;
    private final EndConvention ends;
    private final Optional<String> licence;
    private final Supplier<Instant> clock;
    private final Consumer<String> messages;

    private final Map<String, Sha256> publications = new HashMap<>();
    private final List<Content> part = new ArrayList<>();
    private String digest = "";
    private long read;
    private long unread;
    private long added;

    Importing(
            Chronicle chronicle,
            Path table,
            Optional<String> source,
            Optional<Edtf> published,
            EndConvention ends,
            Optional<String> licence,
            Supplier<Instant> clock,
            Consumer<String> messages) {
        this.chronicle = chronicle;
        this.table = table;
        this.source = source;
        this.published = published;
        this.ends = ends;
        this.licence = licence;
        this.clock = clock;
        this.messages = messages;
    }

    Exit run() {
        try {
            digest = digest();
            TableReader.read(table, this::take);
            record();
        } catch (TableTrouble | IOException e) {
            messages.accept(Objects.requireNonNullElse(e.getMessage(), table + ": cannot be read"));
            return Exit.INCOMPLETE;
        }
        messages.accept(String.format(
                Locale.ROOT,
                "%s: %,d rows recorded, %,d known already%s",
                table,
                added,
                read - added,
                unread == 0 ? "" : String.format(Locale.ROOT, ", %,d not read", unread)));
        return unread == 0 ? Exit.DONE : Exit.INCOMPLETE;
    }

    private void take(TableRow row) {
        switch (row) {
            case TableRow.Unreadable(long line, String message) -> {
                unread++;
                messages.accept(table + ":" + line + ": " + message);
            }
            case TableRow.Tenure tenure -> {
                read++;
                warn(tenure);
                String name = source.or(tenure::source).orElseGet(() -> String.valueOf(table.getFileName()));
                part.add(new RecordedClaim(
                        publication(name), tenure.claim(), tenure.personId(), OptionalLong.of(tenure.line())));
                if (part.size() >= ROWS_A_PART) {
                    record();
                }
            }
        }
    }

    private void warn(TableRow.Tenure row) {
        OfficeClaim claim = row.claim();
        if (ValidTime.stated(claim.start(), claim.end(), ends, Optional.empty()).isEmpty()) {
            messages.accept(table + ":" + row.line() + ": ends before it starts; recorded, but it holds on no day");
        }
    }

    private Sha256 publication(String name) {
        if (publications.size() >= MOST_SOURCES_REMEMBERED) {
            publications.clear();
        }
        return publications.computeIfAbsent(name, n -> {
            Publication publication = new Publication(
                    Publication.Form.TABLE,
                    n,
                    Optional.empty(),
                    Optional.empty(),
                    published,
                    Optional.of(digest),
                    ends,
                    licence,
                    "en");
            part.add(publication);
            return publication.id();
        });
    }

    private void record() {
        Chronicle.Added recorded = chronicle.record(clock.get(), part);
        added += recorded.claims();
        part.clear();
    }

    private String digest() throws IOException {
        MessageDigest sha = Sha256.digest();
        if (!Files.isRegularFile(table)) {
            throw new IOException(table + ": there is no such file");
        }
        try (InputStream in = Files.newInputStream(table)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
