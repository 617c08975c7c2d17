package org.fasti.check;

import java.util.List;
import org.fasti.attest.Seen;

/**
 * What a rule found among the passages of one page, when it was read.
 *
 * @param premises the passages; at least one
 */
public record PageFinding(String rule, String message, List<Seen> premises) {
    public PageFinding {
        premises = List.copyOf(premises);
    }
}
