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
                        "Ann Lee as Mayor of Beth is still held in A as of 2020, but the holder died 2015-03-01 "
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
