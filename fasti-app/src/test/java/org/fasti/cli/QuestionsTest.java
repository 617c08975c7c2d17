package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fasti.publish.Palette;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of an officeholder's neighbours, read and asked: what a careful reader of them would say. */
class QuestionsTest {
    private static final List<String> NEIGHBOURS =
            List.of("examples/chen-jining.txt", "examples/wang-anshun.txt", "examples/guo-jinlong.txt");

    @TempDir
    private Path folder;

    private String chronicle = "";

    @BeforeEach
    void name() {
        chronicle = folder.resolve("fasti.db").toString();
    }

    @Test
    void on_an_ordinary_day_the_acting_mayor_is_certain() {
        readWithTheSubjectsOwnPage();
        assertThat(holders("who", "Mayor of Beijing", "--on", "2016-12-01")).containsExactly("certainly Cai Qi");
        assertThat(ask("who", "Mayor of Beijing", "--on", "2016-12-01")).contains("\"acting\": true");
    }

    @Test
    void on_the_day_of_the_hand_over_the_successor_settles_what_the_end_means() {
        readWithTheSubjectsOwnPage();
        assertThat(holders("who", "Mayor of Beijing", "--on", "2017-05-27")).containsExactly("certainly Chen Jining");
        assertThat(ask("who", "Mayor of Beijing", "--on", "2017-05-27"))
                .contains("Cai Qi was out: Chen Jining, who follows, began on 2017-05-27");
    }

