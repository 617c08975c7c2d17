package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.BODY;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import org.fasti.office.Position;
import org.junit.jupiter.api.Test;

class SuccessorBeganTest {
    private static final Position MAYOR = office("mayor", "beth");
    private final Claims page = new Claims("Ann Lee");

    @Test
    void theEndIsWhereTheNamedSuccessorBegan() {
        page.says(BODY, "became mayor in 1980, followed by Bo Ek", "Ann Lee", MAYOR)
                .start(on("1980"))
                .successor("Bo Ek");
        page.says(BODY, "Ek became mayor in May 1985", "Bo Ek", MAYOR).start(on("1985-05"));
        assertThat(page.inferred()).singleElement().satisfies(bound -> {
            assertThat(bound.rule()).isEqualTo("successor-began");
            assertThat(bound.date()).hasToString("1985-05");
        });
    }

    @Test
    void aLaterHolderWhoIsNotSaidToFollowSaysNothing() {
        page.says(BODY, "became mayor in 1980", "Ann Lee", MAYOR).start(on("1980"));
        page.says(BODY, "Ek became mayor in May 1985", "Bo Ek", MAYOR).start(on("1985-05"));
        assertThat(page.inferred()).isEmpty();
    }

    @Test
    void aSuccessorWhoBeganEarlierIsAnotherTermAndSaysNothing() {
        page.says(BODY, "became mayor in 1980, followed by Bo Ek", "Ann Lee", MAYOR)
                .start(on("1980"))
                .successor("Bo Ek");
        page.says(BODY, "Ek became mayor in 1975", "Bo Ek", MAYOR).start(on("1975"));
        assertThat(page.inferred()).isEmpty();
    }
}
