package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefaultDateTest {
    private final Rule rule = new DefaultDate();

    private static final Row ANN = Row.of("A", "Ann Lee", "1990-01-01", "1993-12-31");

    @Test
    void firstAndLastDaysOfYearsAreNoted() {
        assertThat(rule.check(Row.line(ANN)))
                .extracting(Finding::severity, Finding::message)
                .containsExactly(
                        tuple(
                                Severity.NOTE,
                                "A dates 2 of 2 starts and ends to the day in the office of Mayor of Beth as the first or last day of "
                                        + "a year (Ann Lee from 1990-01-01, Ann Lee to 1993-12-31); only the year may be known."));
    }

    @Test
    void aSourceThatDoesItEverywhereIsWarnedOf() {
        Around around = new Around(Map.of(), List.of(), Map.of("A", new Habit(40, 30, 5)), Map.of());

        assertThat(rule.check(Row.line(around, ANN)))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void aCarefulSourceIsBelieved() {
        Around around = new Around(Map.of(), List.of(), Map.of("A", new Habit(400, 3, 3)), Map.of());

        assertThat(rule.check(Row.line(around, Row.of("A", "Ann Lee", "1990-01-01", "1993-05-06"))))
                .isEmpty();
    }

    @Test
    void anOfficesCustomIsNoSmell() {
        assertThat(rule.check(Row.line(
                        ANN,
                        Row.of("A", "Bo Ek", "1994-01-01", "1997-12-31"),
                        Row.of("A", "Cy Fox", "1998-01-01", "2001-12-31"))))
                .isEmpty();
    }

    @Test
    void aDayThatAnotherSourceConfirmsIsBelieved() {
        assertThat(rule.check(Row.line(
                        Row.of("A", "Ann Lee", "1990-01-01", "1993-05-06"),
                        Row.of("B", "Ann Lee", "1990-01-01", "1993-05-06"))))
                .isEmpty();
    }

    @Test
    void aPageThatWritesTheDayMeansIt() {
        assertThat(rule.check(Row.line(
                        Row.of("A", "Ann Lee", "1990-01-01", "1993-05-06").page())))
                .isEmpty();
    }
}
