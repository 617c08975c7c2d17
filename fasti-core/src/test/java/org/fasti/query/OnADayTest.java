package org.fasti.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fasti.attest.Inference;
import org.fasti.attest.Testimony;
import org.fasti.attest.Told;
import org.fasti.time.EndConvention;
import org.junit.jupiter.api.Test;

class OnADayTest {
    private static Told told(String person) {
        return Told.by("A").of(person).ends(EndConvention.UNKNOWN);
    }

    @Test
    void the_day_of_an_end_is_in_doubt_where_nobody_says_what_it_means() {
        assertThat(on("2017-05-27", told("Ada").from("2016").to("2017-05-27").said()))
                .containsExactly("POSSIBLY Ada");
    }

    @Test
    void a_named_successor_who_began_on_that_day_settles_it() {
        List<Testimony> said = List.of(
                told("Ada").from("2016").to("2017-05-27").after("Bo").said(),
                told("Bo").from("2017-05-27").to("2020").said());
        assertThat(on("2017-05-27", said)).containsExactly("CERTAINLY Bo");
        assertThat(new OnADay(LocalDate.parse("2017-05-27"))
                        .answers(said)
                        .getFirst()
                        .because())
                .contains("Ada was out: Bo, who follows, began on 2017-05-27");
    }

    @Test
    void a_start_that_was_inferred_from_that_end_settles_nothing() {
        assertThat(on(
                        "2017-05-27",
                        told("Ada").from("2016").to("2017-05-27").after("Bo").said(),
                        told("Bo")
                                .mention()
                                .inferred(Inference.Side.START, "2017-05-27")
                                .said()))
                .contains("POSSIBLY Ada");
    }

    @Test
    void somebody_who_began_that_day_and_is_not_named_settles_nothing() {
        assertThat(on(
                        "2017-05-27",
                        told("Ada").from("2016").to("2017-05-27").said(),
                        told("Bo").from("2017-05-27").to("2020").said()))
                .containsExactly("CERTAINLY Bo", "POSSIBLY Ada");
    }

    @Test
    void who_held_it_certainly_in_one_spell_is_no_possible_holder_by_another() {
        assertThat(on(
                        "2005-06-01",
                        Told.by("A").from("1997").to("2010").said(),
                        Told.by("B").from("1997").to("2001").said(),
                        Told.by("B").from("2003").to("2010").said()))
                .containsExactly("CERTAINLY Ada");
        assertThat(on(
                        "2002-06-01",
                        Told.by("A").from("1997").to("2010").said(),
                        Told.by("B").from("1997").to("2001").said(),
                        Told.by("B").from("2003").to("2010").said()))
                .containsExactly("POSSIBLY Ada");
    }

    @Test
    void acting_throughout_means_only_the_part_that_the_source_calls_so() {
        List<Testimony> said = List.of(
                Told.by("A").from("2016-10-31").to("2017-01-20").acting("", "").said(),
                Told.by("A").from("2017-01-20").to("2017-05-27").said(),
                Told.by("B").from("2016-10-31").to("2017-05-27").said());
        assertThat(new OnADay(LocalDate.parse("2016-12-01")).answers(said))
                .singleElement()
                .matches(Answer::acting);
        assertThat(new OnADay(LocalDate.parse("2017-03-01")).answers(said))
                .singleElement()
                .matches(answer -> !answer.acting());
    }

    private static List<String> on(String day, Testimony... said) {
        return on(day, List.of(said));
    }

    private static List<String> on(String day, List<Testimony> said) {
        return new OnADay(LocalDate.parse(day))
                .answers(said).stream()
                        .map(answer -> answer.holds() + " " + answer.tenure().person())
                        .toList();
    }
}
