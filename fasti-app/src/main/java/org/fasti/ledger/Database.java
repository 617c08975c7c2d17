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

    private interface Beginning {
        void on(Connection connection) throws SQLException;
    }

    private final Connection connection;
    private final Engine engine;
    private final Notices notices;
    private final AutoCloseable owner;
    private final Map<String, PreparedStatement> ready = new HashMap<>();
    private final RowSender rows = new RowSender(this::bound);
    private boolean inTransaction;

    /** @param owner what is to be closed after the connection */
    Database(Connection connection, Engine engine, Notices notices, AutoCloseable owner) {
        this.connection = connection;
        this.engine = engine;
        this.notices = notices;
        this.owner = owner;
    }

    Engine engine() {
        return engine;
    }

    /** Runs a statement that answers nothing; parameters are strings, numbers, byte arrays or null. Gives the rows that it changed. */
    int run(String sql, @Nullable Object... parameters) {
        try {
            return prepared(sql, parameters).executeUpdate();
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }

    /**
     * Runs a statement before the next question or the end of the transaction, together with others of its kind. Of
     * statements of several kinds the order is not kept.
     */
    void runLater(String sql, @Nullable Object... parameters) {
        rows.add(sql, parameters);
    }

    /** Begins to run what was to run later, on another thread; the next question waits for it. */
    void startSending() {
        rows.start();
    }

    /** Runs the statements of a resource of the program. */
    void script(String sql) {
        try (Statement statement = connection.createStatement()) {
            rows.sendAll();
            for (String part : engine.statements(sql)) {
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

    /** Whether the table is there. */
    boolean has(String table) {
        return first(engine.tableQuery(), row -> true, table).isPresent();
    }

    /** Whether the index is there. */
    boolean hasIndex(String index) {
        return first(engine.indexQuery(), row -> true, index).isPresent();
    }

    /** All of {@code work} or nothing of it, alone among writers; waits for another that is at it. */
    <T> T inTransaction(Supplier<T> work) {
        return within(on -> engine.beginWriting(on, notices), work);
    }

    /** All that {@code work} reads is of one moment, whatever others write. Long answers need not fit into memory. */
    <T> T inSnapshot(Supplier<T> work) {
        return inTransaction ? work.get() : within(engine::beginReading, work);
    }

    private <T> T within(Beginning beginning, Supplier<T> work) {
        boolean done = false;
        try {
            beginning.on(connection);
            inTransaction = true;
            T result = work.get();
            rows.sendAll();
            engine.commit(connection);
            done = true;
            return result;
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        } finally {
            inTransaction = false;
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            rows.forget();
            engine.rollBack(connection);
        } catch (SQLException _) {
            // SQLite has rolled back by itself where the disk is full; what went wrong is told by the first exception.
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... parameters) throws SQLException {
        rows.sendAll();
        return bound(sql, parameters);
    }

    private PreparedStatement bound(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = ready(sql);
        bind(statement, parameters);
        return statement;
    }

    private PreparedStatement ready(String sql) throws SQLException {
        PreparedStatement statement = ready.get(sql);
        if (statement == null) {
            statement = engine.prepare(connection, sql);
            ready.put(sql, statement);
        }
        return statement;
    }

    private void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            statement.setObject(i + 1, value instanceof String text ? engine.keepable(text) : value);
        }
    }

    @Override
    public void close() {
        try (AutoCloseable first = owner) {
            rows.close();
            for (PreparedStatement statement : ready.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        } catch (Exception e) {
            throw new AssertionError("a pool of connections does not throw when it is closed", e);
        }
    }
}
