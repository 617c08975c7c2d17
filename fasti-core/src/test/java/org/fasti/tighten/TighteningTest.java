package org.fasti.tighten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;
import org.junit.jupiter.api.Test;

class TighteningTest {
    private static final Event EK_LEFT = Event.end("ek", "Bo Ek, mayor of Aston");
    private static final Event EK_BEGAN = Event.start("ek", "Bo Ek, mayor of Aston");
    private static final Event LEE_BEGAN = Event.start("lee", "Ann Lee, mayor of Aston");
    private static final Event LEE_LEFT = Event.end("lee", "Ann Lee, mayor of Aston");

    @Test
    void a_predecessor_who_left_in_march_narrows_a_year_to_the_rest_of_it() {
        Tightening tightening = Tightening.of(List.of(
                dated(LEE_BEGAN, days("2002"), "Ann Lee's page, infobox: 2002"),
                dated(EK_LEFT, EndConvention.UNKNOWN.firstDayOut(days("2002-03")), "Bo Ek's page: until March 2002"),
                succession(EK_LEFT, LEE_BEGAN)));
        assertThat(tightening.days(LEE_BEGAN)).isEqualTo(DayRange.of(day("2002-03-01"), day("2002-12-31")));
        assertThat(tightening.days(EK_LEFT)).isEqualTo(DayRange.of(day("2002-03-01"), day("2002-04-01")));
        assertThat(tightening.contradictions()).isEmpty();
        assertThat(tightening.narrowed()).hasSize(1);
        assertThat(tightening.narrowed(LEE_BEGAN).orElseThrow().says())
                .containsExactly(
                        "start of Ann Lee, mayor of Aston: 2002-03-01 to 2002-12-31 (stated: 2002-01-01 to 2002-12-31)",
                        "  not before 2002-03-01, because",
                        "    end of Bo Ek, mayor of Aston: 2002-03-01 to 2002-04-01. Bo Ek's page: until March 2002",
                        "      so end of Bo Ek, mayor of Aston is not before 2002-03-01",
                        "    a seat for one: end of Bo Ek, mayor of Aston is not after start of Ann Lee, mayor of Aston. "
                                + "preceded by Bo Ek",
                        "      so start of Ann Lee, mayor of Aston is not before 2002-03-01");
    }

    @Test
    void a_successor_who_began_on_the_day_settles_what_the_source_meant_by_the_end() {
        Tightening tightening = Tightening.of(List.of(
                dated(EK_LEFT, EndConvention.UNKNOWN.firstDayOut(days("2017-05-27")), "27 May 2017"),
                dated(LEE_BEGAN, days("2017-05-27"), "27 May 2017"),
                succession(EK_LEFT, LEE_BEGAN)));
        assertThat(tightening.days(EK_LEFT).isOneDay()).isTrue();
        assertThat(tightening.narrowed(EK_LEFT).orElseThrow().notAfter()).hasSize(2);
    }

    @Test
    void nothing_is_narrowed_without_a_reason() {
        Tightening tightening = Tightening.of(
                List.of(dated(LEE_BEGAN, days("2002"), "2002"), new Law.StartBeforeEnd(LEE_BEGAN, LEE_LEFT)));
        assertThat(tightening.narrowed(LEE_BEGAN)).isEmpty();
        assertThat(tightening.days(LEE_LEFT)).isEqualTo(DayRange.from(day("2002-01-02")));
        assertThat(tightening.days(EK_LEFT)).isEqualTo(DayRange.UNBOUNDED);
        assertThat(Tightening.of(List.of()).narrowed()).isEmpty();
    }

    @Test
    void of_several_proofs_the_one_with_the_fewest_premises_is_given() {
        Tightening tightening = Tightening.of(List.of(
                dated(EK_BEGAN, days("2001-12-31"), "31 December 2001"),
                new Law.StartBeforeEnd(EK_BEGAN, EK_LEFT),
                succession(EK_LEFT, LEE_BEGAN),
                new Statement.Order(EK_LEFT, LEE_LEFT, said("order")),
                dated(EK_LEFT, DayRange.from(day("2002-01-01")), "since 2002"),
                dated(LEE_BEGAN, days("1999/2003"), "about then")));
        assertThat(tightening.narrowed(LEE_BEGAN).orElseThrow().notBefore()).hasSize(2);
    }

    @Test
    void a_contradiction_is_named_and_what_it_rests_on_narrows_nothing() {
        List<Premise> premises = List.of(
                dated(EK_LEFT, days("2005"), "until 2005"),
                dated(LEE_BEGAN, days("2002"), "from 2002"),
                succession(EK_LEFT, LEE_BEGAN),
                new Law.StartBeforeEnd(LEE_BEGAN, LEE_LEFT),
                dated(LEE_LEFT, days("2008"), "until 2008"));
        Tightening tightening = Tightening.of(premises);
        assertThat(tightening.contradictions()).singleElement().satisfies(found -> {
            assertThat(found.premises()).containsExactlyInAnyOrderElementsOf(premises.subList(0, 3));
            assertThat(found.smallest()).isTrue();
            assertThat(found.days())
                    .isEqualTo(1
                            + day("2005-01-01").toEpochDay()
                            - day("2003-01-01").toEpochDay());
            assertThat(found.says().getFirst()).isEqualTo("these cannot all hold; they miss each other by 732 days:");
        });
        assertThat(tightening.days(LEE_LEFT)).isEqualTo(days("2008"));
        assertThat(tightening.days(LEE_BEGAN)).isEqualTo(DayRange.upTo(day("2008-12-30")));
        assertThat(tightening.believed()).containsExactly((Statement) premises.getLast());
    }

