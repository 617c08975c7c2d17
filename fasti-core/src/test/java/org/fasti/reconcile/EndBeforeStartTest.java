package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.BODY;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import org.fasti.office.Position;
import org.junit.jupiter.api.Test;

class EndBeforeStartTest {
    private static final Position MAYOR = office("mayor", "beth");
    private final Claims page = new Claims("Ann Lee");

    @Test
    void yearsInTheWrongOrderAreShown() {
        page.says(BODY, "mayor from 1994 to 1990", "Lee", MAYOR)
                .start(on("1994"))
                .end(on("1990"));
        assertThat(page.findings())
                .extracting(Finding::message)
                .containsExactly("The end 1990 of Ann Lee as mayor of beth comes before the start 1994.");
    }

    @Test
    void aTenureWithinOneYearIsInOrder() {
        page.says(BODY, "mayor from May 1994 to 1994", "Lee", MAYOR)
                .start(on("1994-05"))
                .end(on("1994"));
        assertThat(page.findings()).isEmpty();
    }
}
