package org.fasti.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which chronicle. */
final class ChronicleOption {
    private static final String USUAL = "fasti.db";

    @Option(
            names = {"-c", "--chronicle"},
            paramLabel = "FILE",
            description = "The chronicle (default: what FASTI_CHRONICLE names, else ./" + USUAL + ").")
    private Optional<String> chronicle = Optional.empty();

    /** @throws IllegalArgumentException where the name cannot be one of a file */
    Path file() {
        String name = chronicle
                .or(() -> Optional.ofNullable(System.getenv("FASTI_CHRONICLE")).filter(said -> !said.isEmpty()))
                .orElse(USUAL);
        return file(name);
    }

    /** @throws IllegalArgumentException where the name cannot be one of a file */
    static Path file(String name) {
        if (name.startsWith("postgresql:") || name.startsWith("postgres:")) {
            throw new IllegalArgumentException("chronicles on PostgreSQL cannot be used yet; name a file");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("no file can have the name " + name, e);
        }
    }
}
