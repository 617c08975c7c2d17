package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.INFOBOX;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;
import static org.fasti.reconcile.Claims.until;

import org.fasti.claim.ActingSpell;
import org.fasti.office.Position;
import org.fasti.time.Bound;
import org.junit.jupiter.api.Test;

class ActingSpellOutsideTenureTest {
    private static final Position MAYOR = office("mayor", "beth");
    private final Claims page = new Claims("Ann Lee");

    @Test
    void aProvisionalSpellThatEndsAfterTheTenureIsShown() {
        page.says(INFOBOX, "1990–1994 (acting until 1996)", "Lee", MAYOR)
                .start(on("1990"))
                .end(on("1994"))
                .acting(until("1996"));
        assertThat(page.findings()).extracting(Finding::rule).containsExactly("acting-spell-outside-tenure");
    }

    @Test
    void aProvisionalSpellWithinTheTenureIsFine() {
        page.says(INFOBOX, "1990–1994 (acting until 1991)", "Lee", MAYOR)
                .start(on("1990"))
                .end(on("1994"))
                .acting(until("1991"));
        assertThat(page.findings()).isEmpty();
        assertThat(page.only().acting()).containsExactly(new ActingSpell(Bound.UNSAID, on("1991")));
    }
}
