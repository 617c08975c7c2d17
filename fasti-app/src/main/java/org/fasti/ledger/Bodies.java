package org.fasti.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    private final ScopedQueries database;

    Bodies(ScopedQueries database) {
        this.database = database;
    }

    /** In which bodies {@code body} had gone on by {@code day}, each by the change that led there. */
    public List<Change> after(String body, LocalDate day) {
        List<Change> found = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(FoldedName.of(body)));
        List<String> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            for (Change change : of(open.removeLast())) {
                boolean begun = change.since()
                        .map(Edtf::earliest)
                        .filter(since -> since.isAfter(day))
                        .isEmpty();
                String successor = FoldedName.of(change.successor());
                if (begun && goesOn(change.type()) && seen.add(successor)) {
                    found.add(change);
                    open.add(successor);
                }
            }
        }
        return found;
    }

    private List<Change> of(String folded) {
        return database.all(
                "SELECT l.predecessor, l.successor, l.type, l.since FROM organization_link l"
                        + " WHERE l.folded_predecessor = ? AND l.entry <= ? AND NOT EXISTS (SELECT 1 FROM entry e"
                        + " WHERE e.about = l.id AND e.kind = 'retraction' AND e.number <= ?) ORDER BY l.entry",
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
