package org.fasti.attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BareTitleTest {
    @Test
    void what_unrelated_sources_call_president_is_told_apart() {
        assertThat(names(
                        president("Page of Ada", "Ada"), president("Page of Bo", "Bo"), president("Page of Ada", "Cy")))
                .containsExactly(List.of("Ada", "Cy"), List.of("Bo"));
    }

    @Test
    void sources_that_tell_of_a_person_in_common_tell_of_one_office() {
        assertThat(names(
                        president("Page of Ada", "Ada"), president("Page of Bo", "Bo"), president("Page of Bo", "Ada")))
                .containsExactly(List.of("Ada", "Bo", "Ada"));
    }

    @Test
    void a_title_that_says_of_what_is_one_office_in_all_sources() {
        assertThat(names(
                        Told.by("A").of("Ada").as("Mayor", "Sund council", "").said(),
                        Told.by("B").of("Bo").as("Mayor", "Sund council", "").said()))
                .hasSize(1);
        assertThat(names(
                        Told.by("A").of("Ada").as("Home Secretary", "", "").said(),
                        Told.by("B").of("Bo").as("Home Secretary", "", "").said()))
                .hasSize(1);
        assertThat(BareTitle.apart(List.of())).isEmpty();
    }

    private static Testimony president(String source, String person) {
        return Told.by(source).of(person).as("President", "", "").said();
    }

    private static List<List<String>> names(Testimony... line) {
        return BareTitle.apart(List.of(line)).stream()
                .map(part -> part.stream().map(Testimony::person).toList())
                .toList();
    }
}
