package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who and what is one in several sources, as those who ask see it. */
class IdentityTest {
    @TempDir
    Path folder;

    private Path table(String name, String... rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of("person,person_id,position,organization,area,start,end"));
        lines.addAll(List.of(rows));
        return Files.write(folder.resolve(name + ".csv"), lines);
    }

    private String chronicle() {
        return folder.resolve("all.db").toString();
    }

    private void take(Path table) {
        assertThat(Program.run("import", table.toString(), "-c", chronicle()).exit())
                .isEqualTo(Exit.DONE);
    }

    private List<String> who(String... arguments) {
        List<String> all = new ArrayList<>(List.of("who"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--as", "jsonl", "-c", chronicle()));
        return Program.run(all.toArray(String[]::new)).out().lines().toList();
    }

    @Test
    void two_sources_that_say_the_same_give_one_answer_on_the_word_of_both() throws IOException {
        take(table("north", "Ann Ek,n1,Mayor,Sand,,2001-02-03,2005-06-07"));
        take(table("south", "Ann Ek,s1,Mayor,Sand,,2001-02-04,2005-06-07"));
        assertThat(who("Mayor", "--on", "2003-01-01"))
                .singleElement()
                .asString()
                .contains("\"source\": \"north.csv\"", "\"source\": \"south.csv\"");
    }

    @Test
    void a_name_alone_makes_nobody_one() throws IOException {
        take(table("north", "John Berg,n1,Mayor,Sand,,2001-02-03,2005-06-07"));
        take(table("south", "John Berg,s1,Governor,Fell,,2001-02-04,2005-06-07"));
        assertThat(who("--on", "2003-01-01")).hasSize(2);
    }

    @Test
    void what_a_source_tells_apart_stays_apart() throws IOException {
        take(table(
                "north",
                "John Berg,n1,Councillor,Sand,,2001-02-03,2005-06-07",
                "John Berg,n2,Councillor,Sand,,2001-02-03,2005-06-07"));
        take(table("south", "John Berg,s1,Councillor,Sand,,2001-02-03,2005-06-07"));
        assertThat(who("Councillor", "--on", "2003-01-01")).hasSize(3);
    }

    @Test
    void answers_stay_the_same_when_all_is_derived_anew() throws IOException {
        take(table("north", "Ann Ek,n1,Mayor,Sand,,2001-02-03,2005-06-07", "Bo Li,n2,Mayor,Sand,,2005-06-07,.."));
        take(table("south", "Lord Li,s2,Mayor,Sand,,2005-06-07,..", "A. Ek,s1,Mayor,Sand,,2001-02-04,2005-06-07"));
        List<String> before = who("--on", "2006-01-01");
        assertThat(before).hasSize(1);
        Program.run("rebuild", "-c", chronicle());
        assertThat(who("--on", "2006-01-01")).isEqualTo(before);
    }

    @Test
    void a_judgement_wins_over_rules_until_it_is_taken_back() throws IOException {
        take(table("north", "Ann Ek,n1,Mayor,Sand,,2001-02-03,2005-06-07", "Bo Li,n2,Governor,Fell,,2001,2005"));
        take(table("south", "Ann Ek,s1,Mayor,Sand,,2001-02-03,2005-06-07", "Boris Li,s2,Governor,Fell,,1990,2009"));
        assertThat(who("--on", "2003-01-01")).hasSize(3);
        judge("different", "north.csv:n1", "south.csv:s1");
        judge("same", "Bo Li", "Boris Li");
        assertThat(who("Mayor", "--on", "2003-01-01")).hasSize(2);
        assertThat(who("Governor", "--on", "2003-01-01")).hasSize(1);
        String first = Program.run("same", "-c", chronicle()).out().substring(0, 10);
        Program.run("same", "--undo", first, "--because", "an error", "-c", chronicle());
        assertThat(who("Mayor", "--on", "2003-01-01")).hasSize(1);
    }

    @Test
    void a_judgement_does_not_count_as_of_an_instant_before_it() throws IOException {
        take(table("north", "Bo Li,n2,Governor,Fell,,2001,2005"));
        take(table("south", "Boris Li,s2,Governor,Fell,,1990,2009"));
        String before = Instant.now().toString();
        judge("same", "Bo Li", "Boris Li");
        String after = Instant.now().toString();
        assertThat(who("Governor", "--on", "2003-01-01", "--as-recorded", before))
                .hasSize(2);
        assertThat(who("Governor", "--on", "2003-01-01", "--as-recorded", after))
                .hasSize(1);
        judge("different", "Bo Li", "south.csv:s2");
        assertThat(who("Governor", "--on", "2003-01-01")).hasSize(2);
        assertThat(who("Governor", "--on", "2003-01-01", "--as-recorded", after))
                .hasSize(1);
    }

    @Test
    void a_neighbour_that_is_named_by_an_identifier_is_explained_by_name() throws IOException {
        take(Files.write(
                folder.resolve("north.csv"),
                List.of(
                        "person,person_id,position,organization,start,end,predecessor",
                        "Ann Ek,n1,Mayor,Sand,2001,2005,",
                        "Bo Li,n2,Mayor,Sand,2005,2009,n1")));
        assertThat(Program.run("explain", "Bo Li", "--as", "table", "-c", chronicle())
                        .out())
                .contains("Ann Ek");
    }

    @Test
    void the_reasons_for_which_who_and_what_is_one_are_told() throws IOException {
        take(table("north", "Ann Ek,n1,Mayor,Sand,,2001-02-03,2005-06-07", "Bo Li,n2,Governor,Fell,,2001,2005"));
        take(table("south", "Ann Ek,s1,Mayor,SAND,,2001-02-03,2005-06-07"));
        assertThat(Program.run("same", "--why", "Ann Ek", "-c", chronicle())
                        .out()
                        .lines())
                .containsExactly(
                        "north.csv:n1; south.csv:s1",
                        "  same-name-same-office: the same name: Ann Ek (north.csv) and Ann Ek (south.csv) in Mayor, Sand,"
                                + " both 2001-02-03 to 2005-06-07/2005-06-08");
        assertThat(Program.run("same", "--why", "Sand mayor", "-c", chronicle())
                        .out()
                        .lines())
                .anySatisfy(line -> assertThat(line).startsWith("  same-words: the same words: Mayor, "));
        assertThat(Program.run("same", "--why", "Bo Li", "-c", chronicle()).err())
                .contains("nothing else is taken for north.csv:n2");
        assertThat(Program.run("same", "--why", "Nobody", "-c", chronicle()).exit())
                .isEqualTo(Exit.WRONG_USE);
        assertThat(Program.run("same", "--why", "-c", chronicle()).exit()).isEqualTo(Exit.WRONG_USE);
    }

    @Test
    void an_answer_says_who_of_it_may_be_one() throws IOException {
        take(table("north", "John Berg,n1,Mayor,Sand,,2001-02-03,2005-06-07", "Ann Ek,n2,Clerk,Sand,,2001,2005"));
        take(table("south", "John Berg,s1,Governor,Fell,,2001-02-04,2005-06-07"));
        for (List<String> question : List.of(
                List.of("who", "Mayor", "--on", "2003-01-01"),
                List.of("office", "Mayor"),
                List.of("when", "John Berg"),
                List.of("explain", "John Berg"),
                List.of("together", "John Berg", "Ann Ek"))) {
            assertThat(err(question))
                    .as("%s", question)
                    .contains("undecided: north.csv:n1 and south.csv:s1 may be one person;"
                            + " `fasti same --undecided \"John Berg\"` says what speaks for and against it");
        }
        assertThat(err(List.of("who", "Clerk", "--on", "2003-01-01"))).isEmpty();
        assertThat(Program.run("same", "--undecided", "berg", "-c", chronicle()).out())
                .contains("for:     the same name");
        assertThat(Program.run("same", "--undecided", "Ann Ek", "-c", chronicle())
                        .out())
                .isEmpty();
        String recorded = Instant.now().toString();
        judge("different", "north.csv:n1", "south.csv:s1");
        assertThat(err(List.of("who", "Mayor", "--on", "2003-01-01"))).isEmpty();
        assertThat(err(List.of("who", "Mayor", "--on", "2003-01-01", "--as-recorded", recorded)))
                .contains("may be one person");
    }

    private String err(List<String> question) {
        List<String> all = new ArrayList<>(question);
        all.addAll(List.of("-c", chronicle()));
        return Program.run(all.toArray(String[]::new)).err();
    }

    private void judge(String command, String a, String b) {
        assertThat(Program.run(command, a, b, "--because", "a letter", "-c", chronicle())
                        .exit())
                .isEqualTo(Exit.DONE);
    }

    @Test
    void a_name_of_several_is_listed_and_not_guessed() throws IOException {
        take(table(
                "north",
                "John Berg,n1,Councillor,Sand,,2001,2005",
                "John Berg,n2,Councillor,Sand,,2001,2005",
                "Ann Ek,n3,Mayor,Sand,,2001,2005"));
        var refused = Program.run("same", "John Berg", "Ann Ek", "--because", "a letter", "-c", chronicle());
        assertThat(refused.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(refused.err()).contains("north.csv:n1", "north.csv:n2");
    }

    @Test
    void a_question_for_a_renamed_body_finds_its_successor() throws IOException {
        take(table("north", "Ann Ek,n1,Mayor,Sand,,2001-02-03,2004-01-01", "Bo Li,n2,Mayor,New Sand,,2004-01-01,2007"));
        take(Files.write(
                folder.resolve("links.csv"),
                List.of("predecessor,successor,type,from,until", "Sand,New Sand,Name change,2004-01-01,")));
        assertThat(who("Mayor", "--in", "Sand", "--on", "2005-01-01"))
                .singleElement()
                .asString()
                .contains("Bo Li", "name change, since 2004-01-01 New Sand");
        assertThat(Program.run("who", "--in", "Sand", "--on", "2005-01-01", "--as", "table", "-c", chronicle())
                        .out())
                .endsWith("Sand: name change, since 2004-01-01 New Sand\n");
        assertThat(who("Mayor", "--in", "New Sand", "--on", "2003-01-01"))
                .singleElement()
                .asString()
                .contains("Ann Ek", "name change, since 2004-01-01 New Sand");
        assertThat(who("Mayor", "--in", "New Sand", "--on", "2005-01-01"))
                .singleElement()
                .asString()
                .contains("Bo Li")
                .doesNotContain("name change");
        assertThat(who("Mayor", "--in", "Sand", "--on", "2003-01-01"))
                .singleElement()
                .asString()
                .contains("Ann Ek");
    }

    @Test
    void a_page_and_a_table_that_word_an_office_otherwise_give_one_line_each_for_its_town() throws IOException {
        take(table(
                "towns",
                "Ann Ek,n1,Mayor,City of Sand,Sand,2001-02-03,2005-06-07",
                "Bo Li,n2,Mayor,City of Fell,Fell,2001-02-03,2005-06-07"));
        read(
                "Ann Ek",
                "Ann Ek (born 3 May 1950) is a politician who served as Mayor of Sand from 3 February 2001 to 7 June"
                        + " 2005.");
        read(
                "Bo Li",
                "Bo Li (born 4 May 1950) is a politician who served as Mayor of Fell from 3 February 2001 to 7 June"
                        + " 2005.");
        assertThat(who("Mayor of Sand", "--on", "2003-01-01"))
                .singleElement()
                .asString()
                .contains("Ann Ek", "towns.csv", "Ann Ek.txt");
        assertThat(who("Mayor", "--in", "Fell", "--on", "2003-01-01"))
                .singleElement()
                .asString()
                .contains("Bo Li", "towns.csv", "Bo Li.txt");
    }

    private void read(String name, String page) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".txt"), page);
        assertThat(Program.run("read", file.toString(), "-c", chronicle()).exit())
                .isEqualTo(Exit.DONE);
    }

    @Test
    void a_holder_and_the_next_of_one_name_stay_two_where_days_overlap_by_a_slip() throws IOException {
        take(table("north", "John Berg,n1,Mayor,Sand,,1990-05-01,1994-05-04"));
        take(table("south", "John Berg,s1,Mayor,Sand,,1994-05-01,1998-05-01"));
        assertThat(who("Mayor", "--on", "1994-05-02")).hasSize(2);
    }

    @Test
    void whom_another_source_has_twice_in_the_office_stays_undecided() throws IOException {
        take(table(
                "north",
                "John Berg,n1,Councillor,Sand,,1990-05-01,1994-05-01",
                "John A. Berg,n2,Councillor,Sand,,1990-05-01,1994-05-01"));
        take(table("south", "John Berg,s1,Councillor,Sand,,1990-05-01,1994-05-01"));
        assertThat(who("Councillor", "--on", "1992-01-01")).hasSize(3);
        assertThat(Program.run("same", "--undecided", "-c", chronicle()).out()).contains("it may as well be");
    }

    @Test
    void every_minister_of_one_table_is_the_one_with_the_same_dates_in_another() throws IOException {
        for (String source : List.of("ifg", "wikidata", "wikipedia")) {
            take(Shared.file("corpora/home-secretary/" + source + ".csv"));
        }
        List<String[]> ours = rows("ifg");
        List<String[]> theirs = rows("wikidata");
        int compared = 0;
        for (String[] our : ours) {
            for (String[] their : theirs) {
                boolean same = days(our[3], their[3]) <= 3 && (days(our[4], their[4]) <= 5 || their[4].equals(".."));
                if (same) {
                    compared++;
                    String middle = LocalDate.parse(our[3]).plusDays(100).toString();
                    assertThat(who("Secretary of State for the Home Department", "--on", middle))
                            .as(our[0] + " is " + their[0])
                            .singleElement()
                            .asString()
                            .contains("IfG Ministers Database", "Wikidata", "Wikipedia list");
                }
            }
        }
        assertThat(compared).as("spells with the same dates").isGreaterThan(15);
    }

    /** Person, id, organization, start, end. */
    private static List<String[]> rows(String source) throws IOException {
        return Files.readAllLines(Shared.file("corpora/home-secretary/" + source + ".csv")).stream()
                .skip(1)
                .map(line -> line.replaceAll("\"([^\"]*)\"", "name"))
                .map(line -> line.split(",", -1))
                .map(cells -> new String[] {cells[0], cells[1], cells[3], cells[5], cells[6]})
                .toList();
    }

    private static long days(String a, String b) {
        if (a.equals("..") || b.equals("..")) {
            return Long.MAX_VALUE;
        }
        return Math.abs(LocalDate.parse(a).toEpochDay() - LocalDate.parse(b).toEpochDay());
    }
}
