package org.fasti.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The program's own SQL. */
enum Script {
    /** The tables that are never changed, for SQLite; PostgreSQL's are migrations. */
    LEDGER("ledger.sql"),
    /** The tables that can be dropped and made anew. */
    DERIVED("derived.sql");

    private final String file;

    Script(String file) {
        this.file = file;
    }

    String text() {
        try (InputStream in = Objects.requireNonNull(Script.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("a resource of the program cannot be read: " + file, e);
        }
    }
}
