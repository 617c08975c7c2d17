package org.fasti.ledger;

import java.sql.SQLException;

/** What a database reports, in words that say what to do. */
final class SqlTrouble {
    static final String OTHERS_WRITE =
            "another program has been writing to the chronicle for minutes; try again when it is done";
    static final String DISK_IS_FULL =
            "the disk is full; what was acknowledged is kept. Make room and run the same command again";

    private SqlTrouble() {}

    static ChronicleTrouble of(SQLException e) {
        // SQLite has numbers of its own and gives no SQLSTATE.
        return e.getSQLState() == null ? SqliteTrouble.of(e) : PostgresTrouble.of(e);
    }
}
