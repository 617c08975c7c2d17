package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrdinalDoesNotFitTest {
    private final Rule rule = new OrdinalDoesNotFit();

    @Test
    void aLaterHolderWithASmallerNumberIsShown() {
        assertThat(rule.check(Row.line(
                        Row.of("Lee", "Ann Lee", "1990", "1994").ordinal(13),
                        Row.of("Ek", "Bo Ek", "1994", "1998").ordinal(12))))
                .extracting(Finding::message)
                .containsExactly(
                        "Ek counts Bo Ek as Mayor of Beth (from 1994) as number 12, but Ann Lee, who began 1990, is "
                                + "number 13 in Lee.");
    }

    @Test
    void theFirstHasNobodyBefore() {
        assertThat(rule.check(Row.line(
                        Row.of("List", "Ann Lee", "1990", "1994"),
                        Row.of("Ek", "Bo Ek", "1994", "1998").ordinal(1))))
                .extracting(Finding::message)
                .containsExactly("Ek counts Bo Ek as Mayor of Beth (from 1994) as the first, but Ann Lee began 1990.");
    }

    @Test
    void numbersInOrderAndSecondTermsAreRight() {
        assertThat(rule.check(Row.line(
                        Row.of("A", "Ann Lee", "1990", "1994").ordinal(1),
                        Row.of("B", "Ann Lee", "1994", "1998").ordinal(1),
                        Row.of("C", "Bo Ek", "1998", "2002").ordinal(2))))
                .isEmpty();
    }

    @Test
    void whoStoodInMayComeBeforeTheFirst() {
        assertThat(rule.check(Row.line(
                        Row.of("List", "Ann Lee", "1990", "1994").acting("", ""),
                        Row.of("Ek", "Bo Ek", "1994", "1998").ordinal(1))))
                .isEmpty();
    }
}
