package org.fasti.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fasti.reconcile.Finding;
import org.fasti.reconcile.InferredBound;
import org.fasti.reconcile.Tenure;
import org.fasti.time.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormatTest {
    private static String table(int width, Tenure... tenures) {
        return new TableFormat(width, Palette.PLAIN).page(Records.page(tenures));
    }

    @Test
    void a_wide_terminal_gets_a_line_for_each_tenure() {
        assertThat(table(200, Records.full())).isEqualTo("""
                        Cai Qi
                        PERSON  POSITION                                    FROM        TO          BEFORE       AFTER        WITNESSES
                        Cai Qi  Mayor of Beijing (acting until 2017-01-20)  2016-10-31  2017-05-27  Wang Anshun  Chen Jining  infobox

                        """);
    }

    @Test
    void a_narrow_terminal_gets_several_lines_and_whole_words() {
        assertThat(table(80, Records.full())).isEqualTo("""
                        Cai Qi
                        PERSON  POSITION           FROM        TO          BEFORE    AFTER     WITNESSES
                        Cai Qi  Mayor of Beijing   2016-10-31  2017-05-27  Wang      Chen      infobox
                                (acting until                              Anshun    Jining
                                2017-01-20)

                        """);
    }

    @Test
    void a_narrow_terminal_names_the_person_of_several_tenures_once() {
        String table = table(
                80,
                Records.of("Jane Doe", "Mayor of Bonn", Records.on("1990"), Records.on("1994")),
                Records.of("Jane Doe", "Mayor of Kiel", Records.on("1995"), Bound.STILL_HELD));

        assertThat(table.lines().filter(line -> line.contains("Jane Doe"))).hasSize(1);
        assertThat(table).doesNotContain("PERSON").contains("Mayor of Kiel  1995  in office");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 200})
    void no_line_is_wider_than_the_terminal(int width) {
        String long1 =
                "Minister of Family Affairs, Senior Citizens, Women and Youth of the Federal Republic of Germany";
        String wide = "第十九届中央政治局委员兼北京市委书记兼中央书记处书记";
        Finding finding = new Finding("starts-differ", "the lead says 2010, but ".repeat(12), List.of());
        String table = table(
                width,
                Records.of("Annegret Kramp-Karrenbauer", long1, Records.on("2013-01/2013-06"), Bound.STILL_HELD),
                Records.of("蔡奇", wide, Records.on("2017-10"), Bound.OVER, List.of(), List.of(finding)),
                Records.of("X", "Donaudampfschifffahrtsgesellschaftskapitänswitwe", Bound.UNSAID, Bound.UNSAID));

        assertThat(table.lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(width));
    }

    @Test
    void wide_characters_keep_the_columns_straight() {
        List<String> lines = table(
                        120,
                        Records.of("蔡奇", "北京市市长", Records.on("2017"), Bound.UNSAID),
                        Records.of("Cai", "Mayor", Records.on("2017"), Bound.UNSAID))
                .lines()
                .toList();

        assertThat(lines)
                .filteredOn(line -> line.contains("2017"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(DisplayWidth.of(line.substring(0, line.indexOf("2017"))))
                        .isEqualTo(lines.get(1).indexOf("FROM")));
    }

    @Test
    void other_persons_offices_stand_apart() {
        String table = table(
                120,
                Records.mention(Records.of("Wang Anshun", "Mayor", Bound.UNSAID, Bound.OVER)),
                Records.of("Cai", "Mayor", Records.on("2017"), Bound.UNSAID));

        assertThat(table).containsSubsequence("Cai     Mayor", "Others named on the page:", "Wang Anshun  Mayor");
    }

    @Test
    void the_title_tells_whose_offices_come_first() {
        String table = table(
                120,
                Records.of("Wang Anshun", "Mayor", Bound.UNSAID, Bound.OVER),
                Records.of("Cai Qi", "Mayor", Records.on("2017"), Bound.UNSAID));

        assertThat(table).containsSubsequence("Cai Qi  Mayor", "Others named on the page:", "Wang Anshun  Mayor");
    }

    @Test
    void each_kind_of_end_reads_differently() {
        InferredBound inferred =
                new InferredBound(InferredBound.Side.END, Records.date("2007-04"), "next-post", List.of());
        String table = table(
                120,
                Records.of("A", "Mayor of A", Bound.UNSAID, Bound.STILL_HELD),
                Records.of("B", "Mayor of B", Bound.UNSAID, Bound.OVER),
                Records.of("C", "Mayor of C", Bound.UNSAID, Bound.UNSAID, List.of(inferred), List.of()));

        assertThat(table).containsPattern("Mayor of A +in office").containsPattern("Mayor of B +over");
        assertThat(table).containsPattern("Mayor of C +\\(2007-04\\)").contains("a rule infers it");
    }

    @Test
    void findings_stand_below_the_table() {
        Finding finding = new Finding("starts-differ", "the lead says 2010, the body 2013", List.of());
        assertThat(table(120, Records.of("A", "Mayor", Bound.UNSAID, Bound.UNSAID, List.of(), List.of(finding))))
                .contains("! Mayor: the lead says 2010, the body 2013 [starts-differ]\n");
    }

    @Test
    void it_ends_with_what_could_not_be_read() {
        TableFormat table = new TableFormat(80, Palette.PLAIN);
        assertThat(table.foot(new Tally(1, 0, 2, 0, 3)))
                .isEqualTo("2 tenures, 0 findings. 3 passages looked like an office or a date and could not be read: "
                        + "see --diagnostics.\n");
        assertThat(new TableFormat(80, Palette.PLAIN, true).foot(new Tally(1, 0, 2, 0, 3)))
                .endsWith("could not be read: named in the messages.\n");
        assertThat(table.foot(new Tally(1, 0, 1, 1, 0)))
                .isEqualTo("1 tenure, 1 finding. Nothing that looked like an office or a date was left unread.\n");
    }

    @Test
    void a_page_cannot_send_commands_to_the_terminal() {
        assertThat(table(120, Records.of("A\u001b[2J\u0007", "Mayor", Bound.UNSAID, Bound.UNSAID)))
                .doesNotContain("\u001b")
                .doesNotContain("\u0007");
    }

    @Test
    void colours_do_not_change_the_words() {
        Finding finding = new Finding("starts-differ", "2010 or 2013", List.of());
        var record = Records.page(Records.of("A", "Mayor", Bound.UNSAID, Bound.UNSAID, List.of(), List.of(finding)));
        String coloured = new TableFormat(80, Palette.COLOURED).page(record);

        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", ""))
                .isEqualTo(new TableFormat(80, Palette.PLAIN).page(record));
    }
}
