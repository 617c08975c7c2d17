package org.fasti.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fasti.claim.OfficeClaim;
import org.fasti.ledger.Chronicle;
import org.fasti.ledger.Content;
import org.fasti.ledger.Content.Publication;
import org.fasti.ledger.Content.RecordedClaim;
import org.fasti.ledger.Recorder;
import org.fasti.ledger.Sha256;
import org.fasti.table.TableFile;
import org.fasti.table.TableReader;
import org.fasti.table.TableRow;
import org.fasti.table.TableTrouble;
import org.fasti.time.ValidTime;

/** One table on its way into the chronicle. It is recorded in parts; what a part holds is recorded whole or not at all. */
final class Importing {
    private static final int ROWS_A_PART = 2_000;
    private static final int MOST_SOURCES_REMEMBERED = 10_000;

    private final Chronicle chronicle;
    private final Path table;
    private final ImportSettings settings;
    private final Supplier<Instant> clock;
    private final Consumer<String> messages;
    private final ProgressLine progress;

    private final Map<String, Sha256> publications = new HashMap<>();
    private final List<Content> part = new ArrayList<>();
    private final Set<Sha256> complete = new LinkedHashSet<>();
    private Optional<Recorder> recorder = Optional.empty();
    private String digest = "";
    private long read;
    private long unread;
    private long added;

    Importing(
            Chronicle chronicle,
            Path table,
            ImportSettings settings,
            Supplier<Instant> clock,
            Consumer<String> messages,
            ProgressLine progress) {
        this.chronicle = chronicle;
        this.table = table;
        this.settings = settings;
        this.clock = clock;
        this.messages = messages;
        this.progress = progress;
    }

    Exit run() {
        try (Recorder parts = new Recorder(chronicle)) {
            recorder = Optional.of(parts);
            TableFile file = TableFile.look(table);
            digest = file.digest();
            if (file.isGuessed()) {
                tell(table + ": is not UTF-8; read as Windows-1252");
            }
            TableReader reader = new TableReader(file, settings.columns());
            reader.read(row -> {
                take(row);
                progress.show(reader.bytesRead(), file.bytes(), String.format(Locale.ROOT, "%,d rows", read));
            });
            record();
            added = parts.finish().claims();
            complete();
        } catch (TableTrouble e) {
            tell(Objects.requireNonNullElse(e.getMessage(), table + ": cannot be read"));
            return Exit.INCOMPLETE;
        }
        tell(String.format(
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
                tell(table + ":" + line + ": " + message);
            }
            case TableRow.Tenure tenure -> {
                read++;
                warn(tenure);
                String name = settings.source().or(tenure::source).orElseGet(() -> String.valueOf(table.getFileName()));
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
        if (ValidTime.stated(claim.start(), claim.end(), settings.ends(), Optional.empty())
                .isEmpty()) {
            tell(table + ":" + row.line() + ": ends before it starts; recorded, but it holds on no day");
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
                    settings.published(),
                    Optional.of(digest),
                    settings.ends(),
                    settings.licence(),
                    "en");
            part.add(publication);
            if (settings.complete()) {
                complete.add(publication.id());
            }
            return publication.id();
        });
    }

    /** Recorded last: an import that was broken off withdraws nothing. */
    private void complete() {
        if (complete.isEmpty()) {
            return;
        }
        if (unread > 0) {
            tell(table + ": what could not be read may be what seems to be missing, so that nothing is withdrawn; put "
                    + "these rows right and import it again");
            return;
        }
        chronicle.record(
                clock.get(), complete.stream().map(Content.Completion::new).toList());
        complete.forEach(
                id -> tell(table + ": lists all; what only earlier editions listed is withdrawn (fasti retract "
                        + new Content.Completion(id).id().brief() + " takes that back)"));
    }

    private void tell(String message) {
        progress.clear();
        messages.accept(message);
    }

    private void record() {
        recorder.orElseThrow().record(clock.get(), part);
        part.clear();
    }
}
