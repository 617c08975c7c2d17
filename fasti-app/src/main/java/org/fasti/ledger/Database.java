package org.fasti.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One connection, with its statements kept ready, and its exceptions as troubles that people can act on. */
final class Database implements AutoCloseable {
    /** One row of an answer, by columns counted from 1. */
    static final class Row {
        private final ResultSet row;

        private Row(ResultSet row) {
            this.row = row;
        }

        long whole(int column) {
            return get(() -> row.getLong(column));
        }

        String text(int column) {
            return find(column).orElse("");
        }

        Optional<String> find(int column) {
            return Optional.ofNullable(get(() -> row.getString(column)));
        }

        Optional<Integer> findWhole(int column) {
            int value = get(() -> row.getInt(column));
            return get(row::wasNull) ? Optional.empty() : Optional.of(value);
        }

        byte[] bytes(int column) {
            byte[] bytes = get(() -> row.getBytes(column));
            return bytes == null ? new byte[0] : bytes;
        }

        private static <T extends @Nullable Object> T get(Asked<T> asked) {
            try {
                return asked.of();
            } catch (SQLException e) {
                throw SqlTrouble.of(e);
            }
        }
    }

    private interface Asked<T extends @Nullable Object> {
        T of() throws SQLException;
    }

    private static final int ROUNDS_OF_WAITING = 300;

    private final Connection connection;
    private final Runnable onWaiting;
    private final Map<String, PreparedStatement> ready = new HashMap<>();

    /** @param onWaiting called once where a transaction waits for another writer */
    Database(Connection connection, Runnable onWaiting) {
        this.connection = connection;
        this.onWaiting = onWaiting;
    }

    /** Runs a statement that answers nothing; parameters are strings, numbers, byte arrays or null. */
    void run(String sql, @Nullable Object... parameters) {
        try {
            prepared(sql, parameters).executeUpdate();
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }

    /** Runs statements that are no parts of programs but of resources. */
    void script(String sql) {
        try (Statement statement = connection.createStatement()) {
            for (String part : sql.split("\n\n")) {
                statement.executeUpdate(part);
            }
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }

    /** Hands over row by row; nothing else may ask the same {@code sql} meanwhile. */
    void each(String sql, Consumer<Row> reader, @Nullable Object... parameters) {
        try (ResultSet rows = prepared(sql, parameters).executeQuery()) {
            Row row = new Row(rows);
            while (rows.next()) {
                reader.accept(row);
            }
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }

    <T> List<T> all(String sql, Function<Row, T> reader, @Nullable Object... parameters) {
        List<T> all = new ArrayList<>();
        each(sql, row -> all.add(reader.apply(row)), parameters);
        return all;
    }

    <T> Optional<T> first(String sql, Function<Row, T> reader, @Nullable Object... parameters) {
        try (ResultSet rows = prepared(sql, parameters).executeQuery()) {
            return rows.next() ? Optional.of(reader.apply(new Row(rows))) : Optional.empty();
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }

    /** All of {@code work} or nothing of it, alone among writers; waits for another that is at it. */
    <T> T inTransaction(Supplier<T> work) {
        begin();
        boolean done = false;
        try {
            T result = work.get();
            run("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void begin() {
        boolean told = false;
        for (int round = 0; ; round++) {
            try {
                prepared("BEGIN IMMEDIATE").executeUpdate();
                return;
            } catch (SQLException e) {
                if (!SqlTrouble.isBusy(e) || round == ROUNDS_OF_WAITING) {
                    throw SqlTrouble.of(e);
                }
                if (!told) {
                    onWaiting.run();
                    told = true;
                }
            }
        }
    }

    private void rollBack() {
        try {
            prepared("ROLLBACK").executeUpdate();
        } catch (SQLException _) {
            // SQLite has rolled back by itself where the disk is full; what went wrong is told by the first exception.
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = ready.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            ready.put(sql, statement);
        }
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : ready.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }
}
