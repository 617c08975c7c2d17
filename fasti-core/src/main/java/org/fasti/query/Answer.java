package org.fasti.query;

import java.util.List;
import java.util.Optional;
import org.fasti.attest.AttestedTenure;
import org.fasti.time.Truth;

/**
 * One holder in an answer.
 *
 * @param holds certainly or possibly; who does not hold is no part of an answer
 * @param acting whether it was certainly held provisionally on the day
 * @param because why that is the answer, in sentences' parts
 * @param settledBy what one would have to know to make a possible answer certain; empty where it is
 */
public record Answer(
        Truth holds, AttestedTenure tenure, boolean acting, List<String> because, Optional<String> settledBy) {
    public Answer {
        if (!holds.isPossible()) {
            throw new IllegalArgumentException("who certainly does not hold is no part of an answer");
        }
        because = List.copyOf(because);
    }
}
