package org.fasti.attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;
import org.fasti.time.Ending;
import org.fasti.time.Truth;
import org.junit.jupiter.api.Test;

class AttestationTest {
    @Test
    void a_year_and_a_day_in_it_agree_and_the_day_is_shown() {
        AttestedTenure tenure = one(
                Told.by("A").from("1996").to("2001").said(),
                Told.by("B").from("1996-09-03").to("2001-05").said());
        assertThat(tenure.start().shown()).isEqualTo(bound("1996-09-03"));
        assertThat(tenure.start().days()).isEqualTo(days("1996-09-03", "1996-09-03"));
        assertThat(tenure.start().isAgreed()).isTrue();
        assertThat(tenure.end().days()).isEqualTo(days("2001-05-01", "2001-05-31"));
    }

    @Test
    void where_sources_disagree_the_bound_allows_what_the_most_exact_say_and_all_between() {
        AttestedTenure tenure = one(
                Told.by("A").from("1979-05-05").to("1983").said(),
                Told.by("B").from("1979-05-04").to("1983").said(),
                Told.by("C").from("1979").to("1983").said());
        assertThat(tenure.start().days()).isEqualTo(days("1979-05-04", "1979-05-05"));
        assertThat(tenure.start().isAgreed()).isFalse();
        assertThat(sources(tenure.start().by())).containsExactly("A");
        assertThat(sources(tenure.start().dissenting())).containsExactly("B");
        assertThat(tenure.time().orElseThrow().holdsOn(LocalDate.parse("1979-05-04")))
                .isEqualTo(Truth.POSSIBLY);
    }

    @Test
    void no_majority_hides_a_dissent() {
        AttestedTenure tenure = one(
                Told.by("A").from("1979-05-04").to("1983").said(),
                Told.by("B").from("1979-05-04").to("1983").said(),
                Told.by("C").from("1979-05-09").to("1983").said());
        assertThat(tenure.start().days()).isEqualTo(days("1979-05-04", "1979-05-09"));
        assertThat(sources(tenure.start().dissenting())).containsExactly("C");
    }

    @Test
    void what_an_end_means_is_learnt_from_a_source_that_says_so() {
        AttestedTenure tenure = one(
                Told.by("A")
                        .from("2001")
                        .to("2005-05-27")
                        .ends(EndConvention.UNKNOWN)
                        .said(),
                Told.by("B")
                        .from("2001")
                        .to("2005-05-27")
                        .ends(EndConvention.INCLUSIVE)
                        .said());
        assertThat(tenure.end().days()).isEqualTo(days("2005-05-28", "2005-05-28"));
        assertThat(tenure.end().isAgreed()).isTrue();
    }

    @Test
    void spells_that_a_source_tells_apart_stay_apart_and_others_join_the_nearest() {
        List<AttestedTenure> tenures = Attestation.of(List.of(
                Told.by("A").from("1997").to("2001").said(),
                Told.by("A").from("2005").to("2010").said(),
                Told.by("B").from("2005-06").to("2010").said(),
                Told.by("B").from("1997-05-02").to("2001-06-08").said()));
        assertThat(tenures.stream().map(tenure -> sources(tenure.testimonies())))
                .containsExactly(List.of("A", "B"), List.of("A", "B"));
        assertThat(tenures.getFirst().start().shown()).isEqualTo(bound("1997-05-02"));
    }

    @Test
    void two_rows_that_follow_each_other_stay_two_terms_where_nobody_joins_them() {
        assertThat(Attestation.of(List.of(
                        Told.by("A").from("1997-05-02").to("2001-06-08").said(),
                        Told.by("A").from("2001-06-08").to("2010-05-11").said())))
                .hasSize(2);
    }

    @Test
    void what_one_source_splits_and_another_joins_is_one_tenure() {
        AttestedTenure tenure = one(
                Told.by("A").from("1997").to("2010").said(),
                Told.by("B").from("1997-05-02").to("2001-06-08").said(),
                Told.by("B").from("2001-06-08").to("2010-05-11").said());
        assertThat(tenure.start().days()).isEqualTo(days("1997-05-02", "1997-05-02"));
        assertThat(tenure.end().days()).isEqualTo(days("2010-05-11", "2010-05-11"));
        assertThat(tenure.time().orElseThrow().holdsOn(LocalDate.parse("2001-06-08")))
                .isEqualTo(Truth.CERTAINLY);
    }

    @Test
    void sources_that_split_at_different_days_have_one_tenure() {
        assertThat(Attestation.of(List.of(
                        Told.by("A").from("1997-05-02").to("2001-06-08").said(),
                        Told.by("A").from("2001-06-08").to("2010-05-11").said(),
                        Told.by("B").from("1997-05-02").to("2005-05-05").said(),
                        Told.by("B").from("2005-05-05").to("2010-05-11").said())))
                .hasSize(1);
    }

    @Test
    void a_gap_that_a_source_states_is_not_closed_by_another() {
        List<AttestedTenure> tenures = Attestation.of(List.of(
                Told.by("A").from("1997").to("2010").said(),
                Told.by("B").from("1997").to("2001").said(),
                Told.by("B").from("2003").to("2010").said()));
        assertThat(tenures).hasSize(2);
    }

