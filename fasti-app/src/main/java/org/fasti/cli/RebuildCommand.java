package org.fasti.cli;

import org.fasti.ledger.Chronicle;
import org.fasti.ledger.ChronicleAddress;
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
    Exit run(ChronicleAddress address) {
        // Opening to write would make a new one.
        Chronicle.toRead(address).close();
        try (Chronicle chronicle = Chronicle.toWrite(address, notices())) {
            chronicle.rebuild();
        }
        say(address + ": derived anew");
        return Exit.DONE;
    }
}
