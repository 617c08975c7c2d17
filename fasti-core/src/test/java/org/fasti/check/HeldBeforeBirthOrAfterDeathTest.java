package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeldBeforeBirthOrAfterDeathTest {
    private final Rule rule = new HeldBeforeBirthOrAfterDeath();

    private static final Row TENURE = Row.of("A", "Ann Lee", "1934-05-01", "1960-05-01");

    @Test
    void aStartBeforeTheBirthIsShown() {
        assertThat(rule.check(Row.line(Row.born("Ann Lee", "1955"), TENURE)))
                .extracting(Finding::message)
                .containsExactly(
                        "The start of Ann Lee as Mayor of Beth is 1934-05-01 in A, before the birth in 1955 (a page).");
    }

    @Test
    void anEndAfterTheDeathIsShown() {
        assertThat(rule.check(Row.line(Row.died("Ann Lee", "1959-04"), TENURE)))
                .extracting(Finding::message)
                .containsExactly(
                        "The end of Ann Lee as Mayor of Beth is 1960-05-01 in A, after the death in 1959-04 (a page).");
    }

    @Test
    void whoDiedInOfficeLeftItTheNextDay() {
        assertThat(rule.check(Row.line(Row.died("Ann Lee", "1960-04-30"), TENURE)))
                .isEmpty();
    }

    @Test
    void anothersLifeDoesNotMatter() {
        assertThat(rule.check(Row.line(Row.died("Bo Ek", "1900"), TENURE))).isEmpty();
    }
}
