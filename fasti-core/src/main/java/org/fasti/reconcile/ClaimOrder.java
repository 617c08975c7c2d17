package org.fasti.reconcile;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.Witness;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** Orders that depend on what is ordered only, so that results do not depend on the order in which claims come. */
final class ClaimOrder {
    private ClaimOrder() {}

    /** By place in the text. */
    static final Comparator<Evidence> EVIDENCE = ClaimOrder::byPlace;

    // Asked for most pairs of a page: in one step, not in one for each part.
    private static int byPlace(Evidence a, Evidence b) {
        int order = a.document().equals(b.document()) ? 0 : a.document().compareTo(b.document());
        order = order == 0 ? Integer.compare(a.span().start(), b.span().start()) : order;
        order = order == 0 ? Integer.compare(a.span().end(), b.span().end()) : order;
        return order == 0 ? a.witness().compareTo(b.witness()) : order;
    }

    /** Claims from one passage by what they say. */
    private static final Comparator<OfficeClaim> SAYING = Comparator.comparing(
                    (OfficeClaim claim) -> claim.position().label())
            .thenComparing(OfficeClaim::person)
            .thenComparing(claim -> claim.start().toString())
            .thenComparing(claim -> claim.end().toString())
            .thenComparing(claim -> claim.on().map(Edtf::toString).orElse(""))
            .thenComparing(claim -> String.join("|", claim.predecessors()))
            .thenComparing(claim -> String.join("|", claim.successors()))
            .thenComparing(claim -> claim.acting().toString())
            .thenComparing(
                    claim -> claim.qualifiers().stream().sorted().toList().toString());

    /** By place in the text; claims from one passage by what they say. */
    static final Comparator<OfficeClaim> TEXT =
            Comparator.comparing(OfficeClaim::evidence, EVIDENCE).thenComparing(SAYING);

    /** The claims that say most first: both bounds, then one, then a day in office, then none; sharp dates first. */
    static final Comparator<OfficeClaim> TELLING = Comparator.comparingInt(ClaimOrder::silence)
            .thenComparingLong(claim -> width(claim.start()) + width(claim.end()))
            .thenComparingInt(claim -> rank(claim.evidence().witness()))
            .thenComparing(TEXT);

    /** Exact before approximate, then the fewest days first. */
    static final Comparator<Edtf> PRECISION =
            Comparator.comparing(ClaimOrder::approximate).thenComparingLong(ClaimOrder::width);

    /** How much a kind of passage is trusted with dates, 0 the most: tables of facts before prose, prose before leads. */
    static int rank(Witness witness) {
        return switch (witness) {
            case INFOBOX -> 0;
            case SUCCESSION -> 1;
            case TABLE, LIST -> 2;
            case BODY -> 3;
            case DATASET -> 4;
            case LEAD -> 5;
        };
    }

    private static int silence(OfficeClaim claim) {
        int dated = (claim.start() instanceof Bound.Dated ? 1 : 0) + (claim.end() instanceof Bound.Dated ? 1 : 0);
        return 4 - 2 * dated - (dated == 0 && claim.on().isPresent() ? 1 : 0);
    }

    private static long width(Bound bound) {
        return bound instanceof Bound.Dated dated ? width(dated.date()) : 0;
    }

    private static long width(Edtf date) {
        return ChronoUnit.DAYS.between(date.earliest(), date.latest());
    }

    private static boolean approximate(Edtf date) {
        String text = date.toString();
        return text.indexOf('~') >= 0 || text.indexOf('?') >= 0 || text.indexOf('%') >= 0;
    }
}
