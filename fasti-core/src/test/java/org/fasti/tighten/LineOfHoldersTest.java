package org.fasti.tighten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.claim.ActingSpell;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;
import org.junit.jupiter.api.Test;

class LineOfHoldersTest {
    @Test
    void a_year_and_a_predecessor_who_left_in_march_give_the_rest_of_the_year_as_the_page_shows() throws IOException {
        List<AttestedTenure> tenures = new Told()
                .held(1, "Bo Ek", "", "2002-03")
                .by("Ann Lee")
                .after(2, "Ann Lee", "2002", "", "Bo Ek")
                .tenures();
        LineOfHolders line = LineOfHolders.of(tenures, Surroundings.of(Seats.ONE));
        Narrowed start = line.start(tenures.get(1)).orElseThrow();
        assertThat(start.days()).hasToString(days("2002-03-01", "2002-12-31"));
        assertThat(start.notBefore()).hasSize(2);
        assertThat(page()).contains("```\n" + String.join("\n", start.says()) + "\n```");
    }

    @Test
    void a_predecessor_said_to_have_left_later_is_a_contradiction_as_the_page_shows() throws IOException {
        List<AttestedTenure> tenures = new Told()
                .held(1, "Bo Ek", "", "2005")
                .by("Ann Lee")
                .after(2, "Ann Lee", "2002", "", "Bo Ek")
                .tenures();
        LineOfHolders line = LineOfHolders.of(tenures, Surroundings.of(Seats.ONE));
        assertThat(line.contradictions()).singleElement().satisfies(found -> {
            assertThat(found.premises()).hasSize(3);
            assertThat(page()).contains("```\n" + String.join("\n", found.says()) + "\n```");
        });
    }

    @Test
    void order_is_taken_from_dates_where_they_leave_no_doubt() {
        List<AttestedTenure> tenures = new Told()
                .held(1, "Bo Ek", "1996", "")
                .held(2, "Ann Lee", "", "2007")
                .held(3, "Cem Or", "2007", "")
                .tenures();
        LineOfHolders line = LineOfHolders.of(tenures, Surroundings.of(Seats.ONE));
        assertThat(line.end(tenures.get(0)).orElseThrow().days()).hasToString(days("1996-01-02", "2007-12-31"));
        assertThat(line.start(tenures.get(1)).orElseThrow().days()).hasToString(days("1996-01-02", "2007-12-31"));
        assertThat(line.start(tenures.get(1))
                        .orElseThrow()
                        .notBefore()
                        .getLast()
                        .premise()
                        .says())
                .contains("They are in this order by their dates (Register: from 1996; Register: until 2007)");
        assertThat(line.contradictions()).isEmpty();
    }

    @Test
    void an_order_that_dates_leave_open_is_not_taken() {
        List<AttestedTenure> tenures = new Told()
                .held(1, "Bo Ek", "1996", "")
                .held(2, "Ann Lee", "1996", "")
                .tenures();
        assertThat(LineOfHolders.of(tenures, Surroundings.of(Seats.ONE)).premises())
                .noneMatch(Statement.Succession.class::isInstance);
    }

    @Test
    void where_several_hold_the_office_nobody_makes_room_for_another() {
        List<AttestedTenure> tenures = new Told()
                .held(1, "Bo Ek", "1996", "2004")
                .after(2, "Ann Lee", "2002", "", "Bo Ek")
                .tenures();
        assertThat(LineOfHolders.of(tenures, Surroundings.of(Seats.SEVERAL)).contradictions())
                .isEmpty();
        assertThat(LineOfHolders.of(tenures, Surroundings.of(Seats.ONE)).contradictions())
                .singleElement()
                .satisfies(found -> assertThat(found.premises()).hasSize(3));
    }

    @Test
    void where_it_is_not_known_how_many_hold_it_only_a_named_predecessor_makes_room() {
        List<AttestedTenure> tenures = new Told()
                .held(1, "Bo Ek", "1996", "2002-03")
                .after(2, "Ann Lee", "2002", "", "Bo Ek")
                .held(3, "Cem Or", "2007", "")
                .tenures();
        LineOfHolders line = LineOfHolders.of(tenures, Surroundings.of(Seats.NOT_KNOWN));
        assertThat(line.premises().stream().filter(Statement.Succession.class::isInstance))
                .hasSize(1);
        assertThat(line.narrowed(tenures.get(0))).isEmpty();
        assertThat(line.narrowed(tenures.get(1)))
                .singleElement()
                .satisfies(one -> assertThat(one.event().kind()).isEqualTo(Event.Kind.START));
        assertThat(line.narrowed(tenures.get(2))).isEmpty();
    }