    @Test
    void mayor_and_party_secretary_were_in_the_city_together() {
        readWithTheSubjectsOwnPage();
        List<String> all = ask("together", "Cai Qi", "Chen Jining")
                .lines()
                .filter(line -> line.startsWith("{\"holds\": \"certainly\""))
                .toList();
        assertThat(all)
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "\"kind\": \"place\", \"in\": \"Beijing\"",
                                "\"from\": {\"earliest\": \"2017-05-27\", \"latest\": \"2017-05-27\"}",
                                "\"atLeast\": 1980, \"atMost\": 1981",
                                "\"position\": \"Communist Party Secretary of Beijing\"",
                                "\"position\": \"Mayor of Beijing\""));
    }

    @Test
    void the_line_of_the_party_secretaries_is_whole() {
        readWithTheSubjectsOwnPage();
        String line = ask("office", "Communist Party Secretary of Beijing");
        assertThat(line.lines().map(QuestionsTest::person).toList())
                .containsExactly("Liu Qi", "Guo Jinlong", "Cai Qi", "Yin Li");
    }

    @Test
    void neighbours_alone_let_one_say_who_was_between_them() {
        read(NEIGHBOURS);
        // Two pages name somebody of that name; that it is one and the same person neither says.
        assertThat(holders("who", "Mayor of Beijing", "--on", "2016-12-01")).containsOnly("possibly Cai Qi");
        assertThat(holders("who", "Mayor of Beijing", "--on", "2014-01-01")).startsWith("certainly Wang Anshun");
    }

    @Test
    void a_tenure_is_explained_by_person_and_office_and_by_its_id() {
        read(NEIGHBOURS);
        String shown = table("explain", "Chen Jining", "Mayor of Beijing");
        assertThat(shown).contains("infobox", "lead", "body", "succession", "It began 2017-05-27: so say [1] and");
        String id = ask("explain", "Chen Jining", "Mayor of Beijing")
                .replaceAll("(?s).*?\"id\": \"([0-9a-f]{10})\".*", "$1");
        assertThat(table("explain", id)).isEqualTo(shown);
    }

    @Test
    void the_explanation_shows_the_references_that_a_passage_cites() {
        read(NEIGHBOURS);
        assertThat(table("explain", "Wang Anshun", "Mayor of Beijing"))
                .contains("cites 2: Decisions on appointments. Standing Committee of the Beijing");
        assertThat(ask("explain", "Wang Anshun", "Mayor of Beijing"))
                .contains("\"cites\": [{\"key\": \"2\", \"title\": \"Decisions on appointments\"");
    }

    @Test
    void the_explanation_of_a_name_that_is_not_known_gets_a_suggestion() {
        read(NEIGHBOURS);
        Program program = Program.run("explain", "Chen Jinnig", "-c", chronicle);
        assertThat(program.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(program.err()).contains("Did you mean: Chen Jining");
    }

    @Test
    void a_name_in_part_is_enough_where_one_person_has_it() {
        read(NEIGHBOURS);
        assertThat(ask("when", "jining")).isNotEmpty().isEqualTo(ask("when", "Chen Jining"));
        // Guo Jinlong, Wang Anshun and others were in one city.
        assertThat(Program.run("when", "Wang", "-c", chronicle).exit()).isEqualTo(Exit.WRONG_USE);
    }

    @Test
    void an_office_is_found_by_its_words_in_the_order_in_which_people_say_them() {
        read(NEIGHBOURS);
        assertThat(ask("office", "beijing mayor")).isNotEmpty().isEqualTo(ask("office", "Mayor of Beijing"));
    }

    @Test
    void a_career_is_drawn_in_the_width_of_the_terminal() {
        read(NEIGHBOURS);
        for (int columns : List.of(80, 200)) {
            Terminal terminal = new Terminal(true, false, columns, Palette.PLAIN);
            String drawn =
                    Program.on(terminal, "when", "Chen Jining", "-c", chronicle).out();
            assertThat(drawn)
                    .contains("█", "Mayor of Beijing", "2017-05-27 – 2022-10-28", "2015")
                    .doesNotContain("\u001b");
            assertThat(drawn.lines()).allMatch(line -> line.length() <= columns);
        }
    }

    @Test
    void a_career_as_a_picture_says_in_words_what_it_shows() {
        read(NEIGHBOURS);
        String svg = Program.run("when", "Chen Jining", "--as", "svg", "-c", chronicle)
                .out();
        assertThat(svg)
                .startsWith("<svg xmlns=")
                .contains("<title id=\"title\">Offices of Chen Jining</title>", "<desc id=\"desc\">")
                .contains("Mayor of Beijing: 2017-05-27 – 2022-10-28")
                .endsWith("</svg>\n");
    }

    @Test
    void every_question_answers_in_every_form_and_the_same_after_a_rebuild() {
        read(NEIGHBOURS);
        List<List<String>> questions = List.of(
                List.of("who", "Mayor of Beijing", "--on", "2014-01-01"),
                List.of("office", "Mayor of Beijing"),
                List.of("together", "Guo Jinlong", "Wang Anshun"),
                List.of("when", "Guo Jinlong"),
                List.of("explain", "Guo Jinlong"));
        List<String> before = questions.stream()
                .map(question -> ask(question.toArray(String[]::new)))
                .toList();
        assertThat(before).noneMatch(String::isEmpty);
        for (List<String> question : questions) {
            List<String> asCsv = new ArrayList<>(question);
            asCsv.addAll(List.of("--as", "csv"));
            assertThat(ask(asCsv.toArray(String[]::new)).lines()).hasSizeGreaterThan(1);
            assertThat(table(question.toArray(String[]::new))).isNotEmpty();
        }
        Program.run("rebuild", "-c", chronicle);
        assertThat(questions.stream()
                        .map(question -> ask(question.toArray(String[]::new)))
                        .toList())
                .isEqualTo(before);
    }

    private void readWithTheSubjectsOwnPage() {
        List<String> pages = new ArrayList<>(NEIGHBOURS);
        pages.addFirst(Shared.file("seeds/cai-qi.txt").toString());
        read(pages);
    }

    private void read(List<String> pages) {
        List<String> command = new ArrayList<>(List.of("read", "-c", chronicle));
        command.addAll(pages);
        assertThat(Program.run(command.toArray(String[]::new)).exit()).isEqualTo(Exit.DONE);
    }

    private String ask(String... question) {
        List<String> command = new ArrayList<>(List.of(question));
        command.addAll(List.of("-c", chronicle));
        return Program.run(command.toArray(String[]::new)).out();
    }

    private String table(String... question) {
        List<String> command = new ArrayList<>(List.of(question));
        command.addAll(List.of("--as", "table", "-c", chronicle));
        return Program.run(command.toArray(String[]::new)).out();
    }

    private List<String> holders(String... question) {
        return ask(question)
                .lines()
                .map(line -> line.split("\"", -1))
                .map(parts -> parts[3] + " " + parts[7])
                .toList();
    }

    private static String person(String line) {
        return line.replaceAll(".*?\"person\": \"([^\"]*)\".*", "$1");
    }
}
