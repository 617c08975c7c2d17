package org.fasti.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fasti.attest.Testimony;
import org.fasti.attest.Told;
import org.fasti.time.Truth;
import org.junit.jupiter.api.Test;

class TogetherTest {
    @Test
    void the_place_and_the_length_of_the_overlap_are_told() {
        List<Shared> all = Together.of(
                List.of(Told.by("A")
                        .of("Ada")
                        .from("2001-05-01")
                        .to("2005-05-27")
                        .said()),
                List.of(secretary("Bo").from("2004-05-27").to("2008").said()));
        assertThat(all).singleElement().satisfies(shared -> {
            assertThat(shared.kind()).isEqualTo(Shared.Kind.PLACE);
            assertThat(shared.in()).isEqualTo("Sund");
            assertThat(shared.is()).isEqualTo(Truth.CERTAINLY);
            assertThat(shared.length().atLeast()).isEqualTo(365);
            assertThat(shared.length().atMost()).hasValue(365);
        });
    }

    @Test
    void an_overlap_that_hangs_on_a_year_is_possible_only() {
        List<Shared> all = Together.of(
                List.of(Told.by("A").of("Ada").from("2001").to("2005").said()),
                List.of(secretary("Bo").from("2005").to("2008").said()));
        assertThat(all).singleElement().satisfies(shared -> {
            assertThat(shared.is()).isEqualTo(Truth.POSSIBLY);
            assertThat(shared.length().atLeast()).isZero();
            assertThat(shared.length().atMost()).hasValue(364);
        });
    }

    @Test
    void who_followed_each_other_in_an_office_were_not_in_it_together() {
        Testimony before =
                Told.by("A").of("Ada").from("2001").to("2005-05-27").after("Bo").said();
        Testimony after = Told.by("A").of("Bo").from("2005-05-27").to("2008").said();
        assertThat(Together.of(List.of(before), List.of(after))).isEmpty();
    }

    @Test
    void other_bodies_in_other_places_are_nothing_shared() {
        assertThat(Together.of(
                        List.of(Told.by("A").of("Ada").from("2001").to("2005").said()),
                        List.of(Told.by("A")
                                .of("Bo")
                                .as("Mayor of Nord", "", "Nord")
                                .from("2001")
                                .to("2005")
                                .said())))
                .isEmpty();
    }

    private static Told secretary(String person) {
        return Told.by("A").of(person).as("Secretary of Sund", "", "Sund");
    }
}
