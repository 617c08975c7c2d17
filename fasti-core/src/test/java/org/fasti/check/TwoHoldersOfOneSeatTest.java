package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.fasti.time.EndConvention;
import org.junit.jupiter.api.Test;

class TwoHoldersOfOneSeatTest {
    private final Rule rule = new TwoHoldersOfOneSeat();

    private static final Row BO = Row.of("A", "Bo Ek", "1994-05-01", "1998-05-01");
    private static final Row CY = Row.of("A", "Cy Fox", "1998-05-01", "2002-05-01");
    private static final Row DI = Row.of("A", "Di Gray", "2002-05-01", "2006-05-01");

    @Test
    void aHolderBesideAnotherInASingleSeatIsShown() {
        Line line = Row.line(BO, CY, DI, Row.of("A", "Ed Hall", "2006-04-20", "2010-05-01"));

        assertThat(rule.check(line))
                .extracting(Finding::message)
                .containsExactly(
                        "Di Gray (2002-05-01 to 2006-05-01) and Ed Hall (2006-04-20 to 2010-05-01) both hold the "
                                + "office of Mayor of Beth for 11 days, which one person at a time holds: of 4 tenures 2 begin "
                                + "when another ends, 1 runs beside another.");
    }

    @Test
    void aHandOverOnOneDayIsNoOverlap() {
        assertThat(rule.check(Row.line(
                        BO,
                        CY,
                        Row.of("A", "Di Gray", "2002-05-01", "2006-05-01").ends(EndConvention.INCLUSIVE),
                        Row.of("A", "Ed Hall", "2006-05-01", "2010-05-01"))))
                .isEmpty();
    }

    @Test
    void whatOneSourcesDatesAvoidIsNotShown() {
        assertThat(rule.check(Row.line(
                        BO,
                        CY,
                        Row.of("A", "Di Gray", "2002-05-01", "2006-05-01"),
                        Row.of("B", "Di Gray", "2002-05-01", "2006-04-20"),
                        Row.of("A", "Ed Hall", "2006-04-20", "2010-05-01"))))
                .isEmpty();
    }

    @Test
    void seatsOfSeveralAreNoSingleSeat() {
        assertThat(rule.check(Row.line(
                        BO,
                        CY,
                        Row.of("A", "Di Gray", "1994-05-01", "2000-05-01"),
                        Row.of("A", "Ed Hall", "2000-05-01", "2006-05-01"))))
                .isEmpty();
    }

    @Test
    void whoStandsInForAnotherDoesNotHoldTheSeatTwice() {
        assertThat(rule.check(Row.line(
                        BO,
                        CY,
                        DI,
                        Row.of("A", "Ed Hall", "2003-05-01", "2003-09-01").acting("", ""))))
                .isEmpty();
    }

    @Test
    void twoPagesThatNameEachOtherShowASingleSeat() {
        assertThat(rule.check(Row.line(
                        Row.of("Lee", "Ann Lee", "2010-05-01", "2014-06-01")
                                .page()
                                .after("Bo Ek"),
                        Row.of("Ek", "Bo Ek", "2014-04-01", "2018-06-01").page().before("Ann Lee"))))
                .hasSize(1);
    }
}
