package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.BODY;
import static org.fasti.claim.Witness.INFOBOX;
import static org.fasti.claim.Witness.LEAD;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import java.util.stream.IntStream;
import org.fasti.claim.OfficeClaimBuilder;
import org.fasti.claim.Witness;
import org.fasti.office.Position;
import org.fasti.time.Bound;
import org.junit.jupiter.api.Test;

class ContiguousTermsTest {
    private static final Position MAYOR = office("mayor", "beth");
    private final Claims page = new Claims("Ann Lee");

    @Test
    void aReElectionDoesNotEndATenure() {
        term(BODY, "1837-03-04", "1839-03-03");
        term(LEAD, "1839-03-04", "1843-03-03");
        term(BODY, "1843-03-03", "1845-03-03");
        assertThat(page.only().start()).isEqualTo(on("1837-03-04"));
        assertThat(page.only().end()).isEqualTo(on("1845-03-03"));
        assertThat(page.only().evidence()).hasSize(3);
        assertThat(page.findings()).isEmpty();
    }

    @Test
    void theTenureLastsWhileTheLastTermDoes() {
        term(BODY, "1837-03-04", "1839-03-03");
        page.says(BODY, "again mayor since March 4, 1839", "Ann Lee", MAYOR)
                .start(on("1839-03-04"))
                .end(Bound.STILL_HELD);
        assertThat(page.only().start()).isEqualTo(on("1837-03-04"));
        assertThat(page.only().end()).isEqualTo(Bound.STILL_HELD);
    }

    @Test
    void aStartAloneDoesNotUndoAnEnd() {
        term(BODY, "1837-03-04", "1839-03-03");
        page.says(BODY, "elected on March 3, 1839", "Ann Lee", MAYOR).start(on("1839-03-03"));
        assertThat(page.tenures()).extracting(Tenure::end).containsExactly(on("1839-03-03"), Bound.UNSAID);
    }

    @Test
    void aDayBetweenTermsIsAGap() {
        term(BODY, "1837-03-04", "1839-03-03");
        term(BODY, "1839-03-05", "1843-03-03");
        assertThat(page.tenures()).hasSize(2);
    }

    @Test
    void yearsThatTouchMayHideAGap() {
        term(BODY, "1837", "1839");
        term(BODY, "1839", "1843");
        assertThat(page.tenures()).hasSize(2);
    }

    @Test
    void whoNamesASuccessorLeft() {
        term(BODY, "1837-03-04", "1839-03-03").successor("Bob Ray");
        term(BODY, "1839-03-04", "1843-03-03");
        assertThat(page.tenures()).hasSize(2);
    }

    @Test
    void whoNamesAPredecessorCameAnew() {
        term(BODY, "1837-03-04", "1839-03-03");
        term(BODY, "1839-03-04", "1843-03-03").predecessor("Bob Ray");
        assertThat(page.tenures()).hasSize(2);
    }

    @Test
    void rowsOfABoxStayTenures() {
        term(INFOBOX, "1837-03-04", "1839-03-03");
        term(INFOBOX, "1839-03-04", "1843-03-03");
        assertThat(page.tenures()).hasSize(2);
    }

    @Test
    void twoTermsThatCouldFollowFollowNeither() {
        term(BODY, "1837-03-04", "1839-03-03");
        term(BODY, "1839-03-04", "1841-03-03");
        term(BODY, "1839-03-04", "1843-03-03");
        assertThat(page.tenures()).hasSize(3);
    }

    @Test
    void anyNumberOfTermsIsOneTenure() {
        IntStream.range(1800, 1900).forEach(year -> term(BODY, year + "-03-04", (year + 1) + "-03-03"));
        assertThat(page.only().start()).isEqualTo(on("1800-03-04"));
        assertThat(page.only().end()).isEqualTo(on("1900-03-03"));
    }

    private OfficeClaimBuilder term(Witness witness, String start, String end) {
        return page.says(witness, "mayor of Beth (" + start + " to " + end + ")", "Ann Lee", MAYOR)
                .start(on(start))
                .end(on(end));
    }
}
