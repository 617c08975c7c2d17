package org.fasti.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.fasti.ledger.Chronicle;
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
    Exit run(Path file) {
        try (Chronicle chronicle = Chronicle.toRead(file)) {
            return switch (chronicle.verify()) {
                case Verdict.Sound(long entries, String head) -> {
                    say(String.format(
                            Locale.ROOT, "%s: %,d entries, all as they were recorded; head %s", file, entries, head));
                    yield Exit.DONE;
                }
                case Verdict.Broken broken -> {
                    say(file + ": " + broken.message());
                    yield Exit.INCOMPLETE;
                }
            };
        }
    }
}
