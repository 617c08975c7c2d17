package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.INFOBOX;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import org.fasti.claim.LifeClaim;
import org.fasti.office.Position;
import org.fasti.time.Bound;
import org.junit.jupiter.api.Test;

class StillHeldAfterDeathTest {
    private static final Position MAYOR = office("mayor", "beth");
    private final Claims page = new Claims("Ann Lee");

    @Test
    void anIncumbentWhoDiedIsShown() {
        page.life(LifeClaim.Kind.DIED, "died 3 May 1990", "Ann Lee", "1990-05-03");
        page.says(INFOBOX, "Incumbent since 1980", "Ann Lee", MAYOR)
                .start(on("1980"))
                .end(Bound.STILL_HELD);
        assertThat(page.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "Ann Lee as mayor of beth is said to be still held, " + "but the holder died in 1990-05-03.");
    }

    @Test
    void anIncumbentWhoLivesIsNot() {
        page.says(INFOBOX, "Incumbent since 1980", "Ann Lee", MAYOR)
                .start(on("1980"))
                .end(Bound.STILL_HELD);
        assertThat(page.findings()).isEmpty();
    }
}
