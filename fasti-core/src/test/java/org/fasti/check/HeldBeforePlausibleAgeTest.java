package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeldBeforePlausibleAgeTest {
    private final Rule rule = new HeldBeforePlausibleAge();

    @Test
    void aChildInOfficeIsShown() {
        assertThat(rule.check(Row.line(Row.born("Ann Lee", "1955"), Row.of("A", "Ann Lee", "1970", "1980"))))
                .extracting(Finding::message)
                .containsExactly("Ann Lee as Mayor of Beth started 1970 in A, younger than 18: born 1955 (a page).");
    }

    @Test
    void whoMayBeOfAgeIsNot() {
        assertThat(rule.check(Row.line(Row.born("Ann Lee", "1955"), Row.of("A", "Ann Lee", "1973", "1980"))))
                .isEmpty();
    }

    @Test
    void childrenMayBeKings() {
        assertThat(rule.check(Row.line(
                        Row.born("Ann Lee", "1955"),
                        Row.of("A", "Ann Lee", "1956", "1980").as("Queen", "Beth"))))
                .isEmpty();
    }
}
