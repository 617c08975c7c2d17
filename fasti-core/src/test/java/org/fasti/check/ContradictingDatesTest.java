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
    void whoIsOnlyMentionedMayHaveHeldItBeforeAndAfter() {
        assertThat(rule.check(Row.line(
                        Row.of("P", "Ann Lee", "1990", "1994")
                                .page()
                                .before("Bo Ek")
                                .after("Bo Ek"),
                        Row.of("P", "Bo Ek", "", "").page().line(3))))
                .isEmpty();
        assertThat(rule.check(Row.line(
                        Row.of("P", "Ann Lee", "1990", "1994").page().before("Bo Ek"),
                        Row.of("Q", "Cy Fox", "1980", "1984")
                                .page()
                                .after("Bo Ek")
                                .line(3),
                        Row.of("R", "Di Oz", "1970", "1974")
                                .page()
                                .before("Bo Ek")
                                .line(4),
                        Row.of("P", "Bo Ek", "", "").page().line(5))))
                .isEmpty();
    }

    @Test
    void aDeathBeforeTheSeatWasFreeIsShownWithTheWordsOfTheLife() {
        Line line = Row.line(
                Row.died("Bo Ek", "2001-05-03"),
                Row.of("A", "Ann Lee", "1990", "2005").after("Bo Ek"),
                Row.of("B", "Bo Ek", "", "").line(3));

        assertThat(rule.check(line)).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("death of Bo Ek: 2001-05-03. a page: died 2001-05-03");
            assertThat(finding.premises())
                    .extracting(Premise::source, Premise::states, Premise::value)
                    .containsExactlyInAnyOrder(
                            tuple("A", "end", "2005"),
                            tuple("A", "successor", "Bo Ek"),
                            tuple("a page", "died", "2001-05-03"));
        });
    }

    @Test
    void whatAnotherRuleSaysOfALifeIsNotRepeated() {
        Line line = Row.line(Row.died("Ann Lee", "2001-05-03"), Row.of("A", "Ann Lee", "1990", "2005-01-01"));
        assertThat(new HeldBeforeBirthOrAfterDeath().check(line)).hasSize(1);
        assertThat(rule.check(line)).isEmpty();
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