    @Test
    void two_who_both_followed_the_other_contradict_each_other_without_dates() {
        Tightening tightening = Tightening.of(List.of(
                succession(EK_LEFT, LEE_BEGAN),
                succession(LEE_LEFT, EK_BEGAN),
                new Law.StartBeforeEnd(LEE_BEGAN, LEE_LEFT),
                new Law.StartBeforeEnd(EK_BEGAN, EK_LEFT)));
        assertThat(tightening.contradictions()).singleElement().satisfies(found -> {
            assertThat(found.premises()).hasSize(4);
            assertThat(found.statements()).hasSize(2);
            assertThat(found.days()).isEqualTo(2);
        });
    }

    @Test
    void an_order_that_rests_on_a_contradicted_date_is_not_used() {
        Statement.Dated ek = dated(EK_BEGAN, days("1990"), "1990");
        Statement.Dated lee = dated(LEE_BEGAN, days("2000"), "2000");
        Statement.Dated other = dated(LEE_BEGAN, days("1980"), "1980");
        Tightening tightening = Tightening.of(List.of(
                ek,
                lee,
                other,
                new Statement.Succession(EK_LEFT, LEE_BEGAN, 0, List.of(ek, lee), said("by their dates")),
                dated(EK_LEFT, days("1995"), "1995")));
        assertThat(tightening.contradictions())
                .singleElement()
                .satisfies(found -> assertThat(found.premises()).containsExactlyInAnyOrder(lee, other));
        assertThat(tightening.days(LEE_BEGAN)).isEqualTo(DayRange.UNBOUNDED);
    }

    @Test
    void a_life_limits_an_office() {
        Event born = Event.birth("lee", "Ann Lee");
        Event died = Event.death("lee", "Ann Lee");
        Tightening tightening = Tightening.of(List.of(
                dated(born, days("1984-02-29"), "born 29 February 1984"),
                dated(died, days("2002-06-30"), "died 30 June 2002"),
                new Law.OldEnough(born, LEE_BEGAN, 18),
                new Law.StartBeforeEnd(LEE_BEGAN, LEE_LEFT),
                new Law.EndsWithDeath(LEE_LEFT, died)));
        assertThat(tightening.days(LEE_BEGAN).earliest()).isBetween(day("2002-02-27"), day("2002-02-28"));
        assertThat(tightening.days(LEE_BEGAN).latest()).isEqualTo(day("2002-06-30"));
        assertThat(tightening.days(LEE_LEFT).latest()).isEqualTo(day("2002-07-01"));
    }

    @Test
    void no_birthday_is_counted_too_late() {
        Event born = Event.birth("lee", "Ann Lee");
        for (int years : new int[] {0, 1, 3, 4, 18, 21, 100}) {
            long fewest =
                    new Law.OldEnough(born, LEE_BEGAN, years).distance().least().orElseThrow();
            long least = Long.MAX_VALUE;
            for (LocalDate day = day("1600-01-01"); day.getYear() < 2000; day = day.plusDays(1)) {
                least = Math.min(least, day.plusYears(years).toEpochDay() - day.toEpochDay());
            }
            assertThat(fewest).as("%d years", years).isEqualTo(least);
        }
    }

    @Test
    void bounds_are_those_of_all_ways_in_which_small_worlds_may_lie() {
        Random random = new Random(20020327);
        int consistent = 0;
        for (int world = 0; world < 6_000; world++) {
            List<Premise> premises = SmallWorlds.premises(random, random.nextInt(6));
            Optional<Map<Event, DayRange>> ranges = SmallWorlds.byEnumeration(premises);
            Tightening tightening = Tightening.of(premises);
            assertThat(tightening.contradictions().isEmpty()).as("%s", premises).isEqualTo(ranges.isPresent());
            if (ranges.isPresent()) {
                consistent++;
                ranges.get()
                        .forEach((event, days) -> assertThat(tightening.days(event))
                                .as("%s of %s", event, premises)
                                .isEqualTo(days));
            }
        }
        assertThat(consistent).isBetween(1_000, 5_000);
    }

    @Test
    void a_proof_proves_its_bound_from_its_own_premises_alone() {
        Random random = new Random(61);
        int proofs = 0;
        for (int world = 0; world < 2_000; world++) {
            for (Narrowed narrowed :
                    Tightening.of(SmallWorlds.premises(random, 3)).narrowed().toList()) {
                DayRange alone = Tightening.of(narrowed.premises()).days(narrowed.event());
                if (!narrowed.notBefore().isEmpty()) {
                    assertThat(alone.earliest()).isEqualTo(narrowed.days().earliest());
                    assertThat(narrowed.notBefore().getLast().day()).isEqualTo(alone.earliest());
                }
                if (!narrowed.notAfter().isEmpty()) {
                    assertThat(alone.latest()).isEqualTo(narrowed.days().latest());
                    assertThat(narrowed.notAfter().getLast().day()).isEqualTo(alone.latest());
                }
                proofs++;
            }
        }
        assertThat(proofs).isGreaterThan(500);
    }

    private static Statement.Dated dated(Event event, DayRange days, String words) {
        return new Statement.Dated(event, days, said(words));
    }

    private static Statement.Succession succession(Event left, Event began) {
        return new Statement.Succession(left, began, 0, List.of(), said("preceded by Bo Ek"));
    }

    private static Basis said(String words) {
        return Basis.of(words, words);
    }

    private static DayRange days(String edtf) {
        return Edtf.parse(edtf).orElseThrow().possibleDays();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
