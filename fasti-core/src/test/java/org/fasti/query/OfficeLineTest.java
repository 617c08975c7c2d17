package org.fasti.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fasti.attest.Inference;
import org.fasti.attest.Testimony;
import org.fasti.attest.Told;
import org.fasti.tighten.Surroundings;
import org.junit.jupiter.api.Test;

class OfficeLineTest {
    @Test
    void holders_come_in_order_with_gaps_and_overlaps_between_them() {
        assertThat(line(
                        Told.by("A").of("Cy").from("2010-02-01").to("2012").said(),
                        Told.by("A")
                                .of("Ada")
                                .from("2001-05-01")
                                .to("2005-05-27")
                                .said(),
                        Told.by("A")
                                .of("Bo")
                                .from("2005-05-20")
                                .to("2010-01-01")
                                .said()))
                .containsExactly("Ada", "overlap 7..7", "Bo", "gap CERTAINLY 31..31", "Cy");
    }

    @Test
    void bounds_that_may_meet_leave_no_gap_and_those_that_hardly_do_a_possible_one() {
        assertThat(line(
                        Told.by("A").of("Ada").from("2001").to("2005").said(),
                        Told.by("A").of("Bo").from("2005").to("2010").said()))
                .containsExactly("Ada", "Bo");
        assertThat(line(
                        Told.by("A").of("Ada").from("2001").to("2005-12-31").said(),
                        Told.by("A").of("Bo").from("2006").to("2010").said()))
                .containsExactly("Ada", "gap CERTAINLY 1..365", "Bo");
    }

    @Test
    void a_neighbour_of_whom_nothing_is_known_stands_beside_who_names_them() {
        assertThat(line(Told.by("A")
                        .of("Bo")
                        .from("2005")
                        .to("2010")
                        .before("Ada")
                        .after("Cy")
                        .said()))
                .containsExactly("(Ada)", "Bo", "(Cy)");
    }

    @Test
    void who_is_only_named_by_others_is_marked() {
        Testimony named = Told.by("A")
                .of("Ada")
                .mention()
                .inferred(Inference.Side.END, "2005")
                .said();
        OfficeLine line = OfficeLine.of(
                List.of(named, Told.by("A").of("Bo").from("2005").to("2010").said()), Surroundings.NOT_KNOWN);
        assertThat(line.items().getFirst())
                .isInstanceOfSatisfying(
                        LineItem.Holder.class,
                        holder -> assertThat(holder.onlyNamed()).isTrue());
    }

    @Test
    void an_office_of_several_seats_has_neither_gaps_nor_overlaps() {
        OfficeLine line = OfficeLine.of(
                List.of(
                        Told.by("A").of("Ada").from("2001").to("2010").said(),
                        Told.by("A").of("Bo").from("2001").to("2010").said(),
                        Told.by("A").of("Cy").from("2002").to("2010").said()),
                Surroundings.NOT_KNOWN);
        assertThat(line.shared()).isTrue();
        assertThat(line.items()).hasSize(3);
    }

    private static List<String> line(Testimony... said) {
        return OfficeLine.of(List.of(said), Surroundings.NOT_KNOWN).items().stream()
                .map(item -> switch (item) {
                    case LineItem.Holder holder -> holder.held().tenure().person();
                    case LineItem.Named named -> "(" + named.name() + ")";
                    case LineItem.Nobody nobody -> "[" + nobody.words() + "]";
                    case LineItem.Gap gap ->
                        "gap " + gap.is() + " " + gap.length().atLeast() + ".."
                                + gap.length().atMost().orElse(-1);
                    case LineItem.Overlap overlap ->
                        "overlap " + overlap.length().atLeast() + ".."
                                + overlap.length().atMost().orElse(-1);
                })
                .toList();
    }
}
