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
            Exit exit = new Batch(PageReader.standard(), format, console, diagnostics, Optional.of(ledger::take))
                    .read(sources, opener);
            console.err().println("fasti: " + address + ": " + ledger.finish());
            return exit;
        } catch (ChronicleTrouble trouble) {
            return ChronicleCommand.told(trouble, console);
        }
    }
}
