package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.BODY;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import org.fasti.office.Position;
import org.junit.jupiter.api.Test;

class StartsAgainWithinTenureTest {
    private static final Position MAYOR = office("mayor", "beth");
    private final Claims page = new Claims("Ann Lee");

    @Test
    void aReElectionIsNoOtherTenure() {
        page.says(BODY, "mayor from 1990 to 1998", "Ann Lee", MAYOR)
                .start(on("1990"))
                .end(on("1998"));
        page.says(BODY, "re-elected in May 1994", "Lee", MAYOR).start(on("1994-05"));
        assertThat(page.only().start()).isEqualTo(on("1990"));
        assertThat(page.findings())
                .extracting(Finding::message)
                .containsExactly("Ann Lee as mayor of beth (from 1990 to 1998) is said to start in 1994-05 too.");
    }

    @Test
    void aStartAfterTheEndIsAnotherTenure() {
        page.says(BODY, "mayor from 1990 to 1998", "Ann Lee", MAYOR)
                .start(on("1990"))
                .end(on("1998"));
        page.says(BODY, "mayor again in 2002", "Lee", MAYOR).start(on("2002"));
        assertThat(page.tenures()).hasSize(2);
        assertThat(page.findings()).isEmpty();
    }

    @Test
    void aSecondTermWithItsOwnEndIsAnotherTenure() {
        page.says(BODY, "mayor from 1990 to 1998", "Ann Lee", MAYOR)
                .start(on("1990"))
                .end(on("1998"));
        page.says(BODY, "second term from 1994 to 1998", "Lee", MAYOR)
                .start(on("1994"))
                .end(on("1998"));
        assertThat(page.tenures()).hasSize(2);
    }
}
