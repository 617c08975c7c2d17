package org.fasti.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The derived tables as wholes: they are never migrated but made anew, and know by which script they were made. */
final class DerivedTables {
    private static final Pattern INDEX =
            Pattern.compile("^CREATE INDEX (\\w+) ON (testimony|bearer)\\b", Pattern.MULTILINE);

    private static final Set<String> TO_DECIDE =
            Set.of("testimony_office", "testimony_bearer", "testimony_edition", "bearer_name", "bearer_shared");

    private DerivedTables() {}

    /** Drops them and makes them anew, empty. */
    static void make(Database database) {
        database.script(Script.DERIVED.text());
        database.run("INSERT INTO derived (made_by) VALUES (?)", version());
    }

    /**
     * Does without the indexes of the two largest while they are filled from nothing: to sort all once is less work than
     * to sort each in. Answers are the same without, and take longer.
     */
    static void dropIndexes(Database database) {
        indexes(database).forEach(index -> database.script("DROP INDEX IF EXISTS " + index.name() + ";"));
    }

    /** Makes the indexes that are missing. */
    static void completeIndexes(Database database) {
        complete(database, missing(database));
    }

    /**
     * Makes those missing indexes by which identities are decided.
     *
     * @return the statements that make the others
     */
    static List<String> completeIndexesToDecide(Database database) {
        Map<Boolean, List<Index>> missing = missing(database).stream()
                .collect(Collectors.partitioningBy(index -> TO_DECIDE.contains(index.name())));
        complete(database, missing.getOrDefault(true, List.of()));
        return missing.getOrDefault(false, List.of()).stream()
                .map(Index::statement)
                .toList();
    }

    private static List<Index> missing(Database database) {
        return indexes(database).stream()
                .filter(index -> !database.hasIndex(index.name()))
                .toList();
    }

    private static void complete(Database database, List<Index> missing) {
        if (!missing.isEmpty()) {
            missing.forEach(index -> database.script(index.statement()));
            database.engine().afterFilling().forEach(database::run);
        }
    }

    private record Index(String name, String statement) {}

    private static List<Index> indexes(Database database) {
        List<Index> all = new ArrayList<>();
        for (String statement : database.engine().statements(Script.DERIVED.text())) {
            Matcher index = INDEX.matcher(statement);
            if (index.find()) {
                all.add(new Index(index.group(1), statement));
            }
        }
        return all;
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
