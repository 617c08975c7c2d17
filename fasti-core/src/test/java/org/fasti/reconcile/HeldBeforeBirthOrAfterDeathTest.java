package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.BODY;
import static org.fasti.claim.Witness.SUCCESSION;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import org.fasti.claim.LifeClaim;
import org.fasti.office.Position;
import org.junit.jupiter.api.Test;

class HeldBeforeBirthOrAfterDeathTest {
    private static final Position MAYOR = office("mayor", "beth");
    private final Claims page = new Claims("Ann Lee");

    @Test
    void aStartBeforeTheBirthIsShown() {
        page.life(LifeClaim.Kind.BORN, "born 1955", "Ann Lee", "1955");
        page.says(BODY, "mayor from 1934", "Lee", MAYOR).start(on("1934"));
        assertThat(page.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("held-before-birth-or-after-death");
            assertThat(finding.message())
                    .isEqualTo("Ann Lee as mayor of beth is dated 1934, before the birth in 1955.");
            assertThat(finding.premises()).hasSize(2);
        });
    }

    @Test
    void anEndAfterTheDeathIsShown() {
        page.life(LifeClaim.Kind.DIED, "died 3 May 1990", "Ann Lee", "1990-05-03");
        page.says(BODY, "mayor from 1980 to June 1990", "Lee", MAYOR)
                .start(on("1980"))
                .end(on("1990-06"));
        assertThat(page.findings()).hasSize(1);
    }

    @Test
    void whoeverDiesInOfficeEndsOnTheDayOfDeath() {
        page.life(LifeClaim.Kind.DIED, "died 3 May 1990", "Ann Lee", "1990-05-03");
        page.says(BODY, "mayor from 1980 to 3 May 1990", "Lee", MAYOR)
                .start(on("1980"))
                .end(on("1990-05-03"));
        page.says(SUCCESSION, "Mayor 1980–1990", "Lee", MAYOR).start(on("1980")).end(on("1990"));
        assertThat(page.findings()).isEmpty();
    }
}
