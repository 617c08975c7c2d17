package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.BODY;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import org.fasti.office.Position;
import org.fasti.time.Bound;
import org.junit.jupiter.api.Test;

class PredecessorLeftTest {
    private static final Position MAYOR = office("mayor", "beth");
    private final Claims page = new Claims("Ann Lee");

    @Test
    void theStartIsWhereTheNamedPredecessorLeft() {
        page.says(BODY, "succeeded Bo Ek as mayor", "Ann Lee", MAYOR).predecessor("Bo Ek");
        page.says(BODY, "Ek was mayor until May 1985", "Bo Ek", MAYOR).end(on("1985-05"));
        assertThat(page.tenures().getFirst().start()).isEqualTo(Bound.UNSAID);
        assertThat(page.inferred()).singleElement().satisfies(bound -> {
            assertThat(bound.rule()).isEqualTo("predecessor-left");
            assertThat(bound.side()).isEqualTo(InferredBound.Side.START);
            assertThat(bound.date()).hasToString("1985-05");
        });
    }

    @Test
    void aPredecessorInAnotherOfficeSaysNothing() {
        page.says(BODY, "succeeded Bo Ek as mayor", "Ann Lee", MAYOR).predecessor("Bo Ek");
        page.says(BODY, "Ek was judge until May 1985", "Bo Ek", office("judge", "beth"))
                .end(on("1985-05"));
        assertThat(page.inferred()).isEmpty();
    }
}
