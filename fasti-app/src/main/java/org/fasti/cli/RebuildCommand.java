package org.fasti.cli;

import java.nio.file.Path;
import org.fasti.ledger.Chronicle;
import picocli.CommandLine.Command;

/** Derives everything anew. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Drops what is derived from the chronicle's ledger and derives it anew; answers stay the same.")
final class RebuildCommand extends ChronicleCommand {
    RebuildCommand(Console console) {
        super(console);
    }

    @Override
    Exit run(Path file) {
        if (!file.toFile().exists()) {
            // Opening to write would make a new one.
            say("there is no chronicle " + file);
            return Exit.WRONG_USE;
        }
        try (Chronicle chronicle = Chronicle.toWrite(file, tellOfWaiting())) {
            chronicle.rebuild();
        }
        say(file + ": derived anew");
        return Exit.DONE;
    }
}
