package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.BODY;
import static org.fasti.claim.Witness.SUCCESSION;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import java.util.Set;
import org.fasti.office.Position;
import org.junit.jupiter.api.Test;

class UnspecificWordsTest {
    private static final Position DEPARTMENT_OF_BETH = office("head", "organization", "department", "beth");
    private final UnspecificWords rule =
            new UnspecificWords(new TellingWords(Set.of("commission")), Set.of("party", "provincial"));
    private final Claims page = new Claims("Ann Lee");

    @Test
    void wordsThatNameNoBodyDoNotTellTitlesApart() {
        assertThat(rule.covers(office("head", "party", "organization", "department"), DEPARTMENT_OF_BETH))
                .isTrue();
        assertThat(rule.covers(office("head", "party", "publicity", "department"), DEPARTMENT_OF_BETH))
                .isFalse();
    }

    @Test
    void oneWordThatIsLeftIsTooLittle() {
        assertThat(rule.covers(office("head", "party", "department"), DEPARTMENT_OF_BETH))
                .isFalse();
    }

    @Test
    void theyAreOneTenureWhereTheDatesAgree() {
        page.says(
                        BODY,
                        "In January 2010 head of the party's Organization Department",
                        "Ann Lee",
                        office("head", "party", "organization", "department"))
                .start(on("2010-01"));
        page.says(SUCCESSION, "Head of the Organization Department of Beth 2010–2013", "Ann Lee", DEPARTMENT_OF_BETH)
                .start(on("2010"))
                .end(on("2013"));
        assertThat(page.only().start()).isEqualTo(on("2010-01"));
        assertThat(page.only().end()).isEqualTo(on("2013"));
    }

    @Test
    void withoutACommonDateTheyStayApart() {
        page.says(
                BODY,
                "head of the party's Organization Department",
                "Ann Lee",
                office("head", "party", "organization", "department"));
        page.says(SUCCESSION, "Head of the Organization Department of Beth 2010–2013", "Ann Lee", DEPARTMENT_OF_BETH)
                .start(on("2010"))
                .end(on("2013"));
        assertThat(page.tenures()).hasSize(2);
    }
}
