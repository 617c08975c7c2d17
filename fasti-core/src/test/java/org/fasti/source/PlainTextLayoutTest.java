package org.fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fasti.time.Edtf;
import org.junit.jupiter.api.Test;

class PlainTextLayoutTest {
    private static final String LEAD = "Otto Brink is a Dutch politician who was mayor of Harmen for four years.";

    private static List<String> shapes(String text) {
        return PlainTextLayout.of(text, Optional.of("Otto Brink (mayor)"), "en").blocks().stream()
                .map(block -> block.getClass().getSimpleName() + ": "
                        + block.span().in(text).replace('\n', '|'))
                .toList();
    }

    private static List<Reference> references(String text) {
        return PlainTextLayout.of(text, Optional.empty(), "en").references();
    }

    @Test
    void one_sentence_is_one_paragraph() {
        assertThat(shapes("He was mayor from 1990 to 1994"))
                .containsExactly("Paragraph: He was mayor from 1990 to 1994");
    }

    @Test
    void nothing_has_no_blocks() {
        assertThat(shapes("")).isEmpty();
        assertThat(shapes(" \n\u00A0\n")).isEmpty();
    }

    @Test
    void the_name_heads_the_page_and_short_lines_between_empty_ones_head_sections() {
        assertThat(shapes(
                        "Otto Brink\n\n" + LEAD + "\n\nEarly life\n\nHe was born in Breda and went to school there.\n"))
                .containsExactly(
                        "Heading: Otto Brink",
                        "Paragraph: " + LEAD,
                        "Heading: Early life",
                        "Paragraph: He was born in Breda and went to school there.");
    }

    @Test
    void tokenised_headings_end_with_a_stop_of_their_own() {
        assertThat(shapes(LEAD + "\nEarly career .\nHe was an engineer at a mill in Breda for ten years .\n"))
                .contains("Heading: Early career .");
    }

    @Test
    void captions_are_no_headings() {
        assertThat(shapes(LEAD + "\n\nBrink in 2011\n\nOfficial portrait\n\nHe was appointed mayor in May of 2010.\n"))
                .contains("Aside: Brink in 2011", "Aside: Official portrait");
    }

    @Test
    void markdown_headings_and_items_are_recognised() {
        assertThat(shapes(LEAD + "\n\n## Career\n\n- Mayor of Harmen\n- Alderman of Breda\n"))
                .contains("Heading: ## Career", "ListItem: Mayor of Harmen", "ListItem: Alderman of Breda");
    }

    @Test
    void lines_that_a_program_wrapped_are_one_paragraph() {
        assertThat(shapes("Otto Brink was appointed mayor of Harmen in May of the year 2010\n"
                        + "and stayed in that office until June of 2014, when he left."))
                .singleElement()
                .asString()
                .startsWith("Paragraph: ");
    }

    @Test
    void cells_that_tabs_part_make_table_rows() {
        assertThat(shapes(LEAD + "\n\nYear\tOffice\n2010\tMayor\n"))
                .contains("TableRow: Year\tOffice", "TableRow: 2010\tMayor");
    }

    @Test
    void marks_cite_and_years_in_brackets_do_not() {
        String text = "He left.[1][a] He came back [12] in [1992].[note 2]\n[3] is no mark at the beginning of a line.";
        assertThat(PlainTextLayout.of(text, Optional.empty(), "en").marks())
                .extracting(ReferenceMark::key)
                .containsExactly("1", "a", "12", "note 2");
    }

    @Test
    void a_reference_is_parted_into_title_publisher_and_dates() {
        Reference reference = references(
                        LEAD + "\n\n  2. ^ a b c Mai, June (23 December 2017). \"A \"new\" mayor\" (PDF). Harmen Post. "
                                + "Archived from the original on 2018-05-03. Retrieved 9 September 2023.")
                .getFirst();

        assertThat(reference.key()).isEqualTo("2");
        assertThat(reference.title()).contains("A \"new\" mayor");
        assertThat(reference.publisher()).contains("Harmen Post");
        assertThat(reference.published()).map(Edtf::toString).contains("2017-12-23");
        assertThat(reference.archived()).map(Edtf::toString).contains("2018-05-03");
        assertThat(reference.accessed()).map(Edtf::toString).contains("2023-09-09");
    }

    @Test
    void references_without_numbers_are_counted() {
        assertThat(references(LEAD + "\n\n^ \"One\". The Daily. July 2010.\n^ a b \"Two\". https://example.org/two"))
                .extracting(
                        Reference::key, r -> r.title().orElse(""), r -> r.url().orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", "One", ""),
                        org.assertj.core.groups.Tuple.tuple("2", "Two", "https://example.org/two"));
    }

    @Test
    void a_date_that_does_not_exist_is_not_taken() {
        assertThat(references(LEAD + "\n\n1. ^ \"One\". The Daily. Retrieved 31 February 2010.")
                        .getFirst()
                        .accessed())
                .isEmpty();
    }

    @Test
    void a_box_begins_the_text_and_ends_before_the_name_and_the_prose() {
        String text = "Otto Brink\nMayor of Harmen\nIn office\n2010–2014\nPreceded byIan Vos\nOtto Brink\n\n" + LEAD;
        assertThat(shapes(text))
                .containsExactly(
                        "Infobox: Otto Brink|Mayor of Harmen|In office|2010–2014|Preceded byIan Vos",
                        "Heading: Otto Brink",
                        "Paragraph: " + LEAD);
    }

    @Test
    void the_labels_of_an_unknown_language_are_prose() {
        assertThat(PlainTextLayout.of("Mayor\nIn office\n2010–2014\nPreceded byIan Vos", Optional.empty(), "xx")
                        .blocks())
                .noneMatch(Block.Infobox.class::isInstance);
    }
}
