package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.BODY;
import static org.fasti.claim.Witness.INFOBOX;
import static org.fasti.claim.Witness.LEAD;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import org.fasti.office.Position;
import org.fasti.time.Bound;
import org.junit.jupiter.api.Test;

class WitnessesDisagreeOnEndTest {
    private static final Position MAYOR = office("mayor", "beth");
    private final Claims page = new Claims("Ann Lee");

    @Test
    void theInfoboxAndTheBodyEndOneOfficeDifferently() {
        page.says(INFOBOX, "In office 1990 – 4 May 1994", "Lee", MAYOR)
                .start(on("1990"))
                .end(on("1994-05-04"));
        page.says(BODY, "mayor from 1990 until 1993", "Lee", MAYOR)
                .start(on("1990"))
                .end(on("1993"));
        assertThat(page.only().end()).isEqualTo(on("1994-05-04"));
        assertThat(page.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("witnesses-disagree-on-end");
            assertThat(finding.message()).contains("the infobox says 1994-05-04", "the body says 1993");
        });
    }

    @Test
    void aLeadThatWasNotBroughtUpToDateStillCallsTheMayorCurrent() {
        page.says(INFOBOX, "In office 1990 – 4 May 1994", "Lee", MAYOR)
                .start(on("1990"))
                .end(on("1994-05-04"));
        page.says(LEAD, "is the current mayor of Beth", "Lee", MAYOR).end(Bound.STILL_HELD);
        assertThat(page.only().end()).isEqualTo(on("1994-05-04"));
        assertThat(page.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("the lead says still held"));
    }

    @Test
    void theLastDayInOfficeAndTheFirstDayOutAgree() {
        page.says(INFOBOX, "In office 1990 – 4 May 1994", "Lee", MAYOR)
                .start(on("1990"))
                .end(on("1994-05-04"));
        page.says(BODY, "mayor from 1990 to 5 May 1994", "Lee", MAYOR)
                .start(on("1990"))
                .end(on("1994-05-05"));
        assertThat(page.only().end()).isEqualTo(on("1994-05-04"));
        assertThat(page.findings()).isEmpty();
    }
}
