package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.fasti.attest.Seen;
import org.fasti.claim.Evidence;
import org.fasti.claim.Witness;
import org.fasti.source.Span;
import org.junit.jupiter.api.Test;

class WithinPagesTest {
    private static final Line LINE = Row.line(
            new Around(Map.of(), List.of(), Map.of(), Map.of(7L, List.of(found("witnesses-disagree-on-neighbours")))),
            Row.of("Lee", "Ann Lee", "1990", "1994").page().line(7));

    @Test
    void whatThePassagesOfAPageContradictIsShownWithTheirWords() {
        Finding finding = Rules.check(Rules.names(), LINE).getFirst();

        assertThat(finding.message()).isEqualTo("The page “Lee”: One passage names Bo Ek, another Cy Fox.");
        assertThat(finding.premises()
                        .getFirst()
                        .evidence()
                        .getFirst()
                        .evidence()
                        .quote())
                .isEqualTo("Preceded by Bo Ek");
    }

    @Test
    void onlyTheRulesAskedForAreShown() {
        assertThat(Rules.check(Set.of("end-before-start"), LINE)).isEmpty();
    }

    private static PageFinding found(String rule) {
        Evidence words = new Evidence("Lee", Witness.INFOBOX, new Span(3, 20), "Preceded by Bo Ek", List.of());
        return new PageFinding(
                rule,
                "One passage names Bo Ek, another Cy Fox.",
                List.of(new Seen("Lee", Optional.empty(), Optional.empty(), words, OptionalLong.empty())));
    }
}
