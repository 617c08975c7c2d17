package org.fasti.ledger;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Where a chronicle is. Its {@code toString} is fit for messages: it never shows a password. */
public sealed interface ChronicleAddress {
    /** A SQLite file. */
    record InFile(Path file) implements ChronicleAddress {
        @Override
        public String toString() {
            return file.toString();
        }
    }

    /**
     * A schema of a PostgreSQL database.
     *
     * @param user the system's user where empty
     * @param password where empty, the one in {@code ~/.pgpass} if any
     * @param options of the connection, by the names in {@link #OPTIONS}
     */
    record OnServer(
            String host,
            int port,
            String database,
            Optional<String> user,
            Optional<String> password,
            Map<String, String> options)
            implements ChronicleAddress {
        /** What may stand after the question mark of an address. */
        public static final Set<String> OPTIONS = Set.of(
                "currentSchema",
                "sslmode",
                "sslrootcert",
                "sslcert",
                "sslkey",
                "connectTimeout",
                "socketTimeout",
                "tcpKeepAlive");

        static final int USUAL_PORT = 5432;
        private static final String USUAL_SCHEMA = "fasti";

        public OnServer {
            options = Map.copyOf(options);
        }

        /** The schema that holds the chronicle. */
        String schema() {
            return options.getOrDefault("currentSchema", USUAL_SCHEMA);
        }

        /** This address with a password, where it has none. */
        public OnServer withPassword(Optional<String> known) {
            return new OnServer(host, port, database, user, password.or(() -> known), options);
        }

        @Override
        public String toString() {
            String schema = options.containsKey("currentSchema") ? "?currentSchema=" + schema() : "";
            return "postgresql://" + host + (port == USUAL_PORT ? "" : ":" + port) + "/" + database + schema;
        }
    }

    /**
     * Reads an address as people give it: the name of a file, or
     * {@code postgresql://[USER[:PASSWORD]@]HOST[:PORT]/DATABASE[?OPTION=VALUE[&…]]}.
     *
     * @throws IllegalArgumentException where it can be neither; the message says why, without what was given as password
     */
    static ChronicleAddress parse(String address) {
        if (address.startsWith("postgresql:") || address.startsWith("postgres:")) {
            return onServer(address);
        }
        try {
            return new InFile(Path.of(address));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("no file can have the name " + address, e);
        }
    }

    private static OnServer onServer(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            // The exception quotes the address, which may hold a password.
            throw malformed("it has a character that must be written as %xx");
        }
        String database = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
        if (uri.getHost() == null || database.isEmpty()) {
            throw malformed("the host or the database is missing");
        }
        String[] login = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        return new OnServer(
                uri.getHost(),
                uri.getPort() < 0 ? OnServer.USUAL_PORT : uri.getPort(),
                database,
                login.length > 0 && !login[0].isEmpty() ? Optional.of(decoded(login[0])) : Optional.empty(),
                login.length > 1 ? Optional.of(decoded(login[1])) : Optional.empty(),
                options(uri.getRawQuery()));
    }

    private static Map<String, String> options(String query) {
        Map<String, String> options = new TreeMap<>();
        for (String option : query == null ? new String[0] : query.split("&")) {
            String[] parts = option.split("=", 2);
            if (parts.length < 2 || !OnServer.OPTIONS.contains(parts[0])) {
                throw malformed("the option " + parts[0] + " is not one of " + String.join(", ", OnServer.OPTIONS));
            }
            options.put(parts[0], decoded(parts[1]));
        }
        return options;
    }

    private static String decoded(String part) {
        // In an address, unlike in a form, a plus sign is a plus sign.
        return java.net.URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static IllegalArgumentException malformed(String why) {
        return new IllegalArgumentException(
                "this is no address of a PostgreSQL database, as postgresql://USER@HOST/DATABASE would be: " + why);
    }
}
