package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    private static final String HEAD = "person,person_id,position,organization,start,end,source\n";

    @TempDir
    private Path folder;

    private String chronicle = "";

    @BeforeEach
    void name() {
        chronicle = folder.resolve("fasti.db").toString();
    }

    @Test
    void columns_of_other_names_are_mapped() throws IOException {
        Program program = load(
                "Name,\"Post, as gazetted\",Took office,Left\nÅsa Öberg,Mayor of Sund,2001-05-01,2005-05-27\n",
                "--map",
                "person=Name,position=Post, as gazetted,start=\"took  Office\"",
                "--map",
                "end=Left");
        assertThat(program.exit()).as(program.err()).isEqualTo(Exit.DONE);
        assertThat(when("asa oberg")).containsExactly("Åsa Öberg,Mayor of Sund,,,2001-05-01,2005-05-27");
    }

    @Test
    void a_column_that_the_table_lacks_is_named_with_those_that_it_has() throws IOException {
        assertThat(load("Name,Post\nA,B\n").err())
                .contains("'person' is not among them; it has Name, Post")
                .contains("--map person=COLUMN");
        assertThat(load("Name,Post\nA,B\n", "--map", "person=Nom,position=Post").err())
                .contains("--map person: the table has no column 'Nom'; it has Name, Post");
        Program misused = load("Name,Post\nA,B\n", "--map", "holder=Name");
        assertThat(misused.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(misused.err()).contains("--map has no column 'holder'; there are person, person_id");
    }

    @Test
    void semicolons_tabs_marks_and_an_older_encoding_are_seen() throws IOException {
        load("\ufeffperson;position;start;end\r\n\"Öberg; Åsa\";Mayor;2001;2005\r\n");
        assertThat(when("oberg asa")).containsExactly("Öberg; Åsa,Mayor,,,2001,2005");
        load("person\tposition\tstart\nBo Ek\tMayor, acting\t2001\n");
        assertThat(when("bo ek")).containsExactly("Bo Ek,\"Mayor, acting\",,,2001,");
        Path table = folder.resolve("old.csv");
        Files.write(table, "person,position\nJosé Peña,Alcalde\n".getBytes(Charset.forName("windows-1252")));
        assertThat(Program.run("import", table.toString(), "-c", chronicle).err())
                .contains("is not UTF-8; read as Windows-1252");
        assertThat(when("jose pena")).containsExactly("José Peña,Alcalde,,,,");
    }

    @Test
    void a_corrected_start_makes_no_second_tenure() throws IOException {
        load(HEAD + "Ann Lee,1,Mayor,Sund,1990-01-01,1995-05-01,List\n", "--published", "2001");
        load(HEAD + "Ann Lee,1,Mayor,Sund,1990-03-15,1995-06-01,List\n", "--published", "2005");
        assertThat(when("ann lee")).containsExactly("Ann Lee,Mayor,Sund,,1990-03-15,1995-06-01");
        assertThat(when("ann lee", "--as-published", "2004"))
                .containsExactly("Ann Lee,Mayor,Sund,,1990-01-01,1995-05-01");
    }

    @Test
    void a_person_whom_the_source_renames_is_found_by_either_name() throws IOException {
        load(HEAD + "Ann Lee,1,Mayor,Sund,1990,1995,List\n", "--published", "2001");
        load(HEAD + "Ann Lee-Roe,1,Mayor,Sund,1990,1995,List\n", "--published", "2005");
        assertThat(when("ann lee")).containsExactly("Ann Lee-Roe,Mayor,Sund,,1990,1995");
        assertThat(when("ann lee roe")).containsExactly("Ann Lee-Roe,Mayor,Sund,,1990,1995");
        assertThat(when("ann lee", "--as-published", "2001")).containsExactly("Ann Lee,Mayor,Sund,,1990,1995");
    }

    @Test
    void what_a_complete_edition_lists_no_more_is_withdrawn_from_its_day_on() throws IOException {
        String bo = "Bo Ek,2,Mayor,Sund,1995,1999,List\n";
        load(HEAD + "Ann Lee,1,Mayor,Sund,1990,1995,List\n" + bo, "--published", "2001-06-01");
        load(HEAD + bo, "--published", "2005-06-01");
        assertThat(when("ann lee")).hasSize(1);

        Program complete = load(HEAD + bo, "--published", "2005-06-01", "--complete");
        assertThat(complete.err()).contains("0 rows recorded, 1 known already", "is withdrawn");
        assertThat(when("ann lee")).isEmpty();
        assertThat(when("bo ek")).hasSize(1);
        assertThat(when("ann lee", "--as-published", "2005-05-31")).hasSize(1);
        assertThat(Program.run("verify", "-c", chronicle).exit()).isEqualTo(Exit.DONE);

        String id = Pattern.compile("fasti retract ([0-9a-f]+)")
                .matcher(complete.err())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        Program.run("retract", id, "--reason", "it was a part only", "-c", chronicle);
        assertThat(when("ann lee")).hasSize(1);
    }

    @Test
    void a_table_that_cannot_be_read_to_the_last_row_withdraws_nothing() throws IOException {
        load(HEAD + "Ann Lee,1,Mayor,Sund,1990,1995,List\n", "--published", "2001-06-01");
        Program program = load(
                HEAD + "Bo Ek,2,Mayor,Sund,1995,1999,List\nAnn Lee,1,Mayor,Sund,once,1995,List\n",
                "--published",
                "2005-06-01",
                "--complete");
        assertThat(program.exit()).isEqualTo(Exit.INCOMPLETE);
        assertThat(program.err()).contains("nothing is withdrawn");
        assertThat(when("ann lee")).hasSize(1);
    }

    @Test
    void a_claim_is_retracted_by_the_id_that_answers_show() throws IOException {
        load(HEAD + "Ann Lee,1,Mayor,Sund,1990,1995,List\nAnn Lee,1,Clerk,Sund,1980,1985,List\n");
        String line =
                out("when", "ann lee", "--as", "jsonl").lines().findFirst().orElseThrow();
        String id = line.replaceAll(".*\"claims\": \\[\"([0-9a-f]+)\".*", "$1");
        Program program =
                Program.run("retract", id.substring(0, 8), "--reason", "a slip", "--author", "Di Oz", "-c", chronicle);
        assertThat(program.err()).contains("retracted: Ann Lee, Clerk, 1980/1985 (line 3)");
        assertThat(when("ann lee")).containsExactly("Ann Lee,Mayor,Sund,,1990,1995");
        assertThat(Program.run("retract", id, "--reason", "again", "-c", chronicle)
                        .err())
                .contains("was retracted before, by Di Oz: a slip");
        assertThat(when("ann lee", "--as-recorded", "2001-01-01")).isEmpty();
        assertThat(Program.run("verify", "-c", chronicle).exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void claims_of_pages_are_retracted_too() {
        Program.run("read", "examples/thomas-de-maiziere.txt", "-c", chronicle);
        List<String> before = when("thomas de maiziere");
        String line = out("when", "thomas de maiziere", "--as", "jsonl")
                .lines()
                .findFirst()
                .orElseThrow();
        var ids = Pattern.compile("\"claims\": \\[\"([0-9a-f]+)\"")
                .matcher(line)
                .results()
                .map(found -> found.group(1));
        ids.forEach(id -> Program.run("retract", id, "--reason", "a test", "-c", chronicle));
        assertThat(when("thomas de maiziere")).doesNotContain(before.getFirst());
    }

    @Test
    void what_cannot_be_retracted_is_wrong_use() throws IOException {
        load(HEAD + "Ann Lee,1,Mayor,Sund,1990,1995,List\n");
        assertThat(Program.run("retract", "xyz", "--reason", "no", "-c", chronicle)
                        .exit())
                .isEqualTo(Exit.WRONG_USE);
        assertThat(Program.run("retract", "abcdef012345", "--reason", "no", "-c", chronicle)
                        .err())
                .contains("the chronicle has no claim abcdef012345");
    }

    @Test
    void the_bar_says_how_much_is_done_and_left() {
        assertThat(ProgressLine.line(25, 100, Duration.ofSeconds(30), "1,000 rows"))
                .isEqualTo("██████░░░░░░░░░░░░░░░░░░  25 %  1,000 rows, 1:30 left");
        assertThat(ProgressLine.line(1, 100, Duration.ofSeconds(30), "40 rows")).doesNotContain("left");
    }

    private Program load(String rows, String... options) throws IOException {
        Path table = Files.writeString(folder.resolve("table.csv"), rows);
        List<String> command = new ArrayList<>(List.of("import", table.toString(), "-c", chronicle));
        command.addAll(List.of(options));
        return Program.run(command.toArray(String[]::new));
    }

    /** Person, title, body, place, start and end of each tenure. */
    private List<String> when(String person, String... options) {
        List<String> question = new ArrayList<>(List.of("when", person, "--as", "csv"));
        question.addAll(List.of(options));
        return out(question.toArray(String[]::new))
                .lines()
                .skip(1)
                .map(row -> row.replaceAll("(?:,[^,]*){6}$", ""))
                .toList();
    }

    private String out(String... question) {
        List<String> command = new ArrayList<>(List.of(question));
        command.addAll(List.of("-c", chronicle));
        return Program.run(command.toArray(String[]::new)).out();
    }
}
