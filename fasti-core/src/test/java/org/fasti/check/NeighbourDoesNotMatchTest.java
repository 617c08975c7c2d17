package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class NeighbourDoesNotMatchTest {
    private final Rule rule = new NeighbourDoesNotMatch();

    private static final Row BO = Row.of("A", "Bo Ek", "1994-05-01", "1998-05-01");
    private static final Row CY = Row.of("A", "Cy Fox", "1998-05-01", "2002-05-01");
    private static final Row DI = Row.of("A", "Di Gray", "2002-05-01", "2006-05-01");

    @Test
    void anotherHeldItInBetween() {
        assertThat(rule.check(Row.line(
                        BO,
                        CY,
                        Row.of("B", "Di Gray", "2002-05-01", "2006-05-01").before("Bo Ek"))))
                .extracting(Finding::severity, Finding::message)
                .containsExactly(tuple(
                        Severity.WARNING,
                        "B names Bo Ek as the predecessor of Di Gray as Mayor of Beth (2002-05-01 to 2006-05-01), but Cy "
                                + "Fox held it 1998-05-01 to 2002-05-01 just before."));
    }

    @Test
    void theSuccessorWasThereBefore() {
        assertThat(rule.check(Row.line(
                        BO,
                        CY,
                        Row.of("B", "Di Gray", "2002-05-01", "2006-05-01").after("Bo Ek"))))
                .extracting(Finding::message)
                .containsExactly(
                        "B names Bo Ek as the successor of Di Gray as Mayor of Beth (2002-05-01 to 2006-05-01), "
                                + "but Bo Ek held it only 1994-05-01 to 1998-05-01.");
    }

    @Test
    void theRightNeighboursGiveNothing() {
        assertThat(rule.check(Row.line(
                        BO,
                        Row.of("A", "Cy Fox", "1998-05-01", "2002-05-01")
                                .before("bo ek")
                                .after("Di Gray"),
                        DI)))
                .isEmpty();
    }

    @Test
    void identifiersAreNamesToo() {
        assertThat(rule.check(Row.line(
                        Row.of("A", "Bo Ek", "1994-05-01", "1998-05-01").id("Q1"),
                        CY,
                        Row.of("A", "Di Gray", "2002-05-01", "2006-05-01").before("Q1"))))
                .hasSize(1);
    }

    @Test
    void aNameThatIsNobodysInTheLineIsNotedWhereAnotherLeftThatDay() {
        assertThat(rule.check(Row.line(
                        BO,
                        CY,
                        Row.of("B", "Di Gray", "2002-05-01", "2006-05-01").before("Zoe Yang"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTE);
    }

    @Test
    void aNameInAnotherWritingIsNotNoted() {
        assertThat(rule.check(Row.line(
                        BO,
                        CY,
                        Row.of("B", "Di Gray", "2002-05-01", "2006-05-01").before("Lord Fox of Beth"))))
                .isEmpty();
    }

    @Test
    void anIdentifierThatIsNobodysSaysNothing() {
        assertThat(rule.check(Row.line(
                        BO,
                        CY,
                        Row.of("B", "Di Gray", "2002-05-01", "2006-05-01").before("Q42"))))
                .isEmpty();
    }

    @Test
    void whoIsMentionedWithoutADateMayHaveHeldItAgain() {
        Row mention = Row.of("B", "Al Orr", "", "over").published("1990-01-01").after("Di Gray");
        assertThat(rule.check(Row.line(mention, BO, CY, DI))).isEmpty();
        Row dated =
                Row.of("B", "Al Orr", "1988", "over").published("1990-01-01").after("Di Gray");
        assertThat(rule.check(Row.line(dated, BO, CY, DI))).hasSize(1);
    }

    @Test
    void aMentionWithoutADateIsNotBetween() {
        Row mention = Row.of("B", "Al Orr", "", "over").published("1998-05-01").before("Bo Ek");
        assertThat(rule.check(Row.line(
                        BO,
                        mention,
                        Row.of("A", "Cy Fox", "1998-05-01", "2002-05-01").before("Bo Ek"),
                        DI)))
                .isEmpty();
    }

    @Test
    void aNeighbourWhoIsMentionedWithoutADateContradictsNothing() {
        assertThat(rule.check(Row.line(
                        BO,
                        CY,
                        Row.of("B", "Al Orr", "", ""),
                        Row.of("A", "Di Gray", "2002-05-01", "2006-05-01").before("Al Orr"))))
                .isEmpty();
    }
}
