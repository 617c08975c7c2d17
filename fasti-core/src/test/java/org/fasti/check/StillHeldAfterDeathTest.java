package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StillHeldAfterDeathTest {
    private final Rule rule = new StillHeldAfterDeath();

    @Test
    void theDeadHoldNothing() {
        assertThat(rule.check(Row.line(
                        Row.died("Ann Lee", "2015-03-01"),
                        Row.of("A", "Ann Lee", "2010", "..").published("2020"))))
                .extracting(Finding::message)
                .containsExactly(
                        "A (2020) has Ann Lee still in office as Mayor of Beth, but the holder died 2015-03-01 "
                                + "(a page).");
    }

    @Test
    void beforeTheDeathItWasRight() {
        assertThat(rule.check(Row.line(
                        Row.died("Ann Lee", "2015-03-01"),
                        Row.of("A", "Ann Lee", "2010", "..").published("2014"))))
                .isEmpty();
    }
}
