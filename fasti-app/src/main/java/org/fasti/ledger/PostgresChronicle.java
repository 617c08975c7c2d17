package org.fasti.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.fasti.ledger.ChronicleAddress.OnServer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Opens a schema on a server: sees to it that it is a chronicle, and makes it one where it is new. */
final class PostgresChronicle {
    /** The version of the ledger's tables that this Fasti writes: the greatest number of a migration. */
    static final int VERSION = 1;

    private static final String HISTORY = "flyway_schema_history";
    private static final int MILLISECONDS_TO_CONNECT = 10_000;

    private PostgresChronicle() {}

    static Database toWrite(OnServer server, Notices notices) {
        HikariDataSource pool = pool(server);
        Database database = database(pool, server, notices);
        try {
            if (version(server, database) < VERSION) {
                migrate(server, pool);
                database.inTransaction(() -> {
                    if (!database.has("derived")) {
                        DerivedTables.make(database);
                    }
                    return true;
                });
            }
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    static Database toRead(OnServer server) {
        Database database = database(pool(server), server, () -> {});
        try {
            if (version(server, database) == 0) {
                throw unfit("there is no chronicle at " + server + "; `fasti import` and `fasti read -c` make one");
            }
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** The version of the tables that are there; 0 where there are none. */
    private static int version(OnServer server, Database database) {
        if (!database.has(HISTORY)) {
            if (database.has("entry") || database.has("head")) {
                throw unfit(server + " is not a chronicle of Fasti; it was left as it is");
            }
            return 0;
        }
        Optional<Integer> version = database.first(
                "SELECT max(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success AND version IS NOT NULL",
                row -> Math.toIntExact(row.whole(1)));
        if (version.orElse(0) > VERSION) {
            throw unfit(server + " was written by a newer Fasti (its tables are of version " + version.orElse(0)
                    + ", this program knows " + VERSION + "); nothing was changed. Use the newer program");
        }
        return version.orElse(0);
    }

    private static void migrate(OnServer server, DataSource pool) {
        try {
            Flyway.configure(PostgresChronicle.class.getClassLoader())
                    .dataSource(pool)
                    .schemas(server.schema())
                    .loggers("slf4j")
                    .locations("classpath:org/fasti/ledger/migrations")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new ChronicleTrouble(
                    ChronicleTrouble.Kind.UNFIT,
                    server + " cannot be made a chronicle: "
                            + Objects.requireNonNullElse(e.getMessage(), "").replaceAll("\\s+", " "),
                    e);
        }
    }

    private static Database database(HikariDataSource pool, OnServer server, Notices notices) {
        try {
            return new Database(pool.getConnection(), new PostgresEngine(), notices, pool);
        } catch (SQLException e) {
            pool.close();
            throw unreachable(server, e);
        }
    }

    private static HikariDataSource pool(OnServer server) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + server.database());
        server.user().ifPresent(config::setUsername);
        server.password().ifPresent(config::setPassword);
        server.options().forEach(config::addDataSourceProperty);
        config.addDataSourceProperty("currentSchema", server.schema());
        config.addDataSourceProperty("ApplicationName", "fasti");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.setMinimumIdle(0);
        config.setMaximumPoolSize(4);
        config.setConnectionTimeout(MILLISECONDS_TO_CONNECT);
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw e.getCause() instanceof SQLException reason
                    ? unreachable(server, reason)
                    : unfit(server + " cannot be reached");
        }
    }

    private static ChronicleTrouble unreachable(OnServer server, SQLException e) {
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        String user = server.user().map(name -> " as " + name).orElse("");
        String why = switch (state) {
            case "08001", "08004", "08006" ->
                "cannot be reached: is the server up, and are host and port right? (" + PostgresTrouble.words(e) + ")";
            case "28P01", "28000" ->
                "does not let you in" + user + ": look at user and password (PGPASSWORD or ~/.pgpass hold one)";
            case "3D000" -> "has no database of that name; `createdb " + server.database() + "` makes one";
            case "53300" -> "has too many connections; try again later";
            default -> "cannot be used: " + PostgresTrouble.words(e);
        };
        return new ChronicleTrouble(ChronicleTrouble.Kind.UNFIT, server + " " + why, e);
    }

    private static ChronicleTrouble unfit(String message) {
        return new ChronicleTrouble(ChronicleTrouble.Kind.UNFIT, message);
    }
}
