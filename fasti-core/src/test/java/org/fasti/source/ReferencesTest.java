package org.fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private int read;

    private Reference reference(String key, String title) {
        read++;
        Optional<String> none = Optional.empty();
        return new Reference(
                key,
                new Span(0, 1),
                Optional.of(title),
                none,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                none);
    }

    @Test
    void an_entry_is_read_once_and_only_when_it_is_asked_for() {
        References.Builder list = new References.Builder();
        list.add("1", () -> reference("1", "Gazette"));
        list.add("2", () -> reference("2", "Register"));
        References references = list.build();

        assertThat(references.of("3")).isEmpty();
        assertThat(read).isZero();
        assertThat(references.of("2").flatMap(Reference::title)).contains("Register");
        assertThat(references.among(List.of("2"))).hasSize(1);
        assertThat(read).isEqualTo(1);
        assertThat(references.all()).extracting(Reference::key).containsExactly("1", "2");
    }

    @Test
    void of_several_entries_with_one_key_the_first_is_meant() {
        References references = References.of(List.of(reference("1", "Gazette"), reference("1", "Register")));

        assertThat(references.of("1").flatMap(Reference::title)).contains("Gazette");
        assertThat(references.among(List.of("1"))).hasSize(2);
    }
}
