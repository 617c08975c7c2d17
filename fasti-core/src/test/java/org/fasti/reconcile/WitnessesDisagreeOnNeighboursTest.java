package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.INFOBOX;
import static org.fasti.claim.Witness.SUCCESSION;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import org.fasti.office.Position;
import org.junit.jupiter.api.Test;

class WitnessesDisagreeOnNeighboursTest {
    private static final Position MAYOR = office("mayor", "beth");
    private final Claims page = new Claims("Ann Lee");

    @Test
    void theInfoboxAndTheSuccessionBoxNameDifferentPredecessors() {
        page.says(INFOBOX, "Mayor 1990, preceded by Bo Ek", "Ann Lee", MAYOR)
                .start(on("1990"))
                .predecessor("Bo Ek");
        page.says(SUCCESSION, "Cy Fox, Mayor of Beth 1990", "Ann Lee", MAYOR)
                .start(on("1990"))
                .predecessor("Cy Fox");
        assertThat(page.only().predecessors()).containsExactly("Bo Ek", "Cy Fox");
        assertThat(page.findings())
                .extracting(Finding::message)
                .containsExactly("As the predecessor of Ann Lee as mayor of beth, "
                        + "the infobox names Bo Ek, the succession box names Cy Fox.");
    }

    @Test
    void theSamePersonsInAnotherOrderAgree() {
        page.says(INFOBOX, "Mayor 1990, preceded by Bo Ek and Cy Fox", "Ann Lee", MAYOR)
                .start(on("1990"))
                .predecessor("Bo Ek")
                .predecessor("Cy Fox");
        page.says(SUCCESSION, "Cy Fox and Bo Ek, Mayor of Beth 1990", "Ann Lee", MAYOR)
                .start(on("1990"))
                .predecessor("Cy Fox")
                .predecessor("Bo Ek");
        assertThat(page.findings()).isEmpty();
    }

    @Test
    void aLongerNameOfThePersonAgrees() {
        page.says(INFOBOX, "Mayor 1990, preceded by Bo Ek", "Ann Lee", MAYOR)
                .start(on("1990"))
                .predecessor("Bo Ek");
        page.says(SUCCESSION, "Bo Ek Holm, Mayor of Beth 1990", "Ann Lee", MAYOR)
                .start(on("1990"))
                .predecessor("Bo Ek Holm");
        assertThat(page.findings()).isEmpty();
    }

    @Test
    void oneOfTwoPredecessorsIsEnoughToAgree() {
        page.says(INFOBOX, "Mayor 1990, preceded by Bo Ek and Cy Fox", "Ann Lee", MAYOR)
                .start(on("1990"))
                .predecessor("Bo Ek")
                .predecessor("Cy Fox");
        page.says(SUCCESSION, "Cy Fox, Mayor of Beth 1990", "Ann Lee", MAYOR)
                .start(on("1990"))
                .predecessor("Cy Fox");
        assertThat(page.findings()).isEmpty();
    }
}
