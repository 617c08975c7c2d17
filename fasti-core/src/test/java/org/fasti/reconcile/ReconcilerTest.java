package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fasti.claim.Witness.BODY;
import static org.fasti.claim.Witness.INFOBOX;
import static org.fasti.claim.Witness.LEAD;
import static org.fasti.claim.Witness.SUCCESSION;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;
import static org.fasti.reconcile.Claims.until;

import java.util.List;
import java.util.Optional;
import org.fasti.claim.Claim;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.office.Position;
import org.fasti.source.Document;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.junit.jupiter.api.Test;

class ReconcilerTest {
    private static final Position MAYOR = office("mayor", "beth");
    private final Claims page = new Claims("Ann Lee (politician)");

    @Test
    void aYearAndADayOfThatYearAreOneTenureDatedByTheDay() {
        page.says(INFOBOX, "Mayor of Beth 27 May 2017", "Ann Lee", MAYOR).start(on("2017-05-27"));
        page.says(LEAD, "Since 2017 she was mayor of Beth", "Lee", MAYOR).start(on("2017"));
        assertThat(page.only().start()).isEqualTo(on("2017-05-27"));
        assertThat(page.only().evidence()).hasSize(2);
        assertThat(page.only().person()).isEqualTo("Ann Lee");
        assertThat(page.only().findings()).isEmpty();
    }

    @Test
    void twoSpellsOfOneOfficeStayApart() {
        page.says(BODY, "mayor of Beth 1955 to 1959", "Ann Lee", MAYOR)
                .start(on("1955"))
                .end(on("1959"));
        page.says(BODY, "mayor of Beth 1960 to 1969", "Ann Lee", MAYOR)
                .start(on("1960"))
                .end(on("1969"));
        assertThat(page.tenures()).extracting(Tenure::start).containsExactly(on("1955"), on("1960"));
    }

    @Test
    void aStartAndAnEndToldApartMakeOneTenure() {
        page.says(BODY, "became mayor in 1990", "Ann Lee", MAYOR).start(on("1990"));
        page.says(BODY, "resigned as mayor in 1994", "Ann Lee", MAYOR).end(on("1994"));
        assertThat(page.only().start()).isEqualTo(on("1990"));
        assertThat(page.only().end()).isEqualTo(on("1994"));
    }

    @Test
    void startsAndEndsOfTwoSpellsArePairedByTheirOrder() {
        page.says(BODY, "became mayor in 1960", "Ann Lee", MAYOR).start(on("1960"));
        page.says(BODY, "left in 1965", "Ann Lee", MAYOR).end(on("1965"));
        page.says(BODY, "again mayor in 1970", "Ann Lee", MAYOR).start(on("1970"));
        page.says(BODY, "left in 1975", "Ann Lee", MAYOR).end(on("1975"));
        assertThat(page.tenures()).extracting(Tenure::start).containsExactly(on("1960"), on("1970"));
        assertThat(page.tenures()).extracting(Tenure::end).containsExactly(on("1965"), on("1975"));
    }

    @Test
    void anUndatedClaimJoinsTheOnlySpell() {
        page.says(LEAD, "a former mayor of Beth", "Lee", MAYOR).end(Bound.OVER);
        page.says(BODY, "mayor of Beth 1990 to 1994", "Ann Lee", MAYOR)
                .start(on("1990"))
                .end(on("1994"));
        assertThat(page.only().end()).isEqualTo(on("1994"));
    }

    @Test
    void anUndatedClaimAmongSeveralSpellsMakesNoFurtherTenure() {
        page.says(BODY, "mayor of Beth 1955 to 1959", "Ann Lee", MAYOR)
                .start(on("1955"))
                .end(on("1959"));
        page.says(BODY, "mayor of Beth 1960 to 1969", "Ann Lee", MAYOR)
                .start(on("1960"))
                .end(on("1969"));
        page.says(BODY, "as mayor of Beth", "Ann Lee", MAYOR);
        assertThat(page.tenures()).hasSize(2);
        assertThat(page.tenures().getLast().evidence()).hasSize(2);
    }

    @Test
    void aSuccessionRowWithOtherNeighboursThanAnySpellStaysAlone() {
        page.says(INFOBOX, "1955 to 1959", "Ann Lee", MAYOR)
                .start(on("1955"))
                .end(on("1959"))
                .predecessor("Al Day");
        page.says(INFOBOX, "1960 to 1969", "Ann Lee", MAYOR)
                .start(on("1960"))
                .end(on("1969"))
                .predecessor("Bo Ek");
        page.says(SUCCESSION, "Preceded by Bo Ek", "Ann Lee", MAYOR).predecessor("Bo Ek");
        page.says(SUCCESSION, "Preceded by Cy Fox", "Ann Lee", MAYOR).predecessor("Cy Fox");
        assertThat(page.tenures())
                .extracting(Tenure::predecessors)
                .containsExactly(List.of("Al Day"), List.of("Bo Ek"), List.of("Cy Fox"));
    }

    @Test
    void aSuccessionBoxWithYearsConfirmsTheInfobox() {
        page.says(INFOBOX, "31 October 2016 – 27 May 2017 Preceded by Bo Ek", "Ann Lee", MAYOR)
                .start(on("2016-10-31"))
                .end(on("2017-05-27"))
                .predecessor("Bo Ek");
        page.says(SUCCESSION, "Bo Ék Mayor of Beth 2016–2017 Cy Fox", "Ann Lee", MAYOR)
                .start(on("2016"))
                .end(on("2017"))
                .predecessor("Bo Ék")
                .successor("Cy Fox");
        assertThat(page.only().predecessors()).containsExactly("Bo Ek");
        assertThat(page.only().successors()).containsExactly("Cy Fox");
        assertThat(page.only().end()).isEqualTo(on("2017-05-27"));
    }

