package org.fasti.query;

import java.util.List;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Passage;
import org.fasti.attest.TenureId;

/**
 * All that is said of a tenure, passage by passage, and why its bounds are what they are.
 *
 * @param id by which people name it
 * @param witnesses in the order of the sources
 * @param reasons sentences; numbers in them are those of the witnesses, counted from 1
 */
public record Explanation(TenureId id, AttestedTenure tenure, List<Witnessed> witnesses, List<String> reasons) {
    /** A passage, and whose record it stands in. */
    public record Witnessed(Passage passage, Whose whose) {}

    /** In whose record a passage stands. */
    public enum Whose {
        OWN,
        PREDECESSOR,
        SUCCESSOR,
        OTHER,
        DATA_SET
    }

    public Explanation {
        witnesses = List.copyOf(witnesses);
        reasons = List.copyOf(reasons);
    }

    /**
     * Explains a tenure.
     *
     * @param passages all passages of its testimonies
     * @param others the other tenures of that office that are known, which may settle the day of its end
     */
    public static Explanation of(AttestedTenure tenure, List<Passage> passages, List<AttestedTenure> others) {
        List<Witnessed> witnesses = passages.stream()
                .map(passage -> new Witnessed(passage, WhoseRecord.of(passage.testimony(), tenure)))
                .toList();
        return new Explanation(
                TenureId.of(tenure), tenure, witnesses, Reasons.of(HandOver.settle(tenure, others), passages));
    }
}
