package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.BODY;
import static org.fasti.claim.Witness.INFOBOX;
import static org.fasti.claim.Witness.LEAD;
import static org.fasti.claim.Witness.LIST;
import static org.fasti.claim.Witness.SUCCESSION;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import org.fasti.office.Position;
import org.junit.jupiter.api.Test;

class WitnessesDisagreeOnStartTest {
    private static final Position MAYOR = office("mayor", "beth");
    private final Claims page = new Claims("Ann Lee");

    @Test
    void theLeadAndTheBodyDateOneOfficeDifferently() {
        page.says(LEAD, "Beginning in 2010 she served as mayor", "Lee", MAYOR).start(on("2010"));
        page.says(BODY, "In November 2013 Lee became mayor", "Lee", MAYOR).start(on("2013-11"));
        assertThat(page.only().start()).isEqualTo(on("2013-11"));
        assertThat(page.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("witnesses-disagree-on-start");
            assertThat(finding.message())
                    .isEqualTo("The start of Ann Lee as mayor of beth is shown as 2013-11 (the body says 2013-11), "
                            + "but the lead says 2010.");
            assertThat(finding.premises()).hasSize(2);
        });
    }

    @Test
    void twoOfThreeWitnessesOutweighAMorePreciseOne() {
        page.says(LIST, "Mayor 3 May 1991 – 1995", "Lee", MAYOR)
                .start(on("1991-05-03"))
                .end(on("1995"));
        page.says(LEAD, "mayor from 1990 to 1995", "Lee", MAYOR)
                .start(on("1990"))
                .end(on("1995"));
        page.says(BODY, "mayor from June 1990", "Lee", MAYOR).start(on("1990-06"));
        assertThat(page.only().start()).isEqualTo(on("1990-06"));
        assertThat(page.findings()).hasSize(1);
    }

    @Test
    void aBoxOutweighsWhatProseTellsByTheWay() {
        page.says(SUCCESSION, "Mayor 1897–1904", "Lee", MAYOR).start(on("1897")).end(on("1904"));
        page.says(LEAD, "mayor from 1898 to 1904", "Lee", MAYOR)
                .start(on("1898"))
                .end(on("1904"));
        page.says(BODY, "mayor from 1898", "Lee", MAYOR).start(on("1898"));
        assertThat(page.only().start()).isEqualTo(on("1897"));
        assertThat(page.findings()).isNotEmpty();
    }

    @Test
    void aDayOfTheYearThatTheLeadSaysIsNoDisagreement() {
        page.says(LEAD, "mayor since 2010", "Lee", MAYOR).start(on("2010"));
        page.says(INFOBOX, "Assumed office 1 March 2010", "Lee", MAYOR).start(on("2010-03-01"));
        assertThat(page.findings()).isEmpty();
    }

    @Test
    void timesThatCannotOverlapAreTwoSpellsAndNoDisagreement() {
        page.says(LEAD, "mayor from 1955 to 1959", "Lee", MAYOR)
                .start(on("1955"))
                .end(on("1959"));
        page.says(BODY, "mayor from 1960 to 1969", "Lee", MAYOR)
                .start(on("1960"))
                .end(on("1969"));
        assertThat(page.tenures()).hasSize(2);
        assertThat(page.findings()).isEmpty();
    }

    @Test
    void anElectionTheYearBeforeIsNoOtherTenure() {
        page.says(BODY, "In 1974 she was elected mayor", "Lee", MAYOR).start(on("1974"));
        page.says(BODY, "mayor from 1975 to 1980", "Lee", MAYOR)
                .start(on("1975"))
                .end(on("1980"));
        assertThat(page.only().start()).isEqualTo(on("1975"));
        assertThat(page.findings()).hasSize(1);
    }

    @Test
    void aTermThatEndedInBetweenTellsTwoTenuresApart() {
        page.says(BODY, "mayor from 1970 to 1974", "Lee", MAYOR)
                .start(on("1970"))
                .end(on("1974"));
        page.says(BODY, "elected mayor in 1974", "Lee", MAYOR).start(on("1974"));
        page.says(BODY, "mayor from 1975 to 1980", "Lee", MAYOR)
                .start(on("1975"))
                .end(on("1980"));
        assertThat(page.tenures()).hasSize(3);
    }
}
