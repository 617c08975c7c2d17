package org.fasti.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.fasti.time.DayCount;
import org.junit.jupiter.api.Test;

class LengthsTest {
    @Test
    void days_are_counted_and_many_also_told_in_years() {
        assertThat(words(1, 1)).isEqualTo("1 day");
        assertThat(words(34, 35)).isEqualTo("34 to 35 days");
        assertThat(words(1_980, 1_981)).isEqualTo("1,980 to 1,981 days (5.4 years)");
        assertThat(words(48_942, 85_831)).isEqualTo("48,942 to 85,831 days (134.0 to 235.0 years)");
        assertThat(words(1, 1_787)).isEqualTo("1 to 1,787 days (at most 4.9 years)");
        assertThat(words(0, 1_981)).isEqualTo("at most 1,981 days (5.4 years)");
    }

    @Test
    void a_length_without_a_most_is_at_least_or_unknown() {
        assertThat(Lengths.words(new DayCount(3, OptionalLong.empty()))).isEqualTo("at least 3 days");
        assertThat(Lengths.words(new DayCount(1_000, OptionalLong.empty())))
                .isEqualTo("at least 1,000 days (2.7 years)");
        assertThat(Lengths.words(new DayCount(0, OptionalLong.empty()))).isEqualTo("an unknown time");
    }

    private static String words(long least, long most) {
        return Lengths.words(new DayCount(least, OptionalLong.of(most)));
    }
}
