package org.fasti.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fasti.claim.Claim;
import org.fasti.columns.RowContent;
import org.fasti.ledger.Chronicle;
import org.fasti.source.Reference;
import org.fasti.table.ClaimTable;
import org.fasti.table.TableTrouble;

/**
 * A table of claims on its way into the chronicle. What it records is what reading the same pages would have recorded, so
 * that doing both adds nothing twice.
 */
final class ClaimImport {
    private static final int MOST_NAMED = 20;

    private final PageLedger ledger;
    private final Consumer<String> messages;
    private final ProgressLine progress;
    private Optional<RowContent.Page> page = Optional.empty();
    private final List<Claim> claims = new ArrayList<>();
    private final Set<Reference> references = new HashSet<>();
    private long pages;
    private long unread;

    ClaimImport(Chronicle chronicle, Supplier<Instant> clock, Consumer<String> messages, ProgressLine progress) {
        this.ledger = new PageLedger(chronicle, clock);
        this.messages = messages;
        this.progress = progress;
    }

    Exit run(Path path) {
        try {
            ClaimTable table = ClaimTable.look(path);
            table.read(row -> {
                take(row);
                progress.show(0, 0, String.format(Locale.ROOT, "%,d rows", table.rowsRead()));
            });
        } catch (TableTrouble e) {
            // The page that was begun is left out: a page is recorded whole or not at all.
            tell(Objects.requireNonNullElse(e.getMessage(), path + ": cannot be read"));
            tell(path + ": " + ledger.finish());
            return Exit.INCOMPLETE;
        }
        record();
        String came = ledger.finish();
        tell(String.format(
                Locale.ROOT,
                "%s: %,d pages, %s%s",
                path,
                pages,
                came,
                unread == 0 ? "" : String.format(Locale.ROOT, ", %,d rows not read", unread)));
        return unread == 0 ? Exit.DONE : Exit.INCOMPLETE;
    }

    private void take(ClaimTable.Placed row) {
        switch (row.content()) {
            case RowContent.Claimed(RowContent.Page of, Claim claim, List<Reference> cited) -> {
                turnTo(of);
                claims.add(claim);
                references.addAll(cited);
            }
            case RowContent.Silent(RowContent.Page of) -> turnTo(of);
            case RowContent.Unread(String doc, String reason) -> name(doc + ": " + reason);
            case RowContent.Refused(String reason) -> name(row.place() + ": " + reason);
        }
    }

    private void turnTo(RowContent.Page next) {
        if (!page.equals(Optional.of(next))) {
            record();
            page = Optional.of(next);
        }
    }

    private void record() {
        page.ifPresent(done -> {
            pages++;
            List<Reference> inOrder = references.stream()
                    .sorted(Comparator.comparingInt(
                            reference -> reference.span().start()))
                    .toList();
            ledger.take(done.source(), done.language(), claims, inOrder);
        });
        page = Optional.empty();
        claims.clear();
        references.clear();
    }

    private void name(String message) {
        unread++;
        if (unread <= MOST_NAMED) {
            tell(message);
        } else if (unread == MOST_NAMED + 1) {
            tell("more rows could not be read; they are counted and not named");
        }
    }

    private void tell(String message) {
        progress.clear();
        messages.accept(message);
    }
}
