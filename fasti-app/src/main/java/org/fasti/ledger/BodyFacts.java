package org.fasti.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.fasti.attest.Seen;
import org.fasti.check.BodyFact;
import org.fasti.claim.Evidence;
import org.fasti.claim.Witness;
import org.fasti.language.FoldedName;
import org.fasti.ledger.BodyChangeWords.Beginning;
import org.fasti.ledger.Content.OrganizationLink;
import org.fasti.source.Span;
import org.fasti.time.Edtf;

/** When bodies came into being and ceased to be, as far as it follows from what became of others and of them. */
final class BodyFacts {
    private record Stated(OrganizationLink link, Seen seen) {}

    private final Map<String, List<BodyFact>> byName = new HashMap<>();
    private final Map<String, Set<String>> predecessors = new HashMap<>();

    private BodyFacts(List<Stated> all) {
        all.forEach(one -> predecessors
                .computeIfAbsent(beginning(one.link()), b -> new HashSet<>())
                .add(FoldedName.of(one.link().predecessor())));
        all.forEach(this::add);
    }

    static BodyFacts of(ScopedQueries database) {
        record Row(OrganizationLink link) {}
        List<Stated> stated = new ArrayList<>();
        database.all(
                        "SELECT n.body FROM organization_link l JOIN entry n ON n.number = l.entry WHERE l.entry <= ?"
                                + " AND NOT EXISTS (SELECT 1 FROM entry r WHERE r.about = l.id AND r.kind = 'retraction'"
                                + " AND r.number <= ?) ORDER BY l.entry",
                        row -> new Row(ContentForm.organizationLink(CanonicalJson.read(row.text(1)))),
                        database.last(),
                        database.last())
                .forEach(row -> seen(row.link(), database).ifPresent(seen -> stated.add(new Stated(row.link(), seen))));
        return new BodyFacts(stated);
    }

    /** Empty where it was not published by then. */
    private static Optional<Seen> seen(OrganizationLink link, ScopedQueries database) {
        return database.first(
                "SELECT e.name, e.uri, e.published FROM edition e JOIN every_edition v ON v.number = e.number"
                        + " WHERE v.id = ?",
                row -> new Seen(
                        row.text(1),
                        row.find(2),
                        row.find(3),
                        new Evidence(row.text(1), Witness.DATASET, new Span(0, 0), "", List.of()),
                        OptionalLong.of(link.line())),
                link.publication().bytes());
    }

    /** What is known of the body of that name; it may have existed several times. */
    List<BodyFact> of(String body) {
        return byName.getOrDefault(FoldedName.of(body), List.of());
    }

    private void add(Stated stated) {
        OrganizationLink link = stated.link();
        Optional<BodyChangeWords> change = BodyChangeWords.of(link.type());
        String type = link.type().toLowerCase(Locale.ROOT);
        change.filter(BodyChangeWords::ends)
                .flatMap(c -> link.until().or(link::from))
                .ifPresent(date -> add(
                        BodyFact.Kind.DISSOLVED,
                        link.predecessor(),
                        date,
                        "became " + link.successor() + " (" + type + ")",
                        stated.seen()));
        change.filter(c -> begins(c, link))
                .flatMap(c -> link.from())
                .ifPresent(date -> add(
                        BodyFact.Kind.FOUNDED,
                        link.successor(),
                        date,
                        "came of " + link.predecessor() + " (" + type + ")",
                        stated.seen()));
    }

    private void add(BodyFact.Kind kind, String body, Edtf date, String words, Seen seen) {
        byName.computeIfAbsent(FoldedName.of(body), b -> new ArrayList<>())
                .add(new BodyFact(kind, body, date, words, seen.source(), seen.published(), Optional.of(seen)));
    }

    private boolean begins(BodyChangeWords change, OrganizationLink link) {
        return change.begins() == Beginning.YES
                || (change.begins() == Beginning.TOGETHER
                        && predecessors.getOrDefault(beginning(link), Set.of()).size() > 1);
    }

    private static String beginning(OrganizationLink link) {
        return FoldedName.of(link.successor()) + " " + link.from();
    }
}
