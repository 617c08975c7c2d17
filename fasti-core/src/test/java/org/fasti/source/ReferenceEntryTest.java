package org.fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceEntryTest {
    private static Reference read(String words) {
        return ReferenceEntry.read("1", new Span(0, words.length()), words, ReferenceVocabulary.forLanguage("en"));
    }

    @Test
    void the_figure_of_a_page_is_no_part_of_the_publisher() {
        Reference reference = read("\"A new mayor\". Kent Gazette, p. 7. 3 May 2001.");
        assertThat(reference.title()).contains("A new mayor");
        assertThat(reference.publisher()).contains("Kent Gazette");
        assertThat(reference.published()).hasToString("Optional[2001-05-03]");
    }

    @Test
    void a_date_between_publisher_and_page_is_the_date_of_publication() {
        Reference reference = read("\"A new mayor\". Kent Gazette, 3 May 2001, p. 7.");
        assertThat(reference.publisher()).contains("Kent Gazette");
        assertThat(reference.published()).hasToString("Optional[2001-05-03]");
    }

    @Test
    void a_volume_in_roman_figures_ends_no_sentence() {
        assertThat(read("Mayors of Kent, vol. II. Kent Press. 1999.").title()).contains("Mayors of Kent");
        assertThat(read("Mayors of Kent, vol. II. Kent Press. 1999.").publisher())
                .contains("Kent Press");
    }

    @Test
    void a_page_alone_is_neither_title_nor_publisher() {
        Reference reference = read("\"A new mayor\". pp. 7–9. Kent Press.");
        assertThat(reference.publisher()).contains("Kent Press");
    }
}
