package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fasti.claim.Claim;
import org.fasti.claim.LifeClaim;
import org.fasti.claim.OfficeClaim;
import org.fasti.person.PersonName;
import org.fasti.person.PersonNames;
import org.fasti.source.Document;
import org.fasti.time.Edtf;

/**
 * Merges the claims of one document into tenures: claims of one person, one position and times that agree are one
 * tenure. What witnesses contradict becomes a finding, and what rules derive stays apart from what is stated. The
 * result does not depend on the order of the claims.
 */
public final class Reconciler {
    /** The tenures that {@code claims} witness, in the order of their first witness in the text. */
    public Reconciliation reconcile(Document document, List<Claim> claims) {
        if (claims.isEmpty()) {
            return new Reconciliation(List.of());
        }
        assert claims.stream().allMatch(claim -> quotesText(claim, document)) : "a quote that is not the text";
        Rules rules = Rules.forLanguage(document.language());
        List<OfficeClaim> offices = new ArrayList<>();
        List<LifeClaim> lives = new ArrayList<>();
        for (Claim claim : claims) {
            switch (claim) {
                case OfficeClaim office -> offices.add(office);
                case LifeClaim life -> lives.add(life);
            }
        }
        offices.sort(ClaimOrder.TEXT);
        lives.sort(Comparator.comparing(LifeClaim::evidence, ClaimOrder.EVIDENCE));
        People people = people(document, offices, lives);
        List<Merged> merged = merge(document, rules, people, offices);
        Page page = new Page(document, people, lives, merged);
        List<Tenure> tenures = new ArrayList<>(merged.size());
        for (Merged one : merged) {
            tenures.add(judged(one, page, rules));
        }
        return new Reconciliation(List.copyOf(tenures));
    }

    private static boolean quotesText(Claim claim, Document document) {
        return claim.evidence().span().end() <= document.text().length()
                && claim.evidence()
                        .span()
                        .in(document.text())
                        .equals(claim.evidence().quote());
    }

    private static People people(Document document, List<OfficeClaim> offices, List<LifeClaim> lives) {
        List<String> names = new ArrayList<>(offices.size() + lives.size());
        offices.forEach(office -> names.add(office.person()));
        lives.forEach(life -> names.add(life.person()));
        return new People(
                PersonNames.forLanguage(document.language()), document.source().title(), names);
    }

    private static List<Merged> merge(Document document, Rules rules, People people, List<OfficeClaim> offices) {
        Map<PersonName, List<OfficeClaim>> byPerson = new LinkedHashMap<>();
        for (OfficeClaim office : offices) {
            byPerson.computeIfAbsent(people.who(office.person()), p -> new ArrayList<>())
                    .add(office);
        }
        TenureAssembly assembly = new TenureAssembly(document.id(), people);
        List<Merged> merged = new ArrayList<>();
        for (List<OfficeClaim> theirs : byPerson.values()) {
            for (Spell spell : Career.spells(rules.positions(), theirs)) {
                merged.add(assembly.assemble(spell));
            }
        }
        merged.sort(BY_FIRST_WITNESS);
        return merged;
    }

    private static final Comparator<Merged> BY_FIRST_WITNESS = Comparator.comparing(
                    (Merged merged) -> merged.tenure().evidence().getFirst(), ClaimOrder.EVIDENCE)
            .thenComparing(merged -> earliest(merged.tenure()))
            .thenComparing(
                    merged -> merged.spell().claims().stream()
                            .min(ClaimOrder.TEXT)
                            .orElseThrow(),
                    ClaimOrder.TEXT);

    private static String earliest(Tenure tenure) {
        return Dates.of(tenure.start()).or(tenure::on).map(Edtf::toString).orElse("");
    }

    private static Tenure judged(Merged merged, Page page, Rules rules) {
        List<Finding> findings = new ArrayList<>();
        for (FindingRule rule : rules.findings()) {
            findings.addAll(rule.check(merged, page));
        }
        List<InferredBound> inferred = new ArrayList<>();
        for (BoundRule rule : rules.bounds()) {
            Optional<InferredBound> bound = rule.infer(merged, page);
            if (bound.isPresent()
                    && inferred.stream()
                            .noneMatch(known -> known.side() == bound.get().side())) {
                inferred.add(bound.get());
            }
        }
        return inferred.isEmpty() && findings.isEmpty()
                ? merged.tenure()
                : merged.tenure().judged(List.copyOf(inferred), List.copyOf(findings));
    }
}