    @Test
    void aFormalAppointmentAfterAnActingSpellIsNoContradiction() {
        page.says(INFOBOX, "31 October 2016 – 27 May 2017 (Acting until 20 January 2017)", "Ann Lee", MAYOR)
                .start(on("2016-10-31"))
                .end(on("2017-05-27"))
                .acting(until("2017-01-20"));
        page.says(BODY, "On 31 October 2016 she was appointed acting mayor", "Lee", MAYOR)
                .start(on("2016-10-31"))
                .qualifier(Qualifier.ACTING);
        page.says(BODY, "formally appointed on 20 January 2017", "Lee", MAYOR).start(on("2017-01-20"));
        assertThat(page.only().start()).isEqualTo(on("2016-10-31"));
        assertThat(page.only().acting()).containsExactly(until("2017-01-20"));
        assertThat(page.only().qualifiers()).isEmpty();
        assertThat(page.only().findings()).isEmpty();
    }

    @Test
    void anActingHolderWhoIsNotSaidToBeConfirmedKeepsTheQualifier() {
        page.says(BODY, "acting mayor from 1990 to 1991", "Ann Lee", MAYOR)
                .start(on("1990"))
                .end(on("1991"))
                .qualifier(Qualifier.ACTING);
        assertThat(page.only().qualifiers()).containsExactly(Qualifier.ACTING);
    }

    @Test
    void anActingTermBeforeTheFullOneStaysApart() {
        page.says(BODY, "acting mayor from 1990 to 1991", "Ann Lee", MAYOR)
                .start(on("1990"))
                .end(on("1991"))
                .qualifier(Qualifier.ACTING);
        page.says(BODY, "mayor from 1991 to 1995", "Ann Lee", MAYOR)
                .start(on("1991"))
                .end(on("1995"));
        assertThat(page.tenures()).hasSize(2);
    }

    @Test
    void hearsayThatIsConfirmedIsHearsayNoMore() {
        page.says(BODY, "was said to have become mayor in March 2014", "Ann Lee", MAYOR)
                .start(on("2014-03"))
                .qualifier(Qualifier.REPORTED);
        assertThat(page.only().qualifiers()).containsExactly(Qualifier.REPORTED);
        page.says(BODY, "it was confirmed that she was mayor", "Ann Lee", MAYOR);
        assertThat(page.only().qualifiers()).isEmpty();
    }

    @Test
    void theDayInOfficeIsOnlyToldWhereNoBoundIs() {
        page.says(BODY, "In May 2023 she was revealed as mayor", "Ann Lee", MAYOR)
                .on(Edtf.parse("2023-05").orElseThrow());
        assertThat(page.only().on()).isPresent();
        page.says(BODY, "mayor from 2022", "Ann Lee", MAYOR).start(on("2022"));
        assertThat(page.only().on()).isEqualTo(Optional.empty());
    }

    @Test
    void othersInOfficeAreJoinedByTheirRole() {
        page.says(INFOBOX, "Deputy Bo Ek", "Ann Lee", MAYOR).with("Deputy", "Bo Ek");
        page.says(BODY, "her deputies Bo Ek and Cy Fox", "Ann Lee", MAYOR)
                .with("Deputy", "Ek")
                .with("Deputy", "Cy Fox");
        assertThat(page.only().with()).containsOnlyKeys("Deputy");
    }

    @Test
    void otherPersonsOfficesBecomeTheirTenures() {
        page.says(INFOBOX, "Mayor 1990–1994", "Ann Lee", MAYOR)
                .start(on("1990"))
                .end(on("1994"))
                .predecessor("Bo Ek");
        page.says(INFOBOX, "Preceded by Bo Ek", "Bo Ek", MAYOR).end(on("1990")).qualifier(Qualifier.MENTION);
        page.says(SUCCESSION, "Bo Ek Mayor of Beth", "Bo Ek", MAYOR)
                .end(on("1990"))
                .qualifier(Qualifier.MENTION);
        assertThat(page.tenures()).extracting(Tenure::person).containsExactly("Ann Lee", "Bo Ek");
        assertThat(page.tenures().getLast().qualifiers()).containsExactly(Qualifier.MENTION);
        assertThat(page.tenures().getLast().evidence()).hasSize(2);
    }

    @Test
    void aShadowMinisterIsNoMinister() {
        Position minister = office("minister", "finance");
        page.says(BODY, "shadow minister of finance", "Ann Lee", minister).qualifier(Qualifier.SHADOW);
        page.says(BODY, "minister of finance from 1990", "Ann Lee", minister).start(on("1990"));
        assertThat(page.tenures()).hasSize(2);
    }

    @Test
    void aPassageThatIsNotInTheTextIsOurBug() {
        Document empty = new Claims("Ann Lee").page();
        Evidence invented = new Evidence("Ann Lee", BODY, new Span(0, 3), "xyz", List.of());
        List<Claim> claims = List.of(OfficeClaim.of("Ann Lee", MAYOR, invented).build());
        assertThatThrownBy(() -> new Reconciler().reconcile(empty, claims)).isInstanceOf(AssertionError.class);
    }

    @Test
    void nothingClaimedIsNothingHeld() {
        assertThat(page.tenures()).isEmpty();
    }
}
