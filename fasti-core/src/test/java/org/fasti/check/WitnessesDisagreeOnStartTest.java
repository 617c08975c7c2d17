package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WitnessesDisagreeOnStartTest {
    private final Rule rule = new WitnessesDisagreeOnStart();

    @Test
    void twoSourcesWithOtherDaysAreShownWithBothDates() {
        Line line = Row.line(
                Row.of("A list", "Ann Lee", "1990-05-04", "1994-05-01"),
                Row.of("B data set", "Ann Lee", "1990-06-07", "1994-05-01"));

        Finding finding = rule.check(line).getFirst();

        assertThat(finding.message())
                .isEqualTo(
                        "The start of Ann Lee as Mayor of Beth is 1990-05-04 in A list, but 1990-06-07 in B data set: "
                                + "34 days apart.");
        assertThat(finding.premises()).extracting(Premise::value).containsExactly("1990-05-04", "1990-06-07");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void everyPairThatDisagreesIsAFindingOfItsOwn() {
        Line line = Row.line(
                Row.of("A", "Ann Lee", "1990-05-04", "1994"),
                Row.of("B", "Ann Lee", "1990-05-05", "1994"),
                Row.of("C", "Ann Lee", "1990-05-04", "1994"));

        assertThat(rule.check(line))
                .extracting(finding ->
                        finding.premises().stream().map(Premise::source).toList())
                .containsExactlyInAnyOrder(List.of("A", "B"), List.of("B", "C"));
    }

    @Test
    void aYearAndADayInItAgree() {
        assertThat(rule.check(
                        Row.line(Row.of("A", "Ann Lee", "1990", "1994"), Row.of("B", "Ann Lee", "1990-05-05", "1994"))))
                .isEmpty();
    }

    @Test
    void twoSpellsAreNoDisagreement() {
        assertThat(rule.check(Row.line(
                        Row.of("A", "Ann Lee", "1990-05-04", "1994-05-01"),
                        Row.of("B", "Ann Lee", "1998-05-05", "2002-05-01"))))
                .isEmpty();
    }
}
