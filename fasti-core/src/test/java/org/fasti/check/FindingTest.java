package org.fasti.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Row EARLY = Row.of("A", "Ann Lee", "1990-05-04", "1994");
    private static final Row LATE = Row.of("B", "Ann Lee", "1990-06-04", "1994");

    @Test
    void theIdDoesNotDependOnOrderEditionOrPlace() {
        String id = id(EARLY, LATE);

        assertThat(id).hasSize(12);
        assertThat(id(LATE, EARLY)).isEqualTo(id);
        assertThat(id(
                        Row.of("A", "Ann Lee", "1990-05-04", "1995")
                                .published("2024")
                                .line(9),
                        LATE))
                .isEqualTo(id);
    }

    @Test
    void anotherDateIsAnotherFinding() {
        assertThat(id(Row.of("A", "Ann Lee", "1990-05-05", "1994"), LATE)).isNotEqualTo(id(EARLY, LATE));
    }

    private static String id(Row... rows) {
        return new WitnessesDisagreeOnStart().check(Row.line(rows)).getFirst().id();
    }
}
