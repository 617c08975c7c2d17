package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.BODY;
import static org.fasti.claim.Witness.INFOBOX;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import java.util.Optional;
import org.fasti.office.Position;
import org.junit.jupiter.api.Test;

class BareTitleTest {
    private final BareTitle rule = new BareTitle();
    private final Claims page = new Claims("Ann Lee");

    @Test
    void aTitleWithoutBodyAndPlaceMayMeanAnyOfItsRole() {
        assertThat(rule.covers(office("mayor"), office("mayor", "beth"))).isTrue();
        assertThat(rule.covers(office("mayor"), office("deputy mayor", "beth"))).isFalse();
        assertThat(rule.covers(office("mayor", "beth"), office("mayor", "gimel")))
                .isFalse();
    }

    @Test
    void theMayorIsTheOnlyMayorTheTextTellsOf() {
        page.says(BODY, "mayor of Beth from 1990", "Ann Lee", office("mayor", "beth"))
                .start(on("1990"));
        page.says(BODY, "she resigned as mayor in 1994", "Lee", office("mayor")).end(on("1994"));
        assertThat(page.only().end()).isEqualTo(on("1994"));
        assertThat(page.only().position().label()).isEqualTo("mayor of beth");
    }

    @Test
    void theMayorAmongTwoMayoraltiesIsTheOneWithTheSameDate() {
        page.says(BODY, "mayor of Beth from 1990 to 1994", "Ann Lee", office("mayor", "beth"))
                .start(on("1990"))
                .end(on("1994"));
        page.says(BODY, "mayor of Gimel from 1995", "Ann Lee", office("mayor", "gimel"))
                .start(on("1995"));
        page.says(BODY, "on 3 May 1995 she became mayor", "Lee", office("mayor"))
                .start(on("1995-05-03"));
        assertThat(page.tenures()).extracting(Tenure::start).containsExactly(on("1990"), on("1995-05-03"));
    }

    @Test
    void theMayorAmongTwoMayoraltiesWithoutADateIsTheOneToldOfNearby() {
        page.says(BODY, "mayor of Beth from 1990", "Ann Lee", office("mayor", "beth"))
                .start(on("1990"));
        page.says(BODY, "mayor of Gimel from 1995", "Ann Lee", office("mayor", "gimel"))
                .start(on("1995"));
        page.says(BODY, "as mayor she built bridges", "Lee", office("mayor"));
        assertThat(page.tenures()).hasSize(2);
        assertThat(page.tenures().getLast().evidence()).hasSize(2);
    }

    @Test
    void theYearOfTheElectionDisagreesWithTheFirstYearInOffice() {
        page.says(INFOBOX, "Governor of Beth 1969–1973", "Ann Lee", office("governor", "beth"))
                .start(on("1969"))
                .end(on("1973"));
        page.says(BODY, "in 1968 she was elected governor", "Lee", office("governor"))
                .start(on("1968"));
        assertThat(page.only().start()).isEqualTo(on("1969"));
        assertThat(page.findings()).hasSize(1);
    }

    @Test
    void aMemberBelongsToTheBodyThatIsDatedLikewise() {
        Position member = new Position(
                "Member",
                "",
                Optional.empty(),
                Optional.empty(),
                office("", "member").key());
        page.says(BODY, "In May 1990 appointed to the council", "Ann Lee", office("member", "council"))
                .start(on("1990-05"));
        page.says(BODY, "as its fifth-ranking member", "Ann Lee", member)
                .start(on("1990-05"))
                .rank(5);
        assertThat(page.only().rank()).hasValue(5);
    }
}