    @Test
    void a_last_day_that_is_the_day_of_the_hand_over_contradicts_nothing() {
        for (EndConvention ends : EndConvention.values()) {
            List<AttestedTenure> tenures = new Told()
                    .by("List", ends, "2020")
                    .held(1, "Bo Ek", "1996-05-01", "2002-05-27")
                    .after(2, "Ann Lee", "2002-05-27", "2008-05-27", "Bo Ek")
                    .held(3, "Cem Or", "2008-05-27", "")
                    .tenures();
            assertThat(LineOfHolders.of(tenures, Surroundings.of(Seats.ONE)).contradictions())
                    .as("%s", ends)
                    .isEmpty();
        }
    }

    @Test
    void who_acts_for_an_absent_holder_contradicts_nobody() {
        List<AttestedTenure> tenures = new Told()
                .held(1, "Bo Ek", "1996", "2004")
                .acting(2, "Ann Lee", "2002", "2003", "Bo Ek")
                .held(
                        3,
                        "Cem Or",
                        "2004",
                        "",
                        List.of(new ActingSpell(Bound.UNSAID, on("2004-10"))),
                        List.of(),
                        List.of())
                .after(4, "Di Ng", "2009", "", "Cem Or")
                .tenures();
        LineOfHolders line = LineOfHolders.of(tenures, Surroundings.of(Seats.ONE));
        assertThat(line.contradictions()).isEmpty();
        assertThat(line.premises().stream().filter(Statement.Succession.class::isInstance))
                .extracting(Premise::says)
                .hasSize(2)
                .allMatch(says -> says.contains("start of Di Ng"));
    }

    @Test
    void a_name_that_fits_two_tenures_means_neither() {
        List<AttestedTenure> tenures = new Told()
                .held(1, "Bo Ek", "1990", "1992")
                .held(1, "Bo Ek", "1996", "1998")
                .after(2, "Ann Lee", "", "", "Bo Ek")
                .after(3, "Cem Or", "1993", "1994", "Bo Ek")
                .tenures();
        assertThat(LineOfHolders.of(tenures, Surroundings.of(Seats.ONE)).premises().stream()
                        .filter(Statement.Succession.class::isInstance)
                        .filter(one -> one.says().contains("preceded by")))
                .singleElement()
                .satisfies(one -> assertThat(one.says()).contains("start of Cem Or"));
    }

    @Test
    void where_witnesses_disagree_one_of_them_is_taken_to_be_right() {
        List<AttestedTenure> tenures = new Told()
                .held(1, "Bo Ek", "1990", "1996-05")
                .by("Almanac")
                .held(1, "Bo Ek", "1990-03", "1997-02")
                .by("Ann Lee")
                .after(2, "Ann Lee", "1990/1999", "", "Bo Ek")
                .tenures();
        LineOfHolders line = LineOfHolders.of(tenures, Surroundings.of(Seats.ONE));
        assertThat(line.contradictions()).isEmpty();
        assertThat(line.start(tenures.get(1)).orElseThrow().days()).hasToString(days("1996-05-01", "1999-12-31"));
        assertThat(line.start(tenures.get(1))
                        .orElseThrow()
                        .notBefore()
                        .getFirst()
                        .premise()
                        .says())
                .endsWith("Register: until 1996-05; Almanac: until 1997-02");
        assertThat(line.start(tenures.get(0))).isEmpty();
    }

    @Test
    void dates_that_say_about_or_perhaps_prove_nothing() {
        List<AttestedTenure> tenures = new Told()
                .held(1, "Bo Ek", "1990", "1996~")
                .after(2, "Ann Lee", "1990/1999", "2001?", "Bo Ek")
                .tenures();
        LineOfHolders line = LineOfHolders.of(tenures, Surroundings.of(Seats.ONE));
        assertThat(line.end(tenures.get(1)).orElseThrow().days().hasLatest()).isFalse();
        assertThat(line.start(tenures.get(1)).orElseThrow().days()).hasToString(days("1990-01-02", "1999-12-31"));
    }

