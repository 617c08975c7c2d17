package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StillHeldAlthoughEndedTest {
    private final Rule rule = new StillHeldAlthoughEnded();

    @Test
    void aSourceOfADayAfterTheEndIsWrong() {
        assertThat(findings("2021-01-01"))
                .extracting(Finding::message)
                .containsExactly(
                        "A (2021-01-01) has Ann Lee still in office as Mayor of Beth, but in B it ended 2019-05-03.");
    }

    @Test
    void anOlderSourceCannotKnow() {
        assertThat(findings("2018-01-01")).isEmpty();
    }

    @Test
    void aSourceWithoutADateIsOnlyNoted() {
        Line line = Row.line(Row.of("A", "Ann Lee", "2010", ".."), Row.of("B", "Ann Lee", "2010", "2019-05-03"));

        assertThat(rule.check(line)).extracting(Finding::severity).containsExactly(Severity.NOTE);
        assertThat(rule.check(line).getFirst().premises())
                .extracting(Premise::value)
                .containsExactly("..", "2019-05-03");
    }

    private List<Finding> findings(String published) {
        return rule.check(Row.line(
                Row.of("A", "Ann Lee", "2010", "..").published(published),
                Row.of("B", "Ann Lee", "2010", "2019-05-03")));
    }
}
