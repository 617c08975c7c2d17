package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedNeighbourIsTheHolderTest {
    private final Rule rule = new NamedNeighbourIsTheHolder();

    @Test
    void whoFollowsThemselvesIsShown() {
        assertThat(rule.check(Row.line(Row.of("A", "Ann Lee", "1990", "1994").before("Ann LEE"))))
                .extracting(Finding::message)
                .containsExactly("A names Ann Lee as the predecessor of Ann Lee as Mayor of Beth (1990 to 1994).");
    }

    @Test
    void whoseTermsFollowEachOtherIsRight() {
        assertThat(rule.check(Row.line(
                        Row.of("A", "Ann Lee", "1990-03-01", "1992-05-04").after("Ann Lee"),
                        Row.of("A", "Ann Lee", "1992-05-04", "1994")
                                .before("Ann Lee")
                                .line(3))))
                .isEmpty();
    }

    @Test
    void othersAreNot() {
        assertThat(rule.check(Row.line(Row.of("A", "Ann Lee", "1990", "1994").before("Bo Ek"))))
                .isEmpty();
    }
}
