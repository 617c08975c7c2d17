package org.fasti.source.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fasti.source.wikitext.Markup.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WikitextScannerTest {
    @Test
    void a_template_knows_its_name_and_parameters() {
        Template template = template("{{ Infobox_Office holder\n| Name = Ada | 7 | url = a=b | Empty = }}");
        assertThat(template.name()).isEqualTo("infobox office holder");
        assertThat(template.parameters())
                .extracting(Template.Parameter::name)
                .containsExactly("Name", "1", "url", "Empty");
        assertThat(written("{{a|x|n=1|n=2|y}}", "n")).isEqualTo("2");
        assertThat(written("{{a|x|n=1|y}}", "2")).isEqualTo("y");
        assertThat(written("{{a|x<!-- | y -->|n=1}}", "1")).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ Cite_web |a=b}}",
                "{{A}}",
                "{{a<!-- b -->|c}}",
                "{{a [[b|c]]|d}}",
                "{{|a}}",
                "{{Template:a\n|b}}"
            })
    void a_template_can_be_asked_for_its_name_alone(String text) {
        assertThat(Template.nameAt(WikitextScanner.scan(text), 0))
                .isEqualTo(template(text).name());
    }

    @Test
    void the_mark_after_an_offset_is_found_from_any_mark_before_it() {
        Markup markup = WikitextScanner.scan("a [[b|c]] {{d|e=[[f]]|g}} {{h}} [https://example.org i] {{j|{{k|l}}}} m");
        for (int offset = 0; offset <= markup.text().length(); offset++) {
            int found = markup.firstFrom(offset);
            for (int from = 0; from <= found; from++) {
                assertThat(markup.firstFrom(offset, from)).isEqualTo(found);
            }
        }
    }

    @Test
    void what_stands_in_inner_marks_parts_no_parameters() {
        assertThat(written("{{a|b=[[c|d]]|e={{f|g=h|i}}<ref name=x>j|k=l</ref>}}", "e"))
                .isEqualTo("{{f|g=h|i}}<ref name=x>j|k=l</ref>");
        assertThat(written("{{a|<nowiki>|b=c</nowiki>}}", "1")).isEqualTo("<nowiki>|b=c</nowiki>");
        assertThat(written("{{a|[https://example.org/?x=y z]}}", "1")).isEqualTo("[https://example.org/?x=y z]");
    }

    @Test
    void a_link_that_is_not_closed_is_text_and_closes_with_its_line() {
        assertThat(written("{{a|b=[[c|d=e}}", "d")).isEqualTo("e");
        assertThat(written("{{a|b=[[c\n|d=e]]}}", "d")).isEqualTo("e]]");
        Markup markup = WikitextScanner.scan("[[File:x.jpg|thumb|A caption\nof two lines]]");
        assertThat(markup.isPaired(0)).isTrue();
    }

    @Test
    void a_template_that_is_not_closed_is_text() {
        Markup markup = WikitextScanner.scan("{{a|b=c\n\n{{d}} [[e]]");
        assertThat(markup.isPaired(0)).isFalse();
        assertThat(Template.at(markup, 2).name()).isEqualTo("d");
    }

    @Test
    void three_braces_are_an_argument_or_a_brace_and_a_template() {
        assertThat(kinds("{{{x|y}}}")).containsExactly(Kind.ARGUMENT, Kind.PIPE, Kind.ARGUMENT_END);
        assertThat(kinds("{{{x}}")).containsExactly(Kind.TEMPLATE, Kind.TEMPLATE_END);
        assertThat(kinds("{{{{x}}}}"))
                .containsExactly(Kind.TEMPLATE, Kind.TEMPLATE, Kind.TEMPLATE_END, Kind.TEMPLATE_END);
        assertThat(kinds("{{x}}}")).containsExactly(Kind.TEMPLATE, Kind.TEMPLATE_END);
    }

    @Test
    void tables_have_rows_and_cells_and_templates_within_cells_have_parameters() {
        assertThat(kinds("{| class=x\n|-\n! a !! b\n|-\n| c || {{d|e}}\n|}"))
                .containsExactly(
                        Kind.TABLE,
                        Kind.ROW,
                        Kind.HEADER_CELL,
                        Kind.HEADER_CELL,
                        Kind.ROW,
                        Kind.CELL,
                        Kind.CELL,
                        Kind.TEMPLATE,
                        Kind.PIPE,
                        Kind.TEMPLATE_END,
                        Kind.TABLE_END);
        assertThat(kinds("{{Infobox\n|a=b\n|}}"))
                .containsExactly(Kind.TEMPLATE, Kind.PIPE, Kind.PIPE, Kind.TEMPLATE_END);
    }

    @Test
    void notes_hold_marks_of_their_own() {
        assertThat(kinds("<ref name=\"a\">{{cite|b}}</ref><ref name=a />"))
                .containsExactly(Kind.REF, Kind.TEMPLATE, Kind.PIPE, Kind.TEMPLATE_END, Kind.REF_END, Kind.REF_AGAIN);
        assertThat(kinds("{{a|b<ref>}}</ref>}}"))
                .containsExactly(Kind.TEMPLATE, Kind.PIPE, Kind.REF, Kind.REF_END, Kind.TEMPLATE_END);
        assertThat(kinds("{{a|<ref>b}}")).containsExactly(Kind.TEMPLATE, Kind.PIPE, Kind.TAG, Kind.TEMPLATE_END);
    }

    @Test
    void comments_and_raw_passages_hide_marks() {
        assertThat(kinds("<!-- {{a}} -->{{b<!-- }} -->}}"))
                .containsExactly(Kind.COMMENT, Kind.TEMPLATE, Kind.COMMENT, Kind.TEMPLATE_END);
        assertThat(kinds("<math>{{a}}</math> 3 < 4 <unknown> <br/>")).containsExactly(Kind.HIDDEN, Kind.TAG);
        assertThat(kinds("<!-- open [[a]]")).containsExactly(Kind.COMMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{",
                "[[",
                "{{{",
                "<ref>",
                "{|\n",
                "[http",
                "<!--",
                "<nowiki>",
                "{{a|",
                "}}",
                "]]",
                "<div",
                "'''",
                "{{a|b=[[c|",
                "\n|",
                "&"
            })
    void marks_nest_to_a_bounded_depth(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        Markup markup = WikitextScanner.scan(text);
        assertThat(depth(markup)).isLessThan(60);
    }

    @Test
    void marks_are_in_order_and_pairs_nest_in_any_text() {
        String[] pieces = {
            "{{",
            "}}",
            "[[",
            "]]",
            "|",
            "=",
            "<ref>",
            "</ref>",
            "<ref name=a/>",
            "\n",
            "{|",
            "|}",
            "|-",
            "!",
            "a",
            " ",
            "<!--",
            "-->",
            "<nowiki>",
            "</nowiki>",
            "[http://a",
            "]",
            "{{{",
            "}}}",
            "<br>",
            "'",
            ":"
        };
        Random random = new Random(20260);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Markup markup = WikitextScanner.scan(text.toString());
            int reached = 0;
            List<Integer> open = new ArrayList<>();
            for (int i = 0; i < markup.count(); i++) {
                assertThat(markup.start(i)).as("%s at %d", text, i).isGreaterThanOrEqualTo(reached);
                reached = markup.end(i);
                if (markup.isPaired(i) && markup.mate(i) > i) {
                    open.add(i);
                } else if (markup.isPaired(i)) {
                    assertThat(open.removeLast()).as("%s at %d", text, i).isEqualTo(markup.mate(i));
                }
            }
            assertThat(reached).isLessThanOrEqualTo(text.length());
            assertThat(open).isEmpty();
        }
    }

    private static int depth(Markup markup) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < markup.count(); i++) {
            if (markup.isPaired(i)) {
                depth += markup.mate(i) > i ? 1 : -1;
                deepest = Math.max(deepest, depth);
            }
        }
        return deepest;
    }

    private static List<Kind> kinds(String text) {
        Markup markup = WikitextScanner.scan(text);
        List<Kind> kinds = new ArrayList<>();
        for (int i = 0; i < markup.count(); i++) {
            kinds.add(markup.kind(i));
        }
        return kinds;
    }

    private static Template template(String text) {
        return Template.at(WikitextScanner.scan(text), 0);
    }

    private static String written(String text, String name) {
        Markup markup = WikitextScanner.scan(text);
        return Template.at(markup, 0).written(markup, name);
    }
}
