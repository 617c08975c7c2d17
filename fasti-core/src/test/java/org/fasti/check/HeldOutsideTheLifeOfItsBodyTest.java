package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeldOutsideTheLifeOfItsBodyTest {
    private final Rule rule = new HeldOutsideTheLifeOfItsBody();

    private static final Row MINISTER =
            Row.of("A", "Ann Lee", "1980-05-01", "1990-05-01").as("Minister", "Ministry of Trade");

    @Test
    void anEndAfterTheBodysIsShown() {
        assertThat(rule.check(Row.line(around(BodyFact.Kind.DISSOLVED, "1983-06-10"), MINISTER)))
                .extracting(Finding::message)
                .containsExactly(
                        "The end of Ann Lee as Minister, Ministry of Trade is 1990-05-01 in A, after the body had "
                                + "ceased to be: Ministry of Trade was merged 1983-06-10 (a list of bodies).");
    }

    @Test
    void aStartBeforeTheBodysIsShown() {
        assertThat(rule.check(Row.line(around(BodyFact.Kind.FOUNDED, "1981"), MINISTER)))
                .hasSize(1);
    }

    @Test
    void withinItsLifeIsRight() {
        assertThat(rule.check(Row.line(around(BodyFact.Kind.DISSOLVED, "1990-04-30"), MINISTER)))
                .isEmpty();
        assertThat(rule.check(Row.line(around(BodyFact.Kind.FOUNDED, "1980"), MINISTER)))
                .isEmpty();
    }

    private static Around around(BodyFact.Kind kind, String date) {
        BodyFact fact = new BodyFact(
                kind, "Ministry of Trade", Row.edtf(date), "was merged", "a list of bodies", Optional.empty());
        return new Around(Map.of(), List.of(fact), Map.of(), Map.of());
    }
}
