package org.fasti.cli;

import org.fasti.ledger.Identification;
import picocli.CommandLine.Command;

/** Judges two to be two. */
@Command(
        name = "different",
        mixinStandardHelpOptions = true,
        description = "Records that two names mean two persons, or two titles two offices; it wins over every rule.")
final class DifferentCommand extends JudgeCommand {
    DifferentCommand(Console console) {
        super(console, false);
    }

    @Override
    Exit list(Identification known) {
        throw misuse("name two, each in quotes; `fasti same` lists the judgements");
    }
}
