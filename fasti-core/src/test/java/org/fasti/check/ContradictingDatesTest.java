package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class ContradictingDatesTest {
    private final Rule rule = new ContradictingDates();

    @Test
    void aChainOfNeighboursThatCannotHoldIsShownWithItsPremises() {
        // Nobody says when Fox held it, nor when Ek began: only the chain of them shows it.
        Line line = Row.line(
                Row.of("A", "Ann Lee", "1990", "2005").after("Cy Fox"),
                Row.of("B", "Cy Fox", "", "").after("Bo Ek").line(3),
                Row.of("C", "Bo Ek", "", "2003").line(4));

        assertThat(rule.check(line)).singleElement().satisfies(finding -> {
            assertThat(finding.message()).startsWith("These cannot all hold, they miss each other by ");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.premises())
                    .extracting(Premise::source, Premise::states, Premise::value)
                    .contains(
                            tuple("A", "end", "2005"),
                            tuple("A", "successor", "Cy Fox"),
                            tuple("B", "successor", "Bo Ek"),
                            tuple("C", "end", "2003"));
        });
    }

    @Test
    void whatFollowsInOrderIsRight() {
        assertThat(rule.check(Row.line(
                        Row.of("A", "Ann Lee", "1990", "2001").after("Cy Fox"),
                        Row.of("B", "Cy Fox", "", "").after("Bo Ek").line(3),
                        Row.of("C", "Bo Ek", "", "2008").line(4))))
                .isEmpty();
    }

    @Test
    void whatAnotherRuleSaysOfTheSameDatesIsNotRepeated() {
        Line twoHolders = Row.line(
                Row.of("A", "Ann Lee", "1990-01-01", "1996-01-01").after("Bo Ek"),
                Row.of("B", "Bo Ek", "1994-01-01", "1998-01-01")
                        .before("Ann Lee")
                        .line(3));
        assertThat(new TwoHoldersOfOneSeat().check(twoHolders)).hasSize(1);
        assertThat(rule.check(twoHolders)).isEmpty();

        Line endBeforeStart = Row.line(Row.of("A", "Ann Lee", "1994", "1990"));
        assertThat(new EndBeforeStart().check(endBeforeStart)).hasSize(1);
        assertThat(rule.check(endBeforeStart)).isEmpty();
    }
}
