package org.fasti.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class WordClassesTest {
    private enum Kind {
        MAN,
        EY,
        Y,
        S,
        X
    }

    private enum Other {
        NOTHING
    }

    @Test
    void a_language_without_the_table_has_empty_classes() {
        WordClasses<Kind> none = WordClasses.of("xx", "plurals.tsv", Kind.class);
        assertThat(none.of(Kind.MAN)).isEmpty();
        assertThat(none.is("men", Kind.MAN)).isFalse();
        assertThat(none.ends("men", Kind.MAN)).isFalse();
    }

    @Test
    void a_class_that_the_program_does_not_know_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WordClasses.of("en", "plurals.tsv", Other.class))
                .withMessageContaining("languages/en/plurals.tsv");
    }
}
