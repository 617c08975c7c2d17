package org.fasti.cli;

import java.util.Optional;
import org.fasti.ledger.ChronicleAddress;
import picocli.CommandLine.Option;

/** Which chronicle. */
final class ChronicleOption {
    private static final String USUAL = "fasti.db";

    @Option(
            names = {"-c", "--chronicle"},
            paramLabel = "CHRONICLE",
            description = "The chronicle: a file or postgresql://USER@HOST/DATABASE (default: what FASTI_CHRONICLE "
                    + "names, else ./" + USUAL + ").")
    private Optional<String> chronicle = Optional.empty();

    /** @throws IllegalArgumentException where there can be no chronicle of that name */
    ChronicleAddress address() {
        return address(chronicle.or(() -> environment("FASTI_CHRONICLE")).orElse(USUAL));
    }

    /** @throws IllegalArgumentException where there can be no chronicle of that name */
    static ChronicleAddress address(String name) {
        return switch (ChronicleAddress.parse(name)) {
            case ChronicleAddress.InFile file -> file;
            // A password on the command line can be seen by everyone on the machine.
            case ChronicleAddress.OnServer server -> server.withPassword(environment("PGPASSWORD"));
        };
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(said -> !said.isEmpty());
    }
}
