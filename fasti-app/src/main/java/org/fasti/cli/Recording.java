package org.fasti.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fasti.ledger.Chronicle;
import org.fasti.ledger.ChronicleAddress;
import org.fasti.ledger.ChronicleTrouble;
import org.fasti.publish.PageFormat;
import org.fasti.read.PageReader;
import org.fasti.source.SourceOpener;

/** Reading into a chronicle. Apart from {@link ReadCommand}, so that reading without one loads nothing of it. */
final class Recording {
    private Recording() {}

    static Exit read(
            ChronicleAddress address,
            List<String> sources,
            SourceOpener opener,
            PageFormat format,
            Console console,
            boolean diagnostics) {
        try (Chronicle chronicle = Chronicle.toWrite(address, ChronicleCommand.notices(console))) {
            PageLedger ledger = new PageLedger(chronicle, Instant::now);
            Bookmark bookmark = Bookmark.of(address, chronicle, sources);
            Batch.Taker taker = (record, stand) -> {
                if (ledger.take(record)) {
                    stand.ifPresent(reached -> bookmark.put(
                            reached, PageLedger.publication(record.document()).id()));
                }
            };
            Batch batch = new Batch(PageReader.standard(), format, console, diagnostics, Optional.of(taker));
            bookmark.found().ifPresent(stand -> {
                console.err().println("fasti: goes on in " + stand.source() + ", where an earlier run came to");
                batch.from(stand);
            });
            Exit exit = batch.read(sources, opener);
            console.err().println("fasti: " + address + ": " + ledger.finish());
            bookmark.remove();
            return exit;
        } catch (ChronicleTrouble trouble) {
            return ChronicleCommand.told(trouble, console);
        }
    }
}
