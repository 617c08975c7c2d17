package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActingSpellOutsideTenureTest {
    private final Rule rule = new ActingSpellOutsideTenure();

    @Test
    void aSpellAfterTheEndIsShown() {
        assertThat(rule.check(Row.line(Row.of("A", "Ann Lee", "1990", "1994").acting("", "1996"))))
                .extracting(Finding::message)
                .containsExactly("Ann Lee as Mayor of Beth is provisional /1996 in A, outside of 1990 to 1994.");
    }

    @Test
    void aSpellWithinIsRight() {
        assertThat(rule.check(Row.line(Row.of("A", "Ann Lee", "1990", "1994").acting("", "1991-01-20"))))
                .isEmpty();
    }
}
