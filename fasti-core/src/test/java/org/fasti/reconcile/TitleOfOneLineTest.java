package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.INFOBOX;
import static org.fasti.claim.Witness.SUCCESSION;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import org.fasti.office.Position;
import org.junit.jupiter.api.Test;

class TitleOfOneLineTest {
    private final TitleOfOneLine rule = new TitleOfOneLine();
    private final Position king = office("king", "macedonia");
    private final Claims page = new Claims("Ann Lee");

    @Test
    void titles_of_one_role_with_a_word_in_common_may_be_one() {
        assertThat(rule.covers(king, office("king", "macedon"))).isTrue();
        assertThat(rule.covers(king, office("king", "thrace"))).isFalse();
        assertThat(rule.covers(king, office("regent", "macedonia"))).isFalse();
    }

    @Test
    void held_at_one_time_between_the_same_persons_they_are_one() {
        says("Bo Oak", "Cy Ash");
        assertThat(page.tenures()).hasSize(1);
    }

    @Test
    void other_persons_before_or_after_keep_them_apart() {
        says("Bo Oak", "Di Fir");
        assertThat(page.tenures()).hasSize(2);
    }

    private void says(String before, String after) {
        page.says(INFOBOX, "King of Macedonia", "Ann Lee", king)
                .start(on("1965-11-08"))
                .end(on("1984-06-30"))
                .predecessor("Bo Oak")
                .successor("Cy Ash");
        page.says(SUCCESSION, "King of Macedon 1965–1984", "Ann Lee", office("king", "macedon"))
                .start(on("1965"))
                .end(on("1984"))
                .predecessor(before)
                .successor(after);
    }
}
