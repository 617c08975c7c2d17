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

    @Test
    void aWeekAroundTheChangeIsRight() {
        assertThat(rule.check(Row.line(around(BodyFact.Kind.DISSOLVED, "1990-04-24"), MINISTER)))
                .isEmpty();
        assertThat(rule.check(Row.line(around(BodyFact.Kind.DISSOLVED, "1990-04-23"), MINISTER)))
                .hasSize(1);
        assertThat(rule.check(Row.line(around(BodyFact.Kind.FOUNDED, "1980-05-08"), MINISTER)))
                .isEmpty();
        assertThat(rule.check(Row.line(around(BodyFact.Kind.FOUNDED, "1980-05-09"), MINISTER)))
                .hasSize(1);
    }

    @Test
    void aBodyThatCameAnewUnderItsNameHasTwoLives() {
        Around lives = new Around(
                Map.of(),
                List.of(
                        fact(BodyFact.Kind.FOUNDED, "1975-05-01"),
                        fact(BodyFact.Kind.DISSOLVED, "1983-06-10"),
                        fact(BodyFact.Kind.FOUNDED, "1992-07-01")),
                Map.of(),
                Map.of());

        assertThat(rule.check(Row.line(
                        lives,
                        Row.of("A", "Ann Lee", "1976", "1983-06-11").as("Minister", "Ministry of Trade"),
                        Row.of("A", "Bo Ek", "1992-07-01", "1994").as("Minister", "Ministry of Trade"),
                        Row.of("A", "Cy Fox", "", "1993").as("Minister", "Ministry of Trade"),
                        Row.of("A", "Di Orm", "1993", "").as("Minister", "Ministry of Trade"))))
                .isEmpty();
        assertThat(rule.check(
                        Row.line(lives, Row.of("A", "Ann Lee", "1984", "1993").as("Minister", "Ministry of Trade"))))
                .extracting(Finding::message)
                .containsExactly("The start of Ann Lee as Minister, Ministry of Trade is 1984 in A, after the body had "
                        + "ceased to be and before the body existed: Ministry of Trade was merged 1983-06-10 (a list of "
                        + "bodies); Ministry of Trade was merged 1992-07-01 (a list of bodies).");
        assertThat(rule.check(
                        Row.line(lives, Row.of("A", "Ann Lee", "1980", "1993").as("Minister", "Ministry of Trade"))))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .startsWith("The end of Ann Lee as Minister, Ministry of Trade is 1993 in A, after the body");
    }

    private static Around around(BodyFact.Kind kind, String date) {
        return new Around(Map.of(), List.of(fact(kind, date)), Map.of(), Map.of());
    }

    private static BodyFact fact(BodyFact.Kind kind, String date) {
        return new BodyFact(
                kind,
                "Ministry of Trade",
                Row.edtf(date),
                "was merged",
                "a list of bodies",
                Optional.empty(),
                Optional.empty());
    }
}
