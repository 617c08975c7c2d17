package org.fasti.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fasti.attest.Inference;
import org.fasti.attest.Said;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.ledger.Content.RecordedClaim;
import org.fasti.office.Position;
import org.fasti.reconcile.Finding;
import org.fasti.reconcile.InferredBound;
import org.fasti.reconcile.Tenure;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;
import org.fasti.time.Ending;
import org.fasti.time.ValidTime;

/**
 * A testimony on its way into the derived tables, of a row or of a page.
 *
 * @param links pages of other wikis about the office
 */
record TestimonyDraft(
        PublicationEntry edition,
        Optional<Long> claim,
        String person,
        Optional<String> personId,
        Position position,
        Said said,
        List<String> links,
        List<InferredBound> inferred,
        List<Finding> findings,
        Json.Array evidence) {
    /** Of this rule nothing is taken: it reads the words around a claim, which a ledger does not have. */
    private static final String NEEDS_THE_PAGE = "a-new-post-began";

    private static final ActingSpell THROUGHOUT = new ActingSpell(Bound.UNSAID, Bound.UNSAID);

    static TestimonyDraft ofRow(
            PublicationEntry edition, long number, Sha256 id, RecordedClaim recorded, OfficeClaim claim) {
        Json.Members evidence =
                ContentForm.evidence(Json.Members.none(), claim.evidence()).with("claims", List.of(id.brief()));
        recorded.line().ifPresent(line -> evidence.with("line", new Json.Whole(line)));
        return new TestimonyDraft(
                edition,
                Optional.of(number),
                claim.person(),
                recorded.personId(),
                claim.position(),
                said(claim),
                claim.links(),
                List.of(),
                List.of(),
                new Json.Array(List.of(evidence)));
    }

    /** What a claim says by itself. */
    static Said said(OfficeClaim claim) {
        List<ActingSpell> acting = claim.qualifiers().contains(OfficeClaim.Qualifier.ACTING)
                        || claim.qualifiers().contains(OfficeClaim.Qualifier.INTERIM)
                ? List.of(THROUGHOUT)
                : claim.acting();
        return new Said(
                claim.start(),
                claim.end(),
                claim.on(),
                acting,
                claim.rank(),
                claim.ordinal(),
                claim.predecessors(),
                claim.successors(),
                claim.noneBefore(),
                claim.noneAfter(),
                claim.with(),
                claim.qualifiers());
    }

    static TestimonyDraft ofPage(PublicationEntry edition, Tenure tenure, PageClaims claims) {
        List<Json> evidence = tenure.evidence().stream()
                .<Json>map((Evidence one) ->
                        ContentForm.evidence(Json.Members.none(), one).with("claims", claims.of(tenure, one)))
                .toList();
        boolean throughout = tenure.qualifiers().contains(OfficeClaim.Qualifier.ACTING)
                || tenure.qualifiers().contains(OfficeClaim.Qualifier.INTERIM);
        return new TestimonyDraft(
                edition,
                Optional.empty(),
                tenure.person(),
                Optional.empty(),
                tenure.position(),
                new Said(
                        tenure.start(),
                        tenure.end(),
                        tenure.on(),
                        throughout ? List.of(THROUGHOUT) : tenure.acting(),
                        tenure.rank(),
                        claims.ordinal(tenure),
                        tenure.predecessors(),
                        tenure.successors(),
                        tenure.noneBefore(),
                        tenure.noneAfter(),
                        tenure.with(),
                        tenure.qualifiers()),
                claims.links(tenure),
                tenure.inferred().stream()
                        .filter(bound -> !bound.rule().equals(NEEDS_THE_PAGE))
                        .toList(),
                tenure.findings(),
                new Json.Array(evidence));
    }

    /** When it was held; an unsaid bound is the inferred one. Empty where the source contradicts itself. */
    Optional<ValidTime> validTime() {
        Bound end = said.end();
        boolean endsUndated = end instanceof Bound.Unsaid || end instanceof Bound.Over;
        Bound supposed = endsUndated ? inferred(InferredBound.Side.END) : end;
        Bound until = supposed instanceof Bound.Unsaid ? end : supposed;
        Optional<ValidTime> stated = ValidTime.stated(said.start(), until, edition.ends(), edition.publishedDay());
        return stated.map(this::withInferredStart)
                .flatMap(time -> said.on().map(date -> within(time, date)).orElse(Optional.of(time)));
    }

    /** What is inferred does not contradict what is said: where it does, it does not count. */
    private ValidTime withInferredStart(ValidTime time) {
        if (!(said.start() instanceof Bound.Unsaid)) {
            return time;
        }
        return inferences()
                .filter(one -> one.side() == Inference.Side.START)
                .findFirst()
                .flatMap(one -> meet(time.start(), one.days(edition.ends())))
                .filter(start -> start.earliest().isBefore(time.end().latest()))
                .map(start -> new ValidTime(start, time.end(), time.ending()))
                .orElse(time);
    }

    Json.Array inferredRules() {
        return Json.Array.ofTexts(inferences().map(Inference::toString).toList());
    }

    private Stream<Inference> inferences() {
        return inferred.stream()
                .map(bound -> new Inference(
                        Enum.valueOf(Inference.Side.class, bound.side().name()), bound.date(), bound.rule()));
    }

    private Bound inferred(InferredBound.Side side) {
        return inferred.stream()
                .filter(bound -> bound.side() == side)
                .<Bound>map(bound -> Bound.on(bound.date()))
                .findFirst()
                .orElse(Bound.UNSAID);
    }

    /** It was held on some day of {@code date}: so it began by the last of them and ended after the first. */
    private static Optional<ValidTime> within(ValidTime time, Edtf date) {
        Optional<DayRange> start = meet(time.start(), DayRange.upTo(date.latest()));
        Optional<DayRange> end = meet(
                time.end(),
                DayRange.from(EndConvention.INCLUSIVE
                        .firstDayOut(DayRange.of(date.earliest(), date.earliest()))
                        .earliest()));
        boolean possible = start.isPresent()
                && end.isPresent()
                && start.get().earliest().isBefore(end.get().latest());
        Ending ending = time.ending();
        return possible ? Optional.of(new ValidTime(start.get(), end.get(), ending)) : Optional.empty();
    }

    private static Optional<DayRange> meet(DayRange a, DayRange b) {
        return a.meets(b)
                ? Optional.of(DayRange.of(
                        a.earliest().isAfter(b.earliest()) ? a.earliest() : b.earliest(),
                        a.latest().isBefore(b.latest()) ? a.latest() : b.latest()))
                : Optional.empty();
    }
}
