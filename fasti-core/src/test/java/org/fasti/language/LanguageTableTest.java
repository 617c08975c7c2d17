package org.fasti.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTableTest {
    @Test
    void comments_and_empty_lines_are_left_out_and_cells_stripped() {
        assertThat(LanguageTable.parse("# shape\n\n a \tb\t\nc\n").rows())
                .containsExactly(List.of("a", "b", ""), List.of("c"));
    }

    @Test
    void a_short_row_has_empty_cells() {
        assertThat(LanguageTable.cell(List.of("a"), 0)).isEqualTo("a");
        assertThat(LanguageTable.cell(List.of("a"), 2)).isEmpty();
    }

    @Test
    void a_language_without_the_file_has_an_empty_table() {
        assertThat(LanguageTable.of("xx", "nothing.tsv").rows()).isEmpty();
    }

    @Test
    void what_is_no_language_code_is_refused() {
        assertThatThrownBy(() -> LanguageTable.of("../en", "roles.tsv")).isInstanceOf(IllegalArgumentException.class);
    }
}
