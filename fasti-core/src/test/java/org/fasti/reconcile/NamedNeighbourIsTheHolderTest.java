package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.INFOBOX;
import static org.fasti.reconcile.Claims.office;

import org.fasti.office.Position;
import org.junit.jupiter.api.Test;

class NamedNeighbourIsTheHolderTest {
    private static final Position MAYOR = office("mayor", "beth");
    private final Claims page = new Claims("Ann Lee");

    @Test
    void theHolderIsNamedAsTheOwnPredecessor() {
        page.says(INFOBOX, "Preceded by Ann Lee", "Ann Lee", MAYOR).predecessor("Ann Leé");
        assertThat(page.findings())
                .extracting(Finding::message)
                .containsExactly("Ann Lee is named as the predecessor of Ann Lee as mayor of beth.");
    }

    @Test
    void anotherBearerOfTheFamilyNameIsNotTheHolder() {
        page.says(INFOBOX, "Preceded by Bo Lee", "Ann Lee", MAYOR).predecessor("Bo Lee");
        assertThat(page.findings()).isEmpty();
    }
}
