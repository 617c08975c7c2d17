package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StillHeldAlthoughSucceededTest {
    private final Rule rule = new StillHeldAlthoughSucceeded();

    @Test
    void whoWasFollowedHoldsASingleSeatNoMore() {
        Line line = Row.line(
                Row.of("A", "Bo Ek", "1994-05-01", "1998-05-01"),
                Row.of("A", "Cy Fox", "1998-05-01", "2002-05-01"),
                Row.of("A", "Di Gray", "2002-05-01", "2006-05-01"),
                Row.of("A", "Ed Hall", "2006-05-01", "2010-05-01"),
                Row.of("A", "Flo Ito", "2010-05-01", "2014-05-01"),
                Row.of("A", "Gus Jay", "2014-05-01", "2018-05-01"),
                Row.of("B", "Hal King", "2018-05-01", ".."),
                Row.of("A", "Ida Low", "2022-05-01", ".."));

        assertThat(rule.check(line))
                .extracting(Finding::message)
                .containsExactly(
                        "B (without a date) has Hal King still in office as Mayor of Beth, but Ida Low began 2022-05-01; one person at "
                                + "a time holds it: of 8 tenures 6 begin when another ends, 1 runs beside another.");
    }

    @Test
    void theLastHolderMayStillHold() {
        assertThat(rule.check(Row.line(
                        Row.of("A", "Bo Ek", "1994-05-01", "1998-05-01"),
                        Row.of("A", "Cy Fox", "1998-05-01", "2002-05-01"),
                        Row.of("A", "Di Gray", "2002-05-01", ".."))))
                .isEmpty();
    }

    @Test
    void aSourceOlderThanTheSuccessorIsRight() {
        assertThat(rule.check(Row.line(
                        Row.of("A", "Bo Ek", "1994-05-01", "1998-05-01"),
                        Row.of("A", "Cy Fox", "1998-05-01", "2002-05-01"),
                        Row.of("B", "Di Gray", "2002-05-01", "..").published("2005"),
                        Row.of("A", "Ed Hall", "2006-05-01", "").after("x").before("Di Gray"))))
                .isEmpty();
    }
}
