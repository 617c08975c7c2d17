package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fasti.time.EndConvention.EXCLUSIVE;
import static org.fasti.time.EndConvention.HANDOVER;
import static org.fasti.time.EndConvention.INCLUSIVE;
import static org.fasti.time.EndConvention.UNKNOWN;

import java.util.List;
import org.fasti.time.EndConvention;
import org.junit.jupiter.api.Test;

class WitnessesDisagreeOnEndTest {
    private final Rule rule = new WitnessesDisagreeOnEnd();

    @Test
    void daysThatNoConventionBringsTogetherDisagree() {
        assertThat(findings("1994-05-01", UNKNOWN, "1994-05-03", UNKNOWN))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void theLastDayInOfficeAndTheFirstDayOutAgree() {
        assertThat(findings("1994-05-01", INCLUSIVE, "1994-05-02", EXCLUSIVE)).isEmpty();
    }

    @Test
    void aDayApartWithAConventionThatIsNotKnownIsANote() {
        assertThat(findings("1994-05-01", UNKNOWN, "1994-05-02", HANDOVER))
                .extracting(Finding::severity, Finding::message)
                .containsExactly(tuple(
                        Severity.NOTE,
                        "The end of Ann Lee as Mayor of Beth is 1994-05-01 in A, but 1994-05-02 in B: 1 day apart, unless "
                                + "one means the last day in office and the other the first day out."));
    }

    @Test
    void theSameDayAgreesWhateverItMeans() {
        assertThat(findings("1994-05-01", INCLUSIVE, "1994-05-01", EXCLUSIVE)).isEmpty();
        assertThat(findings("1994-05-01", UNKNOWN, "1994-05-01", UNKNOWN)).isEmpty();
    }

    @Test
    void knownConventionsCanMakeNeighbouringDaysDisagree() {
        assertThat(findings("1994-05-01", EXCLUSIVE, "1994-05-02", INCLUSIVE))
                .extracting(finding -> finding.days().orElseThrow().atLeast())
                .containsExactly(2L);
    }

    private List<Finding> findings(String a, EndConvention meansA, String b, EndConvention meansB) {
        return rule.check(Row.line(
                Row.of("A", "Ann Lee", "1990", a).ends(meansA),
                Row.of("B", "Ann Lee", "1990", b).ends(meansB)));
    }
}
