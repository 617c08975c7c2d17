package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class GapBetweenHoldersTest {
    private final Rule rule = new GapBetweenHolders();

    private static final Row BO = Row.of("A", "Bo Ek", "1994-05-01", "1998-05-01");
    private static final Row CY = Row.of("A", "Cy Fox", "1998-05-01", "2002-05-01");
    private static final Row DI = Row.of("A", "Di Gray", "2002-05-01", "2006-05-01");

    @Test
    void aYearWithoutAHolderIsShown() {
        assertThat(rule.check(Row.line(BO, CY, DI, Row.of("A", "Ed Hall", "2007-05-01", "2010-05-01"))))
                .extracting(Finding::severity, Finding::message)
                .containsExactly(tuple(
                        Severity.WARNING,
                        "Nobody is known to have been Mayor of Beth for 365 days between Di Gray (to 2006-05-01) and "
                                + "Ed Hall (from 2007-05-01)."));
    }

    @Test
    void aFewDaysAreNoGap() {
        assertThat(rule.check(Row.line(BO, CY, DI, Row.of("A", "Ed Hall", "2006-05-07", "2010-05-01"))))
                .isEmpty();
    }

    @Test
    void aLongGapIsOnlyNoted() {
        assertThat(rule.check(Row.line(BO, CY, DI, Row.of("A", "Ed Hall", "2017-05-01", "2020-05-01"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTE);
    }

    @Test
    void aYearThatMayReachTheNextIsNoGap() {
        assertThat(rule.check(Row.line(BO, CY, DI, Row.of("A", "Ed Hall", "2006", "2010-05-01"))))
                .isEmpty();
    }

    @Test
    void whoStandsInClosesIt() {
        assertThat(rule.check(Row.line(
                        BO,
                        CY,
                        DI,
                        Row.of("A", "Flo Ito", "2006-05-01", "2007-05-01").acting("", ""),
                        Row.of("A", "Ed Hall", "2007-05-01", "2010-05-01"))))
                .isEmpty();
    }

    @Test
    void aSourceThatSaysVacantExplainsIt() {
        assertThat(rule.check(Row.line(
                        BO,
                        CY,
                        DI,
                        Row.of("A", "Ed Hall", "2007-05-01", "2010-05-01").noneBefore("Vacant"))))
                .isEmpty();
    }
}
