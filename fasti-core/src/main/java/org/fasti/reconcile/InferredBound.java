package org.fasti.reconcile;

import java.util.List;
import org.fasti.claim.Evidence;
import org.fasti.time.Edtf;

/**
 * A bound that no witness states but a rule derives.
 *
 * @param rule the rule's name in kebab-case, which is also its page in docs/rules
 * @param premises the words it rests on
 */
public record InferredBound(Side side, Edtf date, String rule, List<Evidence> premises) {
    /** Which end of the tenure. */
    public enum Side {
        START,
        END
    }
}
