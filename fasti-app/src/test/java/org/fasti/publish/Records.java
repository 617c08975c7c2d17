package org.fasti.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.Claim;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.Witness;
import org.fasti.office.Position;
import org.fasti.office.PositionKey;
import org.fasti.read.PageRecord;
import org.fasti.reconcile.Finding;
import org.fasti.reconcile.InferredBound;
import org.fasti.reconcile.Tenure;
import org.fasti.source.Document;
import org.fasti.source.Reference;
import org.fasti.source.Source;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** Records made by hand, to see how they are given out. */
final class Records {
    static final String TEXT = "Mayor of Beijing\n31 October 2016 – 27 May 2017\n";

    static final Position MAYOR = new Position(
            "Mayor of Beijing",
            "mayor",
            Optional.empty(),
            Optional.of("Beijing"),
            new PositionKey("mayor", new TreeSet<>(Set.of("beijing"))));

    static final Evidence EVIDENCE =
            new Evidence("cai-qi", Witness.INFOBOX, new Span(0, 16), "Mayor of Beijing", List.of("7"));

    private Records() {}

    static Edtf date(String edtf) {
        return Edtf.parse(edtf).orElseThrow();
    }

    static Bound on(String edtf) {
        return Bound.on(date(edtf));
    }

    static Document document() {
        Reference reference = new Reference(
                "7",
                new Span(17, 20),
                Optional.of("A new mayor"),
                Optional.of("The Daily"),
                Optional.of(date("2016-11-01")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Document(
                Source.named("cai-qi", Optional.of("Cai Qi")),
                "en",
                TEXT,
                List.of(),
                List.of(),
                List.of(reference),
                List.of());
    }

    static PageRecord page(Tenure... tenures) {
        return new PageRecord(document(), List.of(), List.of(tenures), List.of());
    }

    static PageRecord claims(Claim... claims) {
        return new PageRecord(document(), List.of(claims), List.of(), List.of());
    }

    /** A tenure with all that one can have. */
    static Tenure full() {
        return new Tenure(
                "cai-qi",
                "Cai Qi",
                MAYOR,
                on("2016-10-31"),
                on("2017-05-27"),
                Optional.empty(),
                List.of(new ActingSpell(Bound.UNSAID, on("2017-01-20"))),
                OptionalInt.empty(),
                List.of("Wang Anshun"),
                List.of("Chen Jining"),
                Optional.empty(),
                Optional.empty(),
                Map.of("Party Secretary", List.of("Guo Jinlong")),
                Set.of(),
                List.of(),
                List.of(),
                List.of(EVIDENCE));
    }

    static Tenure of(String person, String label, Bound start, Bound end) {
        return of(person, label, start, end, List.of(), List.of());
    }

    static Tenure of(
            String person, String label, Bound start, Bound end, List<InferredBound> inferred, List<Finding> findings) {
        return new Tenure(
                "cai-qi",
                person,
                new Position(label, "mayor", Optional.empty(), Optional.empty(), MAYOR.key()),
                start,
                end,
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Set.of(),
                inferred,
                findings,
                List.of(EVIDENCE));
    }

    /** The same, known only from the page of another person. */
    static Tenure mention(Tenure tenure) {
        return new Tenure(
                tenure.document(),
                tenure.person(),
                tenure.position(),
                tenure.start(),
                tenure.end(),
                tenure.on(),
                tenure.acting(),
                tenure.rank(),
                tenure.predecessors(),
                tenure.successors(),
                tenure.noneBefore(),
                tenure.noneAfter(),
                tenure.with(),
                Set.of(OfficeClaim.Qualifier.MENTION),
                tenure.inferred(),
                tenure.findings(),
                tenure.evidence());
    }
}
