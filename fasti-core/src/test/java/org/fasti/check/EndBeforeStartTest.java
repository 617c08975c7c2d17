package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class EndBeforeStartTest {
    private final Rule rule = new EndBeforeStart();

    @Test
    void yearsInTheWrongOrderAreShown() {
        assertThat(rule.check(Row.line(Row.of("A", "Ann Lee", "1994", "1990"))))
                .extracting(Finding::severity, Finding::message)
                .containsExactly(tuple(
                        Severity.ERROR, "In A the end 1990 of Ann Lee as Mayor of Beth comes before the start 1994."));
    }

    @Test
    void noDayInOfficeIsNoted() {
        assertThat(rule.check(Row.line(Row.of("A", "Ann Lee", "1994-05-01", "1994-05-01"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTE);
    }

    @Test
    void aTenureWithinOneYearIsInOrder() {
        assertThat(rule.check(Row.line(Row.of("A", "Ann Lee", "1994-05", "1994"))))
                .isEmpty();
    }
}
