package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fasti.language.Slips;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    @Test
    void the_nearest_word_is_suggested() {
        assertThat(Suggestion.nearest("raed", List.of("read", "who"))).contains("read");
        assertThat(Suggestion.nearest("--clams", List.of("--as", "--claims"))).contains("--claims");
    }

    @Test
    void nothing_is_suggested_for_a_word_unlike_all() {
        assertThat(Suggestion.nearest("publish", List.of("read", "who"))).isEmpty();
    }

    @Test
    void a_swap_of_neighbours_is_one_slip() {
        assertThat(Slips.between("raed", "read")).isEqualTo(1);
        assertThat(Slips.between("", "read")).isEqualTo(4);
        assertThat(Slips.between("read", "read")).isZero();
    }
}
