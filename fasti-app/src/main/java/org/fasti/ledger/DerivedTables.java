package org.fasti.ledger;

/** The derived tables as wholes: they are never migrated but made anew, and know by which script they were made. */
final class DerivedTables {
    private DerivedTables() {}

    /** Drops them and makes them anew, empty. */
    static void make(Database database) {
        database.script(Script.DERIVED.text());
        database.run("INSERT INTO derived (made_by) VALUES (?)", version());
    }

    /** Whether they are as this program makes them. */
    static boolean areCurrent(Database database) {
        return database.has("derived")
                && database.first("SELECT made_by FROM derived", row -> row.text(1))
                        .filter(version()::equals)
                        .isPresent();
    }

    /** The script's digest: who changes the script, changes the version. */
    private static String version() {
        return Sha256.of(Script.DERIVED.text()).toString();
    }
}
