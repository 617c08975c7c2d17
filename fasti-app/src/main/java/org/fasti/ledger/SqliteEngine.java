package org.fasti.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/** A file that programs share; the system's locks on it say who writes. */
record SqliteEngine() implements Engine {
    /** How long one attempt to get the lock takes. */
    static final int MILLISECONDS_A_ROUND = 2_000;

    private static final int ROUNDS_OF_WAITING = 300;
    /** Those of derived.sql. */
    private static final String SPANS = "SELECT 512 AS span UNION ALL VALUES (2048), (8192), (32768), (8589934592)";

    @Override
    public PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    @Override
    public void beginWriting(Connection connection, Notices notices) throws SQLException {
        boolean told = false;
        for (int round = 0; ; round++) {
            try {
                execute(connection, "BEGIN IMMEDIATE");
                return;
            } catch (SQLException e) {
                if (!SqliteTrouble.isBusy(e) || round == ROUNDS_OF_WAITING) {
                    throw e;
                }
                if (!told) {
                    notices.waits();
                    told = true;
                }
            }
        }
    }

    @Override
    public void beginReading(Connection connection) throws SQLException {
        execute(connection, "BEGIN");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "COMMIT");
    }

    @Override
    public void rollBack(Connection connection) throws SQLException {
        execute(connection, "ROLLBACK");
    }

    @Override
    public List<String> statements(String script) {
        return Arrays.stream(script.split("\n\n"))
                .filter(statement -> !statement.startsWith("-- PostgreSQL:"))
                .toList();
    }

    @Override
    public String tableQuery() {
        return "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?";
    }

    @Override
    public String indexQuery() {
        return "SELECT 1 FROM sqlite_master WHERE type = 'index' AND name = ?";
    }

    @Override
    public List<String> afterFilling() {
        // It plans by the indexes alone, which suits all questions.
        return List.of();
    }

    @Override
    public String heldOn() {
        // Whoever holds on a day began at most as many days before as tenures of that span last: one range for each
        // span.
        return "asked CROSS JOIN (" + SPANS + ") spans CROSS JOIN testimony t ON t.span = spans.span"
                + " AND t.start_earliest > asked.day - spans.span AND t.start_earliest <= asked.day"
                + " AND t.end_latest > asked.day";
    }

    @Override
    public String heldColumn() {
        return "span";
    }

    @Override
    public String wordsOf(String folded) {
        // In a folded name are letters, digits and single blanks: nothing that JSON would want escaped.
        return "json_each('[\"' || replace(" + folded + ", ' ', '\",\"') || '\"]')";
    }

    @Override
    public String keepable(String text) {
        return text;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
