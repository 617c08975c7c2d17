package org.fasti.cli;

import java.util.Locale;
import org.fasti.ledger.Chronicle;
import org.fasti.ledger.ChronicleAddress;
import org.fasti.ledger.Verdict;
import picocli.CommandLine.Command;

/** Proves that nothing was altered. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Proves that every entry of the chronicle's ledger is as it was recorded, and names the first "
                + "that was altered, removed or moved.")
final class VerifyCommand extends ChronicleCommand {
    VerifyCommand(Console console) {
        super(console);
    }

    @Override
    Exit run(ChronicleAddress address) {
        try (Chronicle chronicle = Chronicle.toRead(address)) {
            return switch (chronicle.verify()) {
                case Verdict.Sound(long entries, String head) -> {
                    say(String.format(
                            Locale.ROOT,
                            "%s: %,d entries, all as they were recorded; head %s",
                            address,
                            entries,
                            head));
                    yield Exit.DONE;
                }
                case Verdict.Broken broken -> {
                    say(address + ": " + broken.message());
                    yield Exit.INCOMPLETE;
                }
            };
        }
    }
}
