package org.fasti.ledger;

import java.sql.SQLException;

/** What SQLite reports, in words that say what to do. */
final class SqliteTrouble {
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int IO = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NOT_A_DATABASE = 26;

    private SqliteTrouble() {}

    static boolean isBusy(SQLException e) {
        return code(e) == BUSY || code(e) == LOCKED;
    }

    static ChronicleTrouble of(SQLException e) {
        return switch (code(e)) {
            case BUSY, LOCKED -> failed(SqlTrouble.OTHERS_WRITE, e);
            case READ_ONLY ->
                new ChronicleTrouble(ChronicleTrouble.Kind.UNFIT, "the chronicle may only be read, not written", e);
            case IO -> failed("the chronicle cannot be read or written (" + e.getMessage() + "); look at the disk", e);
            case FULL -> failed(SqlTrouble.DISK_IS_FULL, e);
            case CANNOT_OPEN ->
                new ChronicleTrouble(
                        ChronicleTrouble.Kind.UNFIT, "the chronicle cannot be opened; look at the permissions", e);
            case CORRUPT ->
                new ChronicleTrouble(
                        ChronicleTrouble.Kind.DAMAGED,
                        "the chronicle's file is damaged; take a copy of it before anything else, then restore a backup "
                                + "or try `sqlite3 FILE .recover`",
                        e);
            case NOT_A_DATABASE ->
                new ChronicleTrouble(ChronicleTrouble.Kind.UNFIT, "the file is not a chronicle of Fasti", e);
            default -> failed("the chronicle cannot be used: " + e.getMessage(), e);
        };
    }

    private static ChronicleTrouble failed(String message, SQLException e) {
        return new ChronicleTrouble(ChronicleTrouble.Kind.FAILED, message, e);
    }

    /** The primary result code, which is the low byte of the extended one. */
    private static int code(SQLException e) {
        return e.getErrorCode() & 0xff;
    }
}
