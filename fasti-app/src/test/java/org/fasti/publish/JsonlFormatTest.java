package org.fasti.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fasti.reconcile.Finding;
import org.fasti.reconcile.InferredBound;
import org.fasti.time.Bound;
import org.junit.jupiter.api.Test;

class JsonlFormatTest {
    private final JsonlFormat jsonl = new JsonlFormat();

    @Test
    void a_tenure_is_one_line_with_its_members_in_the_order_of_the_contract() {
        assertThat(jsonl.page(Records.page(Records.full()))).isEqualTo("""
                        {"doc": "cai-qi", "person": "Cai Qi", "position": "Mayor of Beijing", "role": "mayor", \
                        "organization": null, "place": "Beijing", "start": "2016-10-31", "end": "2017-05-27", \
                        "on": null, "acting": [{"end": "2017-01-20"}], "rank": null, "predecessor": ["Wang Anshun"], \
                        "successor": ["Chen Jining"], "with": {"Party Secretary": ["Guo Jinlong"]}, "inferred": null, \
                        "findings": [], "evidence": [{"witness": "infobox", "from": 0, "to": 16, \
                        "quote": "Mayor of Beijing", "cites": [{"key": "7", "title": "A new mayor", \
                        "publisher": "The Daily", "published": "2016-11-01"}]}], "ended": true, "qualifiers": [], \
                        "noneBefore": null, "noneAfter": null}
                        """);
    }

    @Test
    void ended_still_held_and_unknown_are_three_different_things() {
        assertThat(jsonl.page(Records.page(Records.of("A", "Mayor", Bound.UNSAID, Bound.STILL_HELD))))
                .contains("\"start\": null, \"end\": \"..\"", "\"ended\": false");
        assertThat(jsonl.page(Records.page(Records.of("A", "Mayor", Bound.UNSAID, Bound.OVER))))
                .contains("\"start\": null, \"end\": null", "\"ended\": true");
        assertThat(jsonl.page(Records.page(Records.of("A", "Mayor", Bound.UNSAID, Bound.UNSAID))))
                .contains("\"start\": null, \"end\": null", "\"ended\": false");
    }

    @Test
    void what_a_rule_infers_stays_out_of_start_and_end() {
        InferredBound end = new InferredBound(
                InferredBound.Side.END, Records.date("2007-04"), "transfer-ends-previous", List.of(Records.EVIDENCE));
        String line =
                jsonl.page(Records.page(Records.of("A", "Mayor", Bound.UNSAID, Bound.UNSAID, List.of(end), List.of())));

        assertThat(line)
                .contains("\"end\": null")
                .contains("\"inferred\": {\"end\": {\"date\": \"2007-04\", \"rule\": \"transfer-ends-previous\", "
                        + "\"premises\": [{\"witness\": \"infobox\"");
    }

    @Test
    void a_finding_comes_with_its_premises() {
        Finding finding = new Finding("starts-differ", "The lead says 2010, the body 2013.", List.of(Records.EVIDENCE));
        assertThat(jsonl.page(Records.page(
                        Records.of("A", "Mayor", Bound.UNSAID, Bound.UNSAID, List.of(), List.of(finding)))))
                .contains("\"findings\": [{\"rule\": \"starts-differ\", "
                        + "\"message\": \"The lead says 2010, the body 2013.\", \"premises\": [{");
    }

    @Test
    void text_of_every_kind_stays_one_line_of_valid_json() {
        String name = "A \"B\" \\ C\n\t\u0001 \ud83d\ude00 \ud800 蔡奇";
        assertThat(jsonl.page(Records.page(Records.of(name, "Mayor", Bound.UNSAID, Bound.UNSAID))))
                .contains("\"person\": \"A \\\"B\\\" \\\\ C\\n\\t\\u0001 \ud83d\ude00 \\ud800 蔡奇\"")
                .containsOnlyOnce("\n");
    }
}
