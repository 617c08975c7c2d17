package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellsOfOneHolderOverlapTest {
    private final Rule rule = new SpellsOfOneHolderOverlap();

    @Test
    void oneHolderTwiceAtOnceIsShown() {
        assertThat(rule.check(Row.line(
                        Row.of("A", "Ann Lee", "1990-05-01", "1998-05-01"),
                        Row.of("A", "Ann Lee", "1994-05-01", "2002-05-01"))))
                .extracting(Finding::message)
                .containsExactly("Ann Lee as Mayor of Beth has two spells that run beside each other for 1,461 days: "
                        + "1990-05-01 to 1998-05-01 and 1994-05-01 to 2002-05-01.");
    }

    @Test
    void termsThatMeetAreInOrder() {
        assertThat(rule.check(Row.line(
                        Row.of("A", "Ann Lee", "1990-05-01", "1994-05-01"),
                        Row.of("A", "Ann Lee", "1994-05-01", "1998-05-01"))))
                .isEmpty();
    }
}
