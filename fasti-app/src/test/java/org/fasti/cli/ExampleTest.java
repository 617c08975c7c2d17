package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The example pages are true, and what is read from them is what their author knows. */
class ExampleTest {
    private static void reads(String page, String person, String position, String start, String end) {
        String line = "\"person\": \"" + person + "\", \"position\": \"" + position + "\"";
        assertThat(Program.run("read", "--as", "jsonl", "examples/" + page)
                        .out()
                        .lines())
                .anySatisfy(tenure ->
                        assertThat(tenure).contains(line, "\"start\": \"" + start + "\", \"end\": \"" + end + "\""));
    }

    @Test
    void two_terms_in_one_office_stay_two() {
        String office = "Minister of the Interior of Germany";
        reads("thomas-de-maiziere.txt", "Thomas de Maizière", office, "2009-10-28", "2011-03-03");
        reads("thomas-de-maiziere.txt", "Thomas de Maizière", office, "2013-12-17", "2018-03-14");
    }

    @Test
    void offices_known_from_prose_alone_keep_the_precision_of_the_prose() {
        reads("thomas-de-maiziere.txt", "Thomas de Maizière", "Minister of Justice of Saxony", "2002-05", "2004-11");
        reads(
                "thomas-de-maiziere.txt",
                "Thomas de Maizière",
                "Head of the State Chancellery of Saxony",
                "1999",
                "2001");
    }

    @Test
    void an_office_still_held_is_open() {
        reads(
                "ursula-von-der-leyen.txt",
                "Ursula von der Leyen",
                "President of the European Commission",
                "2019-12-01",
                "..");
    }

    @Test
    void neighbours_are_persons() {
        assertThat(Program.run("read", "--as", "jsonl", "examples/annegret-kramp-karrenbauer.txt")
                        .out()
                        .lines())
                .anySatisfy(tenure -> assertThat(tenure)
                        .contains(
                                "\"Minister of Defence of Germany\"",
                                "\"start\": \"2019-07-17\", \"end\": \"2021-12-08\"")
                        .contains("\"predecessor\": [\"Ursula von der Leyen\"]")
                        .contains("\"successor\": [\"Christine Lambrecht\"]"));
    }
}
