package org.fasti.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** What SQLite and PostgreSQL do differently. All other statements are written once, in words that both understand. */
sealed interface Engine permits SqliteEngine, PostgresEngine {
    /** A statement whose answers come row by row, however long they are. */
    PreparedStatement prepare(Connection connection, String sql) throws SQLException;

    /** Begins a transaction, alone among writers: waits for another that is at it, having said so. */
    void beginWriting(Connection connection, Notices notices) throws SQLException;

    /** Begins a transaction that sees the chronicle as it is now, whatever is written meanwhile. */
    void beginReading(Connection connection) throws SQLException;

    void commit(Connection connection) throws SQLException;

    void rollBack(Connection connection) throws SQLException;

    /**
     * The statements of a script in {@code resources}, in the engine's own words. Scripts are in SQLite's, with columns
     * of the types INTEGER, TEXT and BLOB; a statement that one engine alone is to run has the engine's name in a first
     * line of its own: {@code -- SQLite:} or {@code -- PostgreSQL:}.
     */
    List<String> statements(String script);

    /** A query of one column, empty unless the table whose name is its parameter is there. */
    String tableQuery();

    /** A query of one column, empty unless the index whose name is its parameter is there. */
    String indexQuery();

    /** What makes the plans of questions fit for tables that were just filled. */
    List<String> afterFilling();

    /**
     * What follows FROM to find the rows of {@code testimony} as {@code t} that possibly held on {@code asked.day}, where
     * {@code asked} is a table of one row.
     */
    String heldOn();

    /** The column of {@code testimony} that this needs. */
    String heldColumn();

    /** What follows FROM to have a row with the column {@code value} for each word of a folded name. */
    String wordsOf(String folded);

    /** A text as the engine can keep it. */
    String keepable(String text);
}
