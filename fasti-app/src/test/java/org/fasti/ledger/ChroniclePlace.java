package org.fasti.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.fasti.ledger.ChronicleAddress.InFile;
import org.fasti.ledger.ChronicleAddress.OnServer;

/** Where tests keep a chronicle: whatever holds of one place, holds of the other. */
public enum ChroniclePlace {
    FILE,
    SERVER;

    /** A place for a new chronicle; what a file is named does not matter to a server. */
    public ChronicleAddress next(Path folder, String name) {
        return switch (this) {
            case FILE -> new InFile(folder.resolve(name));
            case SERVER -> ThrowawayServer.schema();
        };
    }

    /** The address as one gives it to a command. */
    public static String written(ChronicleAddress address) {
        return switch (address) {
            case InFile file -> file.toString();
            case OnServer server -> ThrowawayServer.written(server);
        };
    }

    /** A connection such as other tools have. */
    public static Connection connect(ChronicleAddress address) throws SQLException {
        return switch (address) {
            case InFile(Path file) ->
                DriverManager.getConnection("jdbc:sqlite:file:" + file.toUri().getRawPath());
            case OnServer server ->
                DriverManager.getConnection(
                        "jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + server.database()
                                + "?currentSchema=" + server.schema(),
                        server.user().orElseThrow(),
                        server.password().orElseThrow());
        };
    }

    /** Runs statements past Fasti. */
    public static void execute(ChronicleAddress address, String... statements) throws SQLException {
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.executeUpdate(one);
            }
        }
    }

    /** Alters the ledger as somebody would who means to. */
    public static void tamper(ChronicleAddress address, String... statements) throws SQLException {
        String of = address instanceof OnServer ? " ON entry" : "";
        execute(address, "DROP TRIGGER entry_is_never_changed" + of, "DROP TRIGGER entry_is_never_removed" + of);
        execute(address, statements);
    }
}
