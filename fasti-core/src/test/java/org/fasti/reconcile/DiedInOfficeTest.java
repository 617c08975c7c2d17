package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.BODY;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import org.fasti.claim.LifeClaim;
import org.fasti.office.Position;
import org.fasti.time.Bound;
import org.junit.jupiter.api.Test;

class DiedInOfficeTest {
    private static final Position MAYOR = office("mayor", "beth");
    private final Claims page = new Claims("Ann Lee");

    @Test
    void anEndThatIsNotSaidIsNoLaterThanTheDeath() {
        page.life(LifeClaim.Kind.DIED, "died 3 May 1990", "Ann Lee", "1990-05-03");
        page.says(BODY, "became mayor in 1980", "Ann Lee", MAYOR).start(on("1980"));
        assertThat(page.only().end()).isEqualTo(Bound.UNSAID);
        assertThat(page.inferred()).singleElement().satisfies(bound -> {
            assertThat(bound.rule()).isEqualTo("died-in-office");
            assertThat(bound.side()).isEqualTo(InferredBound.Side.END);
            assertThat(bound.date()).hasToString("1980/1990-05-03");
            assertThat(bound.premises()).hasSize(2);
        });
    }

    @Test
    void anEndThatIsSaidNeedsNoRule() {
        page.life(LifeClaim.Kind.DIED, "died 3 May 1990", "Ann Lee", "1990-05-03");
        page.says(BODY, "mayor from 1980 to 1985", "Ann Lee", MAYOR)
                .start(on("1980"))
                .end(on("1985"));
        assertThat(page.inferred()).isEmpty();
    }

    @Test
    void anotherPersonsDeathSaysNothing() {
        page.life(LifeClaim.Kind.DIED, "Bo Ek died 3 May 1990", "Bo Ek", "1990-05-03");
        page.says(BODY, "became mayor in 1980", "Ann Lee", MAYOR).start(on("1980"));
        assertThat(page.inferred()).isEmpty();
    }
}
