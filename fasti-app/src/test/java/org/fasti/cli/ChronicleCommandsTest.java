package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fasti.ledger.ChroniclePlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ChronicleCommandsTest {
    private static final String ROWS = """
            person,person_id,position,organization,area,start,end,acting,predecessor,successor,source
            Åsa Öberg,p1,Mayor,City of Sund,Sund,2001-05-01,2005-05-27,false,,Ian Roe,Register
            Ian Roe,p2,Mayor,City of Sund,Sund,2005-05-27,2009,,Åsa Öberg,,Register
            "Roe, Mary",p3,Mayor,City of Sund,Sund,2010-01-15,..,2010-01-15/2010-03-01,,,Register
            Åsa Öberg,p1,Chair of the Port,Port Authority,,1999,2001,true,,,Register
            """;

    @TempDir
    private Path folder;

    @Parameter
    private ChroniclePlace place = ChroniclePlace.FILE;

    private String chronicle = "";

    @BeforeEach
    void name() {
        chronicle = ChroniclePlace.written(place.next(folder, "fasti.db"));
    }

    @Test
    void a_table_is_recorded_once_however_often_it_is_imported() throws IOException {
        Program first = load(ROWS);
        assertThat(first.exit()).isEqualTo(Exit.DONE);
        assertThat(first.err()).contains("4 rows recorded, 0 known already");
        assertThat(load(ROWS).err()).contains("0 rows recorded, 4 known already");
        assertThat(Program.run("verify", "-c", chronicle).err()).contains("5 entries, all as they were recorded");
    }

    @Test
    void rows_that_cannot_be_read_are_named_and_the_others_recorded() throws IOException {
        Program program = load(ROWS + """
                ,p9,Mayor,City of Sund,Sund,2001,2002,,,,Register
                Bo Ek,p8,Mayor,City of Sund,Sund,last spring,2002,,,,Register
                Bo Ek,p8,Mayor
                Cy Ng,p7,Mayor,City of Sund,Sund,1980,1979,,,,Register
                """);
        assertThat(program.exit()).isEqualTo(Exit.INCOMPLETE);
        assertThat(program.err())
                .contains("table.csv:6: 'person' is empty")
                .contains("table.csv:7: 'start' is no date that can be read")
                .contains("table.csv:8: has 3 cells where the first row has 11")
                .contains("table.csv:9: ends before it starts; recorded")
                .contains("5 rows recorded, 0 known already, 3 not read");
    }

    @Test
    void a_table_without_the_columns_is_named() throws IOException {
        Program program = load("name,post\nA,B\n");
        assertThat(program.exit()).isEqualTo(Exit.INCOMPLETE);
        assertThat(program.err()).contains("the first row names the columns, and 'person' is not among them");
    }

    @Test
    void who_held_an_office_is_certain_possible_or_not_said() throws IOException {
        load(ROWS);
        assertThat(who("mayor", "2003-01-01")).containsExactly("certainly Åsa Öberg");
        assertThat(who("mayor", "2000-01-01")).isEmpty();
        // Who follows is named, and began on the day that is given as the end.
        assertThat(who("MAYOR Sund", "2005-05-27")).containsExactly("certainly Ian Roe");
        assertThat(who("sund: mayor", "2009-06-01")).containsExactly("possibly Ian Roe");
        assertThat(who("Mayor, City of Sünd", "2026-01-01")).containsExactly("possibly Roe, Mary");
    }

    @Test
    void an_office_whose_role_says_more_is_found_where_it_is_the_only_one() throws IOException {
        String fisheries = """
                person,position,organization,start,end
                Ann Lee,Secretary of State for Fisheries,Department of Fisheries,2001,2005
                Bo Ek,Parliamentary Under-Secretary of State,Department of Fisheries,2001,2005
                Di Ash,Secretary of State for the Home Department,Home Office,2001,2005
                """;
        load(fisheries);
        assertThat(who("home secretary", "2003-01-01")).containsExactly("certainly Di Ash");
        assertThat(who("fisheries secretary", "2003-01-01")).containsExactly("certainly Ann Lee");
        load(fisheries + "Cy Ng,Secretary of State for Fisheries and Forests,Forest Office,2005,2009\n");
        assertThat(Program.run("who", "fisheries secretary", "--on", "2003-01-01", "-c", chronicle)
                        .exit())
                .isEqualTo(Exit.WRONG_USE);
    }

    @Test
    void an_end_whose_meaning_is_known_leaves_no_doubt_about_its_day() throws IOException {
        load(ROWS, "--ends", "inclusive");
        assertThat(who("mayor", "2005-05-27")).containsExactly("certainly Ian Roe", "certainly Åsa Öberg");
        // The later recorded of two editions without a date counts: the same table with another meaning is one.
        load(ROWS, "--ends", "exclusive");
        assertThat(who("mayor", "2005-05-27")).containsExactly("certainly Ian Roe");
    }

    @Test
    void who_still_held_when_the_source_was_published_certainly_held_on_that_day() throws IOException {
        load(ROWS, "--published", "2015-06-30");
        assertThat(who("mayor", "2015-06-30")).containsExactly("certainly Roe, Mary");
        assertThat(who("mayor", "2015-07-01")).containsExactly("possibly Roe, Mary");
    }

    @Test
    void an_answer_says_why_and_what_would_settle_it() throws IOException {
        load(ROWS);
        Program program = Program.run("who", "mayor", "--on", "2009-06-01", "--as", "jsonl", "-c", chronicle);
        assertThat(program.out().lines().toList().getLast())
                .isEqualTo("{\"holds\": \"possibly\", \"person\": \"Ian Roe\", \"position\": \"Mayor\", "
                        + "\"organization\": \"City of Sund\", \"place\": \"Sund\", \"start\": \"2005-05-27\", "
                        + "\"end\": \"2009\", \"acting\": false, \"because\": [\"in office by 2005-05-27\", "
                        + "\"the first day out is one from 2009-01-01 to 2010-01-01\"], "
                        + "\"settledBy\": \"the day on which it ended\", \"id\": \"f89e5edb06\", "
                        + "\"evidence\": [{\"source\": \"Register\", \"published\": null, "
                        + "\"witness\": \"dataset\", \"line\": 3, \"claims\": [\"730d61053165c173\"]}]}");
    }

    @Test
    void acting_is_said_of_the_day() throws IOException {
        load(ROWS, "--ends", "exclusive");
        assertThat(out("who", "mayor", "--on", "2010-02-28")).contains("\"acting\": true");
        assertThat(out("who", "mayor", "--on", "2010-03-01")).contains("\"acting\": false");
        assertThat(out("who", "chair of the port", "--on", "2000-01-01")).contains("\"acting\": true");
    }

    @Test
    void everyone_on_a_day_can_be_narrowed_to_a_body() throws IOException {
        load(ROWS);
        assertThat(out("who", "--on", "2001-06-01").lines()).hasSize(2);
        assertThat(out("who", "--on", "2001-06-01", "--in", "port authority").lines())
                .hasSize(1);
        Program program = Program.run("who", "--on", "2001-06-01", "--in", "Port Autority", "-c", chronicle);
        assertThat(program.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(program.err()).contains("Did you mean: Port Authority");
    }

    @Test
    void a_name_that_is_not_known_gets_a_suggestion() throws IOException {
        load(ROWS);
        Program program = Program.run("who", "Chair of teh Port", "--on", "2001-01-01", "-c", chronicle);
        assertThat(program.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(program.err()).contains("knows no office of the name", "Did you mean: Chair of the Port");
    }

    @Test
    void answers_are_given_as_table_and_csv_too() throws IOException {
        load(ROWS);
        assertThat(out("who", "mayor", "--on", "2003-01-01", "--as", "table"))
                .contains("Certainly\nPERSON", "Åsa Öberg");
        assertThat(out("who", "mayor", "--on", "2003-01-01", "--as", "csv"))
                .startsWith("holds,person,position,organization,place,start,end,acting,because,settled_by,sources\r\n"
                        + "certainly,Åsa Öberg,Mayor,City of Sund,Sund,2001-05-01,2005-05-27,false,");
    }

    @Test
    void a_persons_offices_come_in_order_of_time() throws IOException {
        load(ROWS);
        assertThat(out("when", "asa oberg", "--as", "table").lines().map(line -> line.replaceAll(" {2,}", "|")))
                .containsExactly(
                        "PERSON|POSITION|FROM|TO|SOURCES",
                        "Åsa Öberg|Chair of the Port, Port Authority|1999|2001|Register",
                        "Åsa Öberg|Mayor, City of Sund|2001-05-01|2005-05-27|Register");
        Program program = Program.run("when", "Asa Obreg", "-c", chronicle);
        assertThat(program.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(program.err()).contains("Did you mean: Åsa Öberg");
    }

    @Test
    void rebuilding_changes_no_answer() throws IOException {
        load(ROWS);
        Program.run("read", "examples", "-c", chronicle);
        List<String> days = List.of("2001-06-01", "2010-02-01", "2014-05-05", "2020-01-01");
        List<String> before = days.stream().map(day -> out("who", "--on", day)).toList();
        assertThat(Program.run("rebuild", "-c", chronicle).exit()).isEqualTo(Exit.DONE);
        assertThat(days.stream().map(day -> out("who", "--on", day)).toList()).isEqualTo(before);
        assertThat(before).noneMatch(String::isEmpty);
    }

    @Test
    void reading_records_instead_of_printing_and_only_once() {
        String page = "examples/thomas-de-maiziere.txt";
        Program first = Program.run("read", page, "-c", chronicle);
        assertThat(first.exit()).isEqualTo(Exit.DONE);
        assertThat(first.out()).isEmpty();
        assertThat(first.err()).contains("claims recorded, 0 known already");
        assertThat(Program.run("read", page, "-c", chronicle).err()).contains(": 0 claims recorded");
        assertThat(Program.run("read", page, "-c", chronicle, "--as", "text").out())
                .startsWith("Thomas de Maizière\n");
        assertThat(who("minister of defence of germany", "2015-01-01"))
                .containsExactly("possibly Ursula von der Leyen");
        assertThat(who("minister of defence of germany", "2012-01-01")).contains("certainly Thomas de Maizière");
    }

    @Test
    void what_fasti_prints_as_csv_can_be_imported() throws IOException {
        String csv = Program.run("read", "--as", "csv", "examples/thomas-de-maiziere.txt")
                .out();
        Program program = load(csv);
        assertThat(program.exit()).as(program.err()).isEqualTo(Exit.DONE);
        assertThat(who("minister of defence of germany", "2012-01-01")).contains("certainly Thomas de Maizière");
    }

    @Test
    void questions_to_a_file_that_cannot_answer_are_wrong_use() throws IOException {
        assertThat(Program.run("who", "mayor", "-c", chronicle).exit()).isEqualTo(Exit.WRONG_USE);
        Path diary = Files.writeString(folder.resolve("diary.txt"), "Dear diary");
        Program program = Program.run("verify", "-c", diary.toString());
        assertThat(program.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(program.err()).contains("is not a chronicle of Fasti");
        assertThat(Program.run("who", "mayor", "--on", "1996", "-c", chronicle).err())
                .contains("--on takes one day");
        assertThat(Program.run("rebuild", "-c", chronicle).exit()).isEqualTo(Exit.WRONG_USE);
    }

    private Program load(String rows, String... options) throws IOException {
        Path table = Files.writeString(folder.resolve("table.csv"), rows);
        String[] command = new String[options.length + 4];
        System.arraycopy(options, 0, command, 4, options.length);
        command[0] = "import";
        command[1] = table.toString();
        command[2] = "-c";
        command[3] = chronicle;
        return Program.run(command);
    }

    private String out(String... question) {
        String[] command = new String[question.length + 2];
        System.arraycopy(question, 0, command, 0, question.length);
        command[question.length] = "-c";
        command[question.length + 1] = chronicle;
        return Program.run(command).out();
    }

    private List<String> who(String office, String day) {
        return out("who", office, "--on", day)
                .lines()
                .map(line -> line.split("\"", -1))
                .map(parts -> parts[3] + " " + parts[7])
                .toList();
    }
}
