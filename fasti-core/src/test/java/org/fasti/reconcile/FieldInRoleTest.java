package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.BODY;
import static org.fasti.claim.Witness.INFOBOX;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldInRoleTest {
    private final FieldInRole rule =
            new FieldInRole(Map.of("defence minister", new FieldInRole.Field("minister", Set.of("defense"))));
    private final Claims page = new Claims("Ann Lee");

    @Test
    void theDefenceMinisterIsTheMinisterOfDefence() {
        assertThat(rule.covers(office("defence minister"), office("minister", "defense", "national")))
                .isTrue();
        assertThat(rule.covers(office("defence minister"), office("minister", "finance")))
                .isFalse();
        assertThat(rule.covers(office("defence minister", "beth"), office("minister", "defense", "gimel")))
                .isFalse();
    }

    @Test
    void bothTitlesMakeOneTenure() {
        page.says(INFOBOX, "Minister of Defence 1990–1994", "Ann Lee", office("minister", "defense"))
                .start(on("1990"))
                .end(on("1994"));
        page.says(BODY, "In May 1990 she became defence minister", "Lee", office("defence minister"))
                .start(on("1990-05"));
        assertThat(page.only().start()).isEqualTo(on("1990-05"));
    }
}
