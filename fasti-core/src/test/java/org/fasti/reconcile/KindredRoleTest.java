package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.BODY;
import static org.fasti.claim.Witness.INFOBOX;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KindredRoleTest {
    private final KindredRole rule = new KindredRole(Map.of("chair", "head", "president", "head"));
    private final Claims page = new Claims("Ann Lee");

    @Test
    void chairAndPresidentOfOneBodyAreKindred() {
        assertThat(rule.covers(
                        office("president", "organizing", "games"), office("chair", "organizing", "games", "2022")))
                .isTrue();
    }

    @Test
    void theirDeputiesAreNotTheirKin() {
        assertThat(rule.covers(
                        office("deputy president", "organizing", "games"), office("chair", "organizing", "games")))
                .isFalse();
        assertThat(rule.covers(
                        office("deputy president", "organizing", "games"),
                        office("deputy chair", "organizing", "games")))
                .isTrue();
    }

    @Test
    void aBodyOfOneWordIsTooLittle() {
        assertThat(rule.covers(office("president", "france"), office("chair", "france")))
                .isFalse();
    }

    @Test
    void theyAreOneTenureWhereTheDatesSaySo() {
        page.says(INFOBOX, "Chair of the Beth Games 9 June 2017", "Ann Lee", office("chair", "beth", "games"))
                .start(on("2017-06-09"));
        page.says(BODY, "In June 2017 president of the Beth Games", "Ann Lee", office("president", "beth", "games"))
                .start(on("2017-06"));
        assertThat(page.only().start()).isEqualTo(on("2017-06-09"));
    }

    @Test
    void besideEachOtherInOnePassageTheyAreTwo() {
        String passage = "Chair and president of the Beth Games since June 2017";
        page.says(BODY, passage, "Ann Lee", office("chair", "beth", "games")).start(on("2017-06"));
        page.saysToo("Ann Lee", office("president", "beth", "games")).start(on("2017-06"));
        assertThat(page.tenures()).hasSize(2);
    }

    @Test
    void withoutACommonDateTheyStayApart() {
        page.says(INFOBOX, "Chair of the Beth Games 9 June 2017", "Ann Lee", office("chair", "beth", "games"))
                .start(on("2017-06-09"));
        page.says(BODY, "president of the Beth Games", "Ann Lee", office("president", "beth", "games"));
        assertThat(page.tenures()).hasSize(2);
    }
}
