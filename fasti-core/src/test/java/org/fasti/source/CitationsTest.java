package org.fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationsTest {
    private static List<String> citedBy(String words, String text) {
        List<ReferenceMark> marks = new ArrayList<>();
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
            int close = text.indexOf(']', open) + 1;
            marks.add(new ReferenceMark(new Span(open, close), text.substring(open + 1, close - 1)));
        }
        Document document =
                new Document(Source.named("d", Optional.empty()), "en", text, List.of(), marks, List.of(), List.of());
        int start = text.indexOf(words);
        return Citations.in(document, new Span(start, start + words.length()));
    }

    @Test
    void a_mark_within_the_passage_is_cited() {
        assertThat(citedBy("mayor[3] of Ghent", "He was mayor[3] of Ghent. He died.[4]"))
                .containsExactly("3");
    }

    @Test
    void marks_directly_after_the_sentence_are_cited_in_order_and_once() {
        assertThat(citedBy("He was mayor", "He was mayor.[2][30][2] He died.[4]"))
                .containsExactly("2", "30");
    }

    @Test
    void a_mark_after_further_words_is_not_cited() {
        assertThat(citedBy("He was mayor", "He was mayor until 1990.[2]")).isEmpty();
    }

    @Test
    void a_mark_before_the_passage_is_not_cited() {
        assertThat(citedBy("He was mayor", "Born here.[1] He was mayor.")).isEmpty();
    }

    @Test
    void a_mark_that_begins_the_next_line_is_not_cited() {
        assertThat(citedBy("He was mayor", "He was mayor.\n[5] A note")).isEmpty();
    }
}
