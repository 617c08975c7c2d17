package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private String chronicle = "";

    @BeforeEach
    void recordTwoMayors() throws IOException {
        Path table = folder.resolve("mayors.csv");
        Files.writeString(table, """
                person,position,start,end,source
                Ann Lee,Mayor of Beth,1994-05-01,1990-05-01,a list
                Bo Ek,Mayor of Beth,1996-01-01,1998-12-31,a list
                Cy Fox,Mayor of Gimel,1996-02-03,1998-04-05,a list
                """);
        chronicle = folder.resolve("mayors.db").toString();
        assertThat(Program.run("import", table.toString(), "-c", chronicle, "--published", "2020")
                        .exit())
                .isEqualTo(Exit.DONE);
    }

    @Test
    void findings_come_one_a_line_with_their_premises() {
        Program check = Program.run("check", "-c", chronicle);

        assertThat(check.exit()).isEqualTo(Exit.DONE);
        assertThat(check.out().lines()).hasSize(2);
        assertThat(check.out().lines().findFirst().orElseThrow())
                .contains(
                        "\"rule\": \"end-before-start\", \"severity\": \"error\", \"person\": \"Ann Lee\"",
                        "\"message\": \"In a list the end 1990-05-01 of Ann Lee as Mayor of Beth comes before the start "
                                + "1994-05-01.\"",
                        "\"sources\": [\"a list\", \"a list\"], \"dates\": [\"1994-05-01\", \"1990-05-01\"]",
                        "\"published\": \"2020\"",
                        "\"line\": 2");
    }

    @Test
    void a_rule_a_severity_an_office_or_a_person_narrow_it() {
        assertThat(Program.run("check", "-c", chronicle, "--rule", "default-date")
                        .out())
                .contains("Bo Ek")
                .doesNotContain("Ann Lee");
        assertThat(Program.run("check", "-c", chronicle, "--severity", "error")
                        .out()
                        .lines())
                .hasSize(1);
        assertThat(Program.run("check", "-c", chronicle, "mayor", "of", "gimel").out())
                .isEmpty();
        assertThat(Program.run("check", "-c", chronicle, "bo ek").out().lines()).hasSize(1);
    }

    @Test
    void names_that_are_not_known_are_wrong_use() {
        assertThat(Program.run("check", "-c", chronicle, "--rule", "default-dates"))
                .satisfies(check -> assertThat(check.exit()).isEqualTo(Exit.WRONG_USE))
                .satisfies(check -> assertThat(check.err()).contains("there is no rule default-dates", "default-date"));
        assertThat(Program.run("check", "-c", chronicle, "Mayor of Bet"))
                .satisfies(check -> assertThat(check.exit()).isEqualTo(Exit.WRONG_USE))
                .satisfies(check -> assertThat(check.err()).contains("Mayor of Beth"));
    }

    @Test
    void scripts_can_fail_on_what_is_found() {
        assertThat(Program.run("check", "-c", chronicle, "--fail-on", "error").exit())
                .isEqualTo(Exit.INCOMPLETE);
        assertThat(Program.run("check", "-c", chronicle, "--fail-on", "error", "Mayor of Gimel")
                        .exit())
                .isEqualTo(Exit.DONE);
    }

    @Test
    void what_is_acknowledged_is_left_out_and_stays_so_when_derived_anew() {
        String id = Program.run("check", "-c", chronicle, "--severity", "error")
                .out()
                .substring(8, 20);
        assertThat(Program.run(
                                "acknowledge",
                                id,
                                "--because",
                                "the list counts backwards",
                                "--author",
                                "Di Gray",
                                "-c",
                                chronicle)
                        .exit())
                .isEqualTo(Exit.DONE);

        Program check = Program.run("check", "-c", chronicle);

        assertThat(check.out()).doesNotContain("Ann Lee");
        assertThat(Program.run("check", "-c", chronicle, "--fail-on", "error").exit())
                .isEqualTo(Exit.DONE);
        assertThat(Program.run("check", "-c", chronicle, "--acknowledged").out())
                .contains("\"acknowledged\": {\"author\": \"Di Gray\", \"because\": \"the list counts backwards\"}");
        assertThat(Program.run("rebuild", "-c", chronicle).exit()).isEqualTo(Exit.DONE);
        assertThat(Program.run("check", "-c", chronicle).out()).isEqualTo(check.out());
        assertThat(Program.run("verify", "-c", chronicle).exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void an_id_that_no_finding_has_is_not_acknowledged() {
        Program acknowledge = Program.run("acknowledge", "0123456789ab", "--because", "why not", "-c", chronicle);

        assertThat(acknowledge.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(acknowledge.err()).contains("there is no finding 0123456789ab");
    }

    @Test
    void sarif_is_one_log_with_its_results() {
        String log = Program.run("check", "-c", chronicle, "--as", "sarif").out();

        assertThat(log)
                .startsWith("{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\": \"2.1.0\"")
                .contains("\"ruleId\": \"end-before-start\", \"level\": \"error\"", "\"startLine\": 2")
                .endsWith("}\n]}]}\n");
        assertThat(log.chars().filter(c -> c == '{').count())
                .isEqualTo(log.chars().filter(c -> c == '}').count());
    }

    @Test
    void a_table_counts_what_it_shows() {
        assertThat(Program.run("check", "-c", chronicle, "--as", "table").out())
                .startsWith("Mayor of Beth\nerror    In a list the end")
                .endsWith("\n2 findings: 1 error, 0 warnings, 1 note.\n");
    }

    @Test
    void a_renamed_body_has_no_office_after_its_time_until_its_name_comes_back() throws IOException {
        Path ministers = folder.resolve("ministers.csv");
        Files.writeString(ministers, """
                person,position,organization,start,end,source
                Ann Lee,Minister,Sand Office,1990-05-01,2001-02-04,a list
                Bo Ek,Secretary,Sand Office,2000-05-01,2003-05-01,a list
                Cy Fox,Director,Sand Office,2011-05-01,2012-05-01,a list
                Di Orm,Clerk,Sand Office,2005-06-07,2006-07-08,a list
                """);
        Path bodies = folder.resolve("bodies.csv");
        Files.writeString(bodies, """
                predecessor,successor,type,from,until
                Sand Office,Sand Department,Name change,2001-02-03,2001-02-03
                Sand Department,Sand Office,Name change,2010-02-03,2010-02-03
                Sand Office,Stone Office,Transfer of functions,1995-02-03,1995-02-03
                """);
        for (Path table : new Path[] {ministers, bodies}) {
            assertThat(Program.run("import", table.toString(), "-c", chronicle).exit())
                    .isEqualTo(Exit.DONE);
        }

        Program check = Program.run("check", "-c", chronicle, "--rule", "held-outside-the-life-of-its-body");

        assertThat(check.out().lines()).hasSize(2);
        assertThat(check.out())
                .contains(
                        "The end of Bo Ek as Secretary, Sand Office is 2003-05-01 in a list, after the body had ceased "
                                + "to be: Sand Office became Sand Department (name change) 2001-02-03 (bodies.csv).",
                        "The start of Di Orm as Clerk, Sand Office is 2005-06-07 in a list, after the body had ceased "
                                + "to be and before the body existed",
                        "\"line\": 3");
    }

    @Test
    void numbers_that_two_pages_give_are_held_against_the_order_of_holders() throws IOException {
        Files.writeString(folder.resolve("lee.txt"), """
                Ann Lee

                Ann Lee (born 5 May 1950) is a politician who served as the 13th mayor of Daleth. She became mayor of \
                Daleth on 3 May 1990 and left office on 4 June 1994.
                """);
        Files.writeString(folder.resolve("ek.txt"), """
                Bo Ek

                Bo Ek
                12th Mayor of Daleth
                In office
                4 June 1994 – 7 July 1998
                Personal details
                Born\t6 July 1952

                Bo Ek (born 6 July 1952) is a politician.
                """);
        for (String page : new String[] {"lee.txt", "ek.txt"}) {
            Program.run("read", folder.resolve(page).toString(), "-c", chronicle);
        }

        assertThat(Program.run("check", "-c", chronicle, "--rule", "ordinal-does-not-fit")
                        .out()
                        .lines())
                .singleElement()
                .asString()
                .contains("counts Bo Ek as Mayor of Daleth (from 1994-06-04) as number 12, but Ann Lee, who began "
                        + "1990-05-03, is number 13 in ");
    }
}
