package org.fasti.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.junit.jupiter.api.Test;

/** Clauses longer than anybody writes are not quoted whole for each of their offices. */
class LongClausesTest {
    private static final int LONGEST_QUOTE = 1_500;

    @Test
    void a_clause_too_long_to_be_quoted_is_quoted_around_each_title() {
        StringBuilder text = new StringBuilder("She was mayor of Lota in 1800");
        for (int year = 1801; year < 2000; year++) {
            text.append(", minister of health from ")
                    .append(year)
                    .append(" to ")
                    .append(year + 1);
        }
        Prose prose = Prose.of(text.append('.').toString(), Optional.of("Ana Reyes"));

        assertThat(prose.claims()).hasSizeGreaterThan(100);
        for (OfficeClaim claim : prose.claims()) {
            Evidence evidence = claim.evidence();
            assertThat(evidence.quote()).hasSizeLessThanOrEqualTo(LONGEST_QUOTE);
            assertThat(evidence.quote()).isEqualTo(evidence.span().in(text.toString()));
            assertThat(evidence.quote()).containsIgnoringCase(claim.position().label());
        }
    }
}
