package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameSpellTwiceTest {
    private final Rule rule = new SameSpellTwice();

    @Test
    void twoRowsThatSayTheSameAreShownWithTheirLines() {
        Line line = Row.line(
                Row.of("A", "Ann Lee", "1990", "1994").line(2),
                Row.of("A", "Ann Lee", "1990", "1994").line(7));

        assertThat(rule.check(line))
                .extracting(Finding::message)
                .containsExactly("A has Ann Lee as Mayor of Beth, 1990 to 1994, twice.");
        assertThat(rule.check(line).getFirst().premises())
                .extracting(premise -> premise.evidence().getFirst().line().orElseThrow())
                .containsExactly(2L, 2L, 7L, 7L);
    }

    @Test
    void twoSourcesThatSayTheSameAgree() {
        assertThat(rule.check(Row.line(Row.of("A", "Ann Lee", "1990", "1994"), Row.of("B", "Ann Lee", "1990", "1994"))))
                .isEmpty();
    }
}
