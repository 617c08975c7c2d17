package org.fasti.ledger;

import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows on their way into tables, those of one statement together: while some are sent, the next are worked out. */
final class RowSender implements AutoCloseable {
    private static final int ROWS_AT_ONCE = 2_000;

    /** Where a statement with its parameters is had from. */
    interface Statements {
        PreparedStatement bound(String sql, @Nullable Object... parameters) throws SQLException;
    }

    private record Row(String sql, @Nullable Object[] parameters) {}

    private final Statements statements;
    private final Relay<Row> rows = new Relay<>("row-sender", ROWS_AT_ONCE, this::send);

    RowSender(Statements statements) {
        this.statements = statements;
    }

    /** Takes a row; throws what went wrong with rows before it. */
    void add(String sql, @Nullable Object... parameters) {
        rows.add(new Row(sql, parameters), 1);
    }

    /** Begins to send what there is; until {@link #sendAll} the caller has to leave the connection alone. */
    void start() {
        rows.start();
    }

    /** Returns when all rows were sent. */
    void sendAll() {
        rows.finish();
    }

    /** Drops what was not sent yet. */
    void forget() {
        rows.forget();
    }

    private void send(List<Row> due) {
        Map<String, List<Row>> byStatement = new LinkedHashMap<>();
        for (Row row : due) {
            byStatement.computeIfAbsent(row.sql(), sql -> new ArrayList<>()).add(row);
        }
        byStatement.forEach((sql, ofOne) -> {
            try {
                send(sql, ofOne);
            } catch (SQLException e) {
                throw SqlTrouble.of(e);
            }
        });
    }

    private void send(String sql, List<Row> ofOne) throws SQLException {
        if (ofOne.size() == 1) {
            statements.bound(sql, ofOne.getFirst().parameters()).executeUpdate();
            return;
        }
        PreparedStatement batch = statements.bound(sql);
        try {
            for (Row row : ofOne) {
                statements.bound(sql, row.parameters()).addBatch();
            }
            batch.executeBatch();
        } catch (BatchUpdateException e) {
            SQLException cause = e.getNextException();
            throw cause == null ? e : cause;
        } finally {
            batch.clearBatch();
        }
    }

    /** Waits for what is under way. */
    @Override
    public void close() {
        rows.close();
    }
}
