package org.fasti.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fasti.language.FoldedName;
import org.fasti.time.Edtf;

/** What became of bodies: renamed, merged or split. */
public final class Bodies {
    /**
     * A body goes on in another.
     *
     * @param type as the source names it
     * @param since EDTF; empty where not said
     */
    public record Change(String predecessor, String successor, String type, Optional<Edtf> since) {
        /** For people: "Sand Office: name change to Sand Department, 2001-02-03". */
        public String text() {
            return predecessor + ": " + type.toLowerCase(Locale.ROOT) + ", since "
                    + since.map(Edtf::toString).orElse("a day that is not said") + " " + successor;
        }
    }

    /**
     * What a body was called, or went on in, on a day.
     *
     * @param name of the other body
     * @param change that leads from it, or to it
     */
    public record Kin(String name, Change change) {}

    private final ScopedQueries database;

    Bodies(ScopedQueries database) {
        this.database = database;
    }

    /** In which bodies {@code body} had gone on by {@code day}, and of which it came after that day. */
    public List<Kin> on(LocalDate day, String body) {
        List<Kin> found = new ArrayList<>(
                follow(body, "l.folded_predecessor", change -> !isAfter(day, change), change -> change.successor()));
        found.addAll(
                follow(body, "l.folded_successor", change -> isAfter(day, change), change -> change.predecessor()));
        return found;
    }

    private List<Kin> follow(String body, String column, Predicate<Change> counts, Function<Change, String> other) {
        List<Kin> found = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(FoldedName.of(body)));
        List<String> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            for (Change change : of(column, open.removeLast())) {
                String name = other.apply(change);
                if (goesOn(change.type()) && counts.test(change) && seen.add(FoldedName.of(name))) {
                    found.add(new Kin(name, change));
                    open.add(FoldedName.of(name));
                }
            }
        }
        return found;
    }

    private static boolean isAfter(LocalDate day, Change change) {
        return change.since()
                .map(Edtf::earliest)
                .filter(since -> since.isAfter(day))
                .isPresent();
    }

    /** As far as it was published by then. */
    private List<Change> of(String column, String folded) {
        return database.all(
                "SELECT l.predecessor, l.successor, l.type, l.since FROM organization_link l"
                        + " JOIN entry n ON n.number = l.entry JOIN edition v ON v.id = n.about WHERE " + column
                        + " = ? AND l.entry <= ? AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.about = l.id"
                        + " AND e.kind = 'retraction' AND e.number <= ?) ORDER BY l.entry",
                row -> new Change(
                        row.text(1), row.text(2), row.text(3), row.find(4).flatMap(Edtf::parse)),
                folded,
                database.last(),
                database.last());
    }

    private static boolean goesOn(String type) {
        return BodyChangeWords.of(type).filter(BodyChangeWords::goesOn).isPresent();
    }
}
