package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.claim.Witness.BODY;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import org.fasti.office.Position;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.junit.jupiter.api.Test;

class ANewPostBeganTest {
    private static final Position MAYOR = office("mayor", "beth");
    private final Claims page = new Claims("Ann Lee");

    @Test
    void aPostElsewhereEndsTheOneBefore() {
        page.says(BODY, "In April 2004 Lee became mayor of Beth", "Ann Lee", MAYOR)
                .start(on("2004-04"));
        page.says(BODY, "In April 2007 she became governor of Gimel", "Ann Lee", office("governor", "gimel"))
                .start(on("2007-04"));
        assertThat(page.tenures().getFirst().end()).isEqualTo(Bound.UNSAID);
        assertThat(page.inferred()).singleElement().satisfies(bound -> {
            assertThat(bound.rule()).isEqualTo("a-new-post-began");
            assertThat(bound.date()).hasToString("2007-04");
            assertThat(bound.premises()).hasSize(2);
        });
    }

    @Test
    void aTransferEndsThePostBeforeWhereverItLed() {
        Position director = office("director");
        page.says(BODY, "In April 2004 Lee became mayor of Beth", "Ann Lee", MAYOR)
                .start(on("2004-04"));
        page.says(BODY, "In 2007 she was transferred to be director", "Ann Lee", director)
                .start(on("2007"));
        assertThat(page.inferred()).hasSize(1);
    }

    @Test
    void anAppointmentThatMayBeHeldBesideEndsNothing() {
        Position director = office("director");
        page.says(BODY, "In April 2004 Lee became mayor of Beth", "Ann Lee", MAYOR)
                .start(on("2004-04"));
        page.says(BODY, "In 2007 she was appointed director", "Ann Lee", director)
                .start(on("2007"));
        assertThat(page.inferred()).isEmpty();
    }

    @Test
    void aSeatInACommitteeNeitherEndsNorIsEnded() {
        page.says(BODY, "In 2003 Lee became a member of the council", "Ann Lee", office("member", "aleph"))
                .start(on("2003"));
        page.says(BODY, "In 2004 Lee became mayor of Beth", "Ann Lee", MAYOR).start(on("2004"));
        page.says(BODY, "In 2006 she was promoted to member", "Ann Lee", office("member", "gimel"))
                .start(on("2006"));
        assertThat(page.inferred()).isEmpty();
    }

    @Test
    void whatIsStillHeldHasNotEnded() {
        page.says(BODY, "Mayor of Beth since 2004", "Ann Lee", MAYOR)
                .start(on("2004"))
                .end(Bound.STILL_HELD);
        page.says(BODY, "promoted governor of Gimel in 2007", "Ann Lee", office("governor", "gimel"))
                .start(on("2007"));
        assertThat(page.inferred()).isEmpty();
    }

    @Test
    void aPostInWhichTheHolderIsSeenLaterHasNotEnded() {
        page.says(BODY, "Mayor of Beth since 2004", "Ann Lee", MAYOR).start(on("2004"));
        page.says(BODY, "as mayor of Beth in 2009", "Ann Lee", MAYOR)
                .on(Edtf.parse("2009").orElseThrow());
        page.says(BODY, "promoted governor of Gimel in 2007", "Ann Lee", office("governor", "gimel"))
                .start(on("2007"));
        assertThat(page.inferred()).isEmpty();
    }

    @Test
    void aPostThatBeganDecadesLaterSaysNothing() {
        page.says(BODY, "Mayor of Beth in 1853", "Ann Lee", MAYOR).start(on("1853"));
        page.says(BODY, "governor of Gimel in 1883", "Ann Lee", office("governor", "gimel"))
                .start(on("1883"));
        assertThat(page.inferred()).isEmpty();
    }
}
