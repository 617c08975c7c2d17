package org.fasti.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import org.sqlite.SQLiteConfig;

/** Opens a file: sees to it that it is a chronicle, and makes it one where it is new. */
final class SqliteChronicle {
    /** "FAST", by which a chronicle is known among SQLite files. */
    static final int APPLICATION = 0x46415354;
    /** The version of the tables that this Fasti writes. */
    static final int VERSION = 1;

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private static final int KILOBYTES_TO_WRITE = 131_072;

    private static final int PAGES_OF_LOG = 16_384;

    private SqliteChronicle() {}

    static Database toWrite(Path file, Notices notices) {
        if (Files.exists(file)) {
            if (!Files.isWritable(file)) {
                throw unfit(file + " may only be read; nothing was recorded");
            }
            checkKind(file, true);
        } else if (!Files.isDirectory(
                Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder"))) {
            throw unfit("there is no folder for " + file);
        }
        Database database = open(file, false, false, notices);
        try {
            database.script("PRAGMA synchronous = FULL");
            database.script("PRAGMA cache_size = -" + KILOBYTES_TO_WRITE);
            // The pages of the indexes are written again and again: the longer the log, the fewer times into the file.
            database.script("PRAGMA wal_autocheckpoint = " + PAGES_OF_LOG);
            database.script("PRAGMA journal_size_limit = " + PAGES_OF_LOG * 4096);
            // To sort indexes that are made at once.
            database.script("PRAGMA threads = 2");
            if (isEmpty(database)) {
                database.first("PRAGMA journal_mode = WAL", row -> row.text(1));
                database.inTransaction(() -> {
                    if (isEmpty(database)) {
                        database.script(Script.LEDGER.text());
                        DerivedTables.make(database);
                        database.script("PRAGMA application_id = " + APPLICATION);
                        database.script("PRAGMA user_version = " + VERSION);
                    }
                    return true;
                });
            }
            checkVersion(file, database);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    static Database toRead(Path file) {
        if (!Files.exists(file)) {
            throw unfit("there is no chronicle " + file + "; `fasti import` and `fasti read -c` make one, "
                    + "-c FILE or FASTI_CHRONICLE name another");
        }
        if (!Files.isReadable(file)) {
            throw unfit(file + " may not be read");
        }
        checkKind(file, false);
        boolean immutable = !mayShare(file) && Path.of(file + "-wal").toFile().length() == 0;
        Database database = open(file, true, immutable, () -> {});
        try {
            if (isEmpty(database)) {
                throw unfit(file + " is empty: nothing was recorded in it yet");
            }
            checkVersion(file, database);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Readers of a file that may be written to meanwhile keep notes beside it; where they cannot, nobody writes. */
    private static boolean mayShare(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return Files.isWritable(file) && folder != null && Files.isWritable(folder);
    }

    private static Database open(Path file, boolean readOnly, boolean immutable, Notices notices) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        // Else the driver asks for the last key after every INSERT.
        config.setGetGeneratedKeys(false);
        config.setBusyTimeout(SqliteEngine.MILLISECONDS_A_ROUND);
        String uri = "file:" + file.toAbsolutePath().toUri().getRawPath() + (immutable ? "?immutable=1" : "");
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + uri);
            // Else the driver tries to commit after every statement, also in a transaction that was begun by one. Ours
            // are.
            connection.setAutoCommit(false);
            SqliteEngine engine = new SqliteEngine();
            engine.commit(connection);
            return new Database(connection, engine, notices, () -> {});
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }

    private static void checkKind(Path file, boolean mayBeEmpty) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(SQLITE.length);
            if (start.length == 0 && mayBeEmpty) {
                return;
            }
            if (start.length == 0) {
                throw unfit(file + " is empty: nothing was recorded in it yet");
            }
            if (!Arrays.equals(start, SQLITE)) {
                throw notAChronicle(file);
            }
        } catch (IOException e) {
            throw new ChronicleTrouble(ChronicleTrouble.Kind.UNFIT, file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isEmpty(Database database) {
        return pragma(database, "application_id") == 0
                && database.first("SELECT count(*) FROM sqlite_master", row -> row.whole(1))
                        .orElseThrow()
                        .equals(0L);
    }

    private static void checkVersion(Path file, Database database) {
        if (pragma(database, "application_id") != APPLICATION) {
            throw notAChronicle(file);
        }
        long version = pragma(database, "user_version");
        if (version > VERSION) {
            throw unfit(file + " was written by a newer Fasti (its tables are of version " + version
                    + ", this program knows " + VERSION + "); nothing was changed. Use the newer program");
        }
    }

    private static long pragma(Database database, String name) {
        return database.first("PRAGMA " + name, row -> row.whole(1)).orElse(0L);
    }

    private static ChronicleTrouble notAChronicle(Path file) {
        return unfit(file + " is not a chronicle of Fasti; it was left as it is");
    }

    private static ChronicleTrouble unfit(String message) {
        return new ChronicleTrouble(ChronicleTrouble.Kind.UNFIT, message);
    }
}
