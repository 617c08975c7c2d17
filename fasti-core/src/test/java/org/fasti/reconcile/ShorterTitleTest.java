package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.INFOBOX;
import static org.fasti.claim.Witness.SUCCESSION;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import java.util.Optional;
import java.util.Set;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.office.Position;
import org.junit.jupiter.api.Test;

class ShorterTitleTest {
    private final ShorterTitle rule = new ShorterTitle(new TellingWords(Set.of("new", "commission")));
    private final Claims page = new Claims("Ann Lee");

    @Test
    void aTitleWithFewerWordsMayMeanTheFullerOne() {
        assertThat(rule.covers(office("president", "winter", "games"), office("president", "winter", "games", "2022")))
                .isTrue();
    }

    @Test
    void aMissingWordThatNamesAnotherBodyOrPlaceTellsThemApart() {
        assertThat(rule.covers(office("mayor", "london"), office("mayor", "london", "new")))
                .isFalse();
        assertThat(rule.covers(office("director", "office"), office("director", "commission", "office")))
                .isFalse();
    }

    @Test
    void anotherRoleIsAnotherOffice() {
        assertThat(rule.covers(office("deputy president", "games"), office("president", "games", "2022")))
                .isFalse();
    }

    @Test
    void theShorterTitleJoinsTheOnlyTenureItCanMean() {
        page.says(INFOBOX, "President of the Winter Games 2018–2022", "Ann Lee", office("president", "games", "winter"))
                .start(on("2018"))
                .end(on("2022"));
        page.says(SUCCESSION, "President of Games", "Ann Lee", office("president", "games"))
                .predecessor("Bo Ek");
        assertThat(page.only().predecessors()).containsExactly("Bo Ek");
    }

    @Test
    void twoRowsOfOneBoxAreTwoOffices() {
        page.says(INFOBOX, "President of the Winter Games", "Ann Lee", office("president", "games", "winter"));
        page.says(INFOBOX, "President of the Games", "Ann Lee", office("president", "games"));
        assertThat(page.tenures()).hasSize(2);
    }

    @Test
    void ofTwoNestedPlacesTheNarrowerIsMeant() {
        Position taizhou = new Position(
                "secretary of Taizhou, Zhejiang",
                "secretary",
                Optional.empty(),
                Optional.empty(),
                office("secretary", "taizhou", "zhejiang").key());
        assertThat(rule.covers(office("secretary", "zhejiang"), taizhou)).isFalse();
        assertThat(rule.covers(office("secretary", "taizhou"), taizhou)).isTrue();
    }

    @Test
    void whatTwoRowsSayOfAnotherPersonMayBeOneOffice() {
        page.says(INFOBOX, "Preceded by Bo Ek", "Bo Ek", office("secretary", "beth", "party"))
                .qualifier(Qualifier.MENTION);
        page.says(INFOBOX, "Party secretary Bo Ek", "Bo Ek", office("secretary", "party"))
                .qualifier(Qualifier.MENTION);
        assertThat(page.only().evidence()).hasSize(2);
    }
}