    @Test
    void lives_and_the_body_bound_what_is_open() {
        List<AttestedTenure> tenures = new Told().heldOn(1, "Bo Ek", "1999").tenures();
        Basis page = Basis.of("7", "Bo Ek: died 3 May 2001");
        Surroundings around = Surroundings.of(Seats.ONE)
                .withLeastAge(18)
                .withLives(Map.of(
                        1L,
                        List.of(
                                new DatedFact(
                                        Event.Kind.BIRTH, on("1970").date().possibleDays(), page),
                                new DatedFact(
                                        Event.Kind.DEATH,
                                        on("2001-05-03").date().possibleDays(),
                                        page))))
                .withBody(
                        "Aston Council",
                        List.of(new DatedFact(
                                Event.Kind.FOUNDING, on("1994-04").date().possibleDays(), page)));
        LineOfHolders line = LineOfHolders.of(tenures, around);
        Narrowed start = line.start(tenures.getFirst()).orElseThrow();
        assertThat(start.days()).hasToString(days("1994-04-01", "1999-12-31"));
        assertThat(start.says())
                .contains("    no office before its body: founding of Aston council, "
                        + "start of Bo Ek, mayor of Aston");
        assertThat(line.end(tenures.getFirst()).orElseThrow().days()).hasToString(days("1999-01-02", "2001-05-04"));
    }

    @Test
    void where_sources_disagree_on_a_birth_one_of_them_is_taken_to_be_right() {
        List<AttestedTenure> tenures = new Told()
                .held(1, "Bo Ek", "", "1990")
                .held(2, "Ann Lee", "1990", "")
                .tenures();
        List<DatedFact> births = Stream.of("1950", "1960")
                .map(year -> new DatedFact(
                        Event.Kind.BIRTH, on(year).date().possibleDays(), Basis.of(year, "Page: born " + year)))
                .toList();
        LineOfHolders line = LineOfHolders.of(
                tenures, Surroundings.of(Seats.ONE).withLeastAge(18).withLives(Map.of(1L, births)));
        assertThat(line.contradictions()).isEmpty();
        Narrowed start = line.start(tenures.getFirst()).orElseThrow();
        assertThat(start.days().earliest()).isEqualTo("1967-12-31");
        assertThat(start.says()).anyMatch(words -> words.endsWith("Page: born 1950; Page: born 1960"));
    }

    @Test
    void what_is_known_of_another_body_bounds_nothing() {
        List<AttestedTenure> tenures = new Told().held(1, "Bo Ek", "", "1990").tenures();
        DatedFact founding = new DatedFact(
                Event.Kind.FOUNDING, on("1980").date().possibleDays(), Basis.of("7", "Vik council: founded 1980"));
        LineOfHolders line =
                LineOfHolders.of(tenures, Surroundings.of(Seats.ONE).withBody("Vik council", List.of(founding)));
        assertThat(line.narrowed(tenures.getFirst())).isEmpty();
        assertThat(line.premises()).noneMatch(Law.BodyFounded.class::isInstance);
    }

    @Test
    void a_death_before_the_predecessor_left_is_a_contradiction_with_the_fewest_premises() {
        List<AttestedTenure> tenures = new Told()
                .held(2, "Ann Lee", "2002", "2005")
                .by("Bo Ek")
                .after(1, "Bo Ek", "", "", "Ann Lee")
                .tenures();
        DatedFact death = new DatedFact(
                Event.Kind.DEATH, on("2001-05-03").date().possibleDays(), Basis.of("9", "Bo Ek: died 2001-05-03"));
        LineOfHolders line =
                LineOfHolders.of(tenures, Surroundings.of(Seats.ONE).withLives(Map.of(1L, List.of(death))));
        assertThat(line.contradictions()).singleElement().satisfies(found -> {
            assertThat(found.smallest()).isTrue();
            assertThat(found.statements()).hasSize(3);
            assertThat(found.says())
                    .anyMatch(says -> says.contains("death of Bo Ek: 2001-05-03"))
                    .anyMatch(says -> says.contains("an office ends with its holder's death"));
        });
    }

    @Test
    void a_source_of_a_later_year_that_has_him_still_in_office_contradicts_his_successor() {
        List<AttestedTenure> tenures = new Told()
                .by("Page", EndConvention.UNKNOWN, "2010-01-01")
                .held(1, "Bo Ek", "2000", "..")
                .by("Ann Lee")
                .after(2, "Ann Lee", "2008", "", "Bo Ek")
                .tenures();
        assertThat(LineOfHolders.of(tenures, Surroundings.of(Seats.ONE)).contradictions())
                .singleElement()
                .satisfies(
                        found -> assertThat(found.says())
                                .contains(
                                        "  end of Bo Ek, mayor of Aston: 2010-01-02 or after. Page: still held, published 2010-01-01"));
    }

    private static String page() throws IOException {
        Path page = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .takeWhile(Objects::nonNull)
                .map(folder -> folder.resolve("docs/tightening.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        return Files.readString(page);
    }

    private static Bound.Dated on(String edtf) {
        return new Bound.Dated(Edtf.parse(edtf).orElseThrow());
    }

    private static String days(String earliest, String latest) {
        return "DayRange[earliest=" + earliest + ", latest=" + latest + "]";
    }
}
