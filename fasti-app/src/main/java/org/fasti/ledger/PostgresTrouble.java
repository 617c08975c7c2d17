package org.fasti.ledger;

import java.sql.SQLException;

/** What PostgreSQL reports, by the classes of SQLSTATE, in words that say what to do. */
final class PostgresTrouble {
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String UNDEFINED_TABLE = "42P01";
    private static final String DISK_FULL = "53100";

    private PostgresTrouble() {}

    static ChronicleTrouble of(SQLException e) {
        String state = e.getSQLState();
        return switch (state) {
            case LOCK_NOT_AVAILABLE -> failed(SqlTrouble.OTHERS_WRITE, e);
            case DISK_FULL -> failed("on the server " + SqlTrouble.DISK_IS_FULL, e);
            case UNDEFINED_TABLE ->
                new ChronicleTrouble(
                        ChronicleTrouble.Kind.DAMAGED,
                        "a table of the chronicle is missing (" + words(e) + "); run `fasti rebuild`",
                        e);
            default -> ofClass(state.substring(0, Math.min(2, state.length())), e);
        };
    }

    private static ChronicleTrouble ofClass(String stateClass, SQLException e) {
        return switch (stateClass) {
            case "08", "57" ->
                failed(
                        "the connection to the server broke off (" + words(e)
                                + "); what was acknowledged is kept. Run the same command again when the server is up",
                        e);
            case "25", "42" ->
                new ChronicleTrouble(
                        ChronicleTrouble.Kind.UNFIT,
                        "this user may not do that to the chronicle (" + words(e) + "); nothing was recorded",
                        e);
            case "XX" ->
                new ChronicleTrouble(
                        ChronicleTrouble.Kind.DAMAGED,
                        "the server says that its data are damaged (" + words(e) + "); restore a backup",
                        e);
            default -> failed("the chronicle cannot be used: " + words(e), e);
        };
    }

    /** The server's own words, in one line. */
    static String words(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }

    private static ChronicleTrouble failed(String message, SQLException e) {
        return new ChronicleTrouble(ChronicleTrouble.Kind.FAILED, message, e);
    }
}
