package org.fasti.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.fasti.claim.Claim;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.reconcile.Tenure;

/** What a page claims, and by which claims a tenure came about. */
final class PageClaims {
    private record Named(Claim claim, String id) {}

    private final List<Claim> all = new ArrayList<>();
    private final Map<Evidence, List<Named>> byEvidence = new HashMap<>();

    void add(Claim claim, Sha256 id) {
        all.add(claim);
        byEvidence.computeIfAbsent(claim.evidence(), e -> new ArrayList<>()).add(new Named(claim, id.brief()));
    }

    /** In the order in which they were recorded. */
    List<Claim> all() {
        return all;
    }

    /** The ids of the claims that the tenure has from that passage. */
    List<String> of(Tenure tenure, Evidence evidence) {
        List<Named> there = byEvidence.getOrDefault(evidence, List.of());
        List<Named> same = there.stream()
                .filter(one -> one.claim() instanceof OfficeClaim office
                        && office.position().label().equals(tenure.position().label())
                        && office.person().equals(tenure.person()))
                .toList();
        // A passage may word the title or the person otherwise than the tenure does.
        return (same.isEmpty() ? there : same).stream().map(Named::id).toList();
    }

    /** The pages of other wikis about the office that the tenure's passages name. */
    List<String> links(Tenure tenure) {
        return tenure.evidence().stream()
                .flatMap(passage -> byEvidence.getOrDefault(passage, List.of()).stream())
                .flatMap(one -> one.claim() instanceof OfficeClaim office ? Stream.of(office) : Stream.empty())
                .filter(office ->
                        office.position().key().equals(tenure.position().key()))
                .flatMap(office -> office.links().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The number in the line of holders that the tenure's passages give it, where they do not give several. */
    OptionalInt ordinal(Tenure tenure) {
        int[] numbers = tenure.evidence().stream()
                .flatMap(passage -> byEvidence.getOrDefault(passage, List.of()).stream())
                .flatMap(one -> one.claim() instanceof OfficeClaim office ? Stream.of(office) : Stream.empty())
                .filter(office ->
                        office.position().key().equals(tenure.position().key()))
                .flatMapToInt(office -> office.ordinal().stream())
                .distinct()
                .limit(2)
                .toArray();
        return numbers.length == 1 ? OptionalInt.of(numbers[0]) : OptionalInt.empty();
    }
}
