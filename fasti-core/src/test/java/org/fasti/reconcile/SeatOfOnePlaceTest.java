package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.INFOBOX;
import static org.fasti.claim.Witness.SUCCESSION;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import java.util.Map;
import java.util.Set;
import org.fasti.office.Position;
import org.junit.jupiter.api.Test;

class SeatOfOnePlaceTest {
    private final SeatOfOnePlace rule =
            new SeatOfOnePlace(Map.of("parliament", "member", "assembly", "member"), Set.of("parliament", "north"));
    private final Position inParliament = office("member", "parliament", "canadian", "lota");
    private final Position ofParliament = office("member of parliament", "lota");
    private final Claims page = new Claims("Ann Lee");

    @Test
    void the_legislature_may_be_named_or_left_out() {
        assertThat(rule.covers(ofParliament, inParliament)).isTrue();
        assertThat(rule.covers(office("member", "lota"), inParliament)).isTrue();
    }

    @Test
    void another_constituency_is_another_seat() {
        assertThat(rule.covers(ofParliament, office("member", "parliament", "lota", "north")))
                .isFalse();
        assertThat(rule.covers(ofParliament, office("member", "parliament", "canadian", "mira")))
                .isFalse();
        assertThat(rule.covers(office("member", "parliament"), inParliament)).isFalse();
    }

    @Test
    void other_roles_are_no_seats() {
        assertThat(rule.covers(office("mayor", "lota"), office("mayor", "canadian", "lota")))
                .isFalse();
    }

    @Test
    void one_seat_told_by_two_boxes_is_one_tenure() {
        page.says(INFOBOX, "Member of the Canadian Parliament for Lota", "Ann Lee", inParliament)
                .start(on("1965-11-08"))
                .end(on("1984-06-30"));
        page.says(SUCCESSION, "Member of Parliament for Lota 1965–1984", "Ann Lee", ofParliament)
                .start(on("1965"))
                .end(on("1984"));
        assertThat(page.tenures()).hasSize(1);
    }

    @Test
    void without_a_date_in_common_they_stay_apart() {
        page.says(INFOBOX, "Member of the Canadian Parliament for Lota", "Ann Lee", inParliament)
                .start(on("1965"));
        page.says(SUCCESSION, "Member of Parliament for Lota", "Ann Lee", ofParliament)
                .start(on("1971"));
        assertThat(page.tenures()).hasSize(2);
    }
}
