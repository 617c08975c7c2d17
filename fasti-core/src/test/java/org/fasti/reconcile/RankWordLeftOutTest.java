package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.INFOBOX;
import static org.fasti.claim.Witness.LEAD;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import java.util.Set;
import org.fasti.time.Bound;
import org.junit.jupiter.api.Test;

class RankWordLeftOutTest {
    private final RankWordLeftOut rule = new RankWordLeftOut(Set.of("first", "ranked"));
    private final Claims page = new Claims("Ann Lee");

    @Test
    void theRankOfASecretaryMayBeLeftOut() {
        assertThat(rule.covers(office("secretary", "secretariat"), office("first secretary", "secretariat")))
                .isTrue();
        assertThat(rule.covers(office("secretary", "secretariat"), office("deputy secretary", "secretariat")))
                .isFalse();
        assertThat(rule.covers(office("secretary", "beth"), office("first secretary", "secretariat")))
                .isFalse();
    }

    @Test
    void bothStillHeldIsACommonBound() {
        page.says(INFOBOX, "First Secretary of the Secretariat", "Ann Lee", office("first secretary", "secretariat"))
                .start(on("2022"))
                .end(Bound.STILL_HELD);
        page.says(LEAD, "the current secretary of the Secretariat", "Lee", office("secretary", "secretariat"))
                .end(Bound.STILL_HELD);
        assertThat(page.only().position().role()).isEqualTo("first secretary");
    }

    @Test
    void aSecretaryWhoLaterBecameTheFirstHeldTwoOffices() {
        page.says(INFOBOX, "Secretary 1990–1995", "Ann Lee", office("secretary", "secretariat"))
                .start(on("1990"))
                .end(on("1995"));
        page.says(LEAD, "First Secretary from 1995", "Lee", office("first secretary", "secretariat"))
                .start(on("1995"));
        assertThat(page.tenures()).hasSize(2);
    }
}