    @Test
    void terms_of_which_each_source_knows_another_are_two_tenures() {
        assertThat(Attestation.of(List.of(
                        Told.by("A").from("1997").to("2001").said(),
                        Told.by("B").from("2001").to("2005").said())))
                .hasSize(2);
    }

    @Test
    void nothing_without_dates_bridges_two_terms() {
        List<AttestedTenure> tenures = Attestation.of(List.of(
                Told.by("A").from("1997").to("2001").said(),
                Told.by("B").said(),
                Told.by("C").from("2003").to("2005").said()));
        assertThat(tenures).hasSize(2);
    }

    @Test
    void the_same_row_twice_is_one_tenure() {
        assertThat(Attestation.of(List.of(
                        Told.by("A").from("1997").to("2001").said(),
                        Told.by("A").from("1997").to("2001").said())))
                .hasSize(1);
    }

    @Test
    void what_a_neighbours_record_lets_one_infer_yields_to_what_is_said() {
        AttestedTenure tenure = one(
                Told.by("own").from("2012-07-28").to("2016-10-28").said(),
                Told.by("successor's")
                        .mention()
                        .inferred(Inference.Side.END, "2016-10-31")
                        .said());
        assertThat(tenure.end().days()).isEqualTo(days("2016-10-28", "2016-10-28"));
        assertThat(tenure.end().isAgreed()).isTrue();
        assertThat(sources(tenure.end().by())).containsExactly("own");
    }

    @Test
    void what_is_inferred_counts_where_nobody_says() {
        AttestedTenure tenure = one(
                Told.by("own").from("2012-07-28").said(),
                Told.by("successor's")
                        .mention()
                        .inferred(Inference.Side.END, "2016-10-31")
                        .said());
        assertThat(tenure.end().shown()).isEqualTo(Bound.UNSAID);
        assertThat(tenure.end().days()).isEqualTo(days("2016-10-31", "2016-10-31"));
        assertThat(sources(tenure.end().by())).containsExactly("successor's");
    }

    @Test
    void still_held_when_published_goes_with_a_later_end_and_not_with_an_earlier_one() {
        AttestedTenure later = one(
                Told.by("A").from("2012").to("..").published("2015-06-30").said(),
                Told.by("B").from("2012").to("2017-03-01").said());
        assertThat(later.end().days()).isEqualTo(days("2017-03-01", "2017-03-01"));
        assertThat(later.end().isAgreed()).isTrue();
        AttestedTenure earlier = one(
                Told.by("A").from("2012").to("..").published("2015-06-30").said(),
                Told.by("B").from("2012").to("2014-03-01").said());
        assertThat(earlier.end().days()).isEqualTo(DayRange.of(LocalDate.parse("2014-03-01"), LocalDate.MAX));
        assertThat(sources(earlier.end().dissenting())).containsExactly("A");
    }

    @Test
    void over_on_a_day_not_said_is_known_to_have_ended_by_the_day_of_publication() {
        AttestedTenure tenure = one(
                Told.by("A").from("2012").to("over").published("2015-06-30").said(),
                Told.by("B").from("2012").said());
        assertThat(tenure.end().shown()).isEqualTo(Bound.OVER);
        assertThat(tenure.end().days().latest()).isEqualTo(LocalDate.parse("2015-06-30"));
        assertThat(tenure.time().orElseThrow().ending()).isEqualTo(Ending.ENDED);
    }

    @Test
    void a_source_that_contradicts_itself_is_kept_and_bounds_nothing() {
        AttestedTenure tenure = one(Told.by("A").from("1980").to("1979").said());
        assertThat(tenure.time()).isEmpty();
        assertThat(tenure.start().shown()).isEqualTo(bound("1980"));
        assertThat(tenure.start().days()).isEqualTo(DayRange.UNBOUNDED);
    }

    @Test
    void random_testimonies_come_to_what_the_rules_say() {
        Random random = new Random(20_261_123);
        for (int round = 0; round < 300; round++) {
            List<Testimony> all = RandomTestimonies.some(random);
            List<AttestedTenure> tenures = Attestation.of(all);
            new AttestationRules(all).check(tenures);
        }
    }

    @Test
    void the_order_of_what_is_said_does_not_matter() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Testimony> all = new ArrayList<>(RandomTestimonies.some(random));
            Set<Set<Long>> expected = numbers(Attestation.of(all));
            Collections.shuffle(all, random);
            assertThat(numbers(Attestation.of(all))).isEqualTo(expected);
        }
    }

    private static Set<Set<Long>> numbers(List<AttestedTenure> tenures) {
        return tenures.stream()
                .map(tenure ->
                        tenure.testimonies().stream().map(Testimony::number).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static AttestedTenure one(Testimony... said) {
        List<AttestedTenure> tenures = Attestation.of(List.of(said));
        assertThat(tenures).hasSize(1);
        return tenures.getFirst();
    }

    private static List<String> sources(List<Testimony> said) {
        return said.stream().map(one -> one.edition().source()).distinct().toList();
    }

    private static Bound bound(String date) {
        return Bound.on(Optional.of(date).flatMap(Edtf::parse).orElseThrow());
    }

    private static DayRange days(String from, String to) {
        return DayRange.of(LocalDate.parse(from), LocalDate.parse(to));
    }
}
