package org.fasti.attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;
import org.fasti.time.ValidTime;
import org.junit.jupiter.api.Test;

/** Editions of 2001 and 2005 of one list, of one person; rows are "title body start end". */
class SupersessionTest {
    @Test
    void the_same_start_is_the_same_tenure_whatever_the_end() {
        assertThat(standing(List.of("Mayor Sund 1990 1995"), List.of("Mayor Sund 1990 1994")))
                .isEmpty();
        assertThat(standing(List.of("Mayor Sund 1999 ?"), List.of("Mayor Sund 1999 2003")))
                .isEmpty();
        assertThat(standing(List.of("Mayor Sund 1999 .."), List.of("Mayor Sund 1999 2003")))
                .isEmpty();
    }

    @Test
    void a_corrected_start_is_the_same_tenure() {
        assertThat(standing(List.of("Mayor Sund 1990-01-01 1995"), List.of("Mayor Sund 1990-03-01 1996")))
                .isEmpty();
        assertThat(standing(List.of("Mayor Sund 1995-01-01 1995-03-01"), List.of("Mayor Sund 1995-02-20 1995-03-01")))
                .isEmpty();
    }

    @Test
    void a_more_precise_date_is_the_same_tenure() {
        assertThat(standing(List.of("Mayor Sund 1995 1995"), List.of("Mayor Sund 1995-03-01 1995-09-30")))
                .isEmpty();
    }

    @Test
    void terms_that_are_made_one_are_all_superseded() {
        assertThat(standing(
                        List.of("Mayor Sund 1990-05-01 1995-05-01", "Mayor Sund 1995-05-01 1999-05-01"),
                        List.of("Mayor Sund 1990-05-01 1999-05-01")))
                .isEmpty();
    }

    @Test
    void a_later_term_is_another_tenure() {
        assertThat(standing(List.of("Mayor Sund 1990-02-01 1995-03-01"), List.of("Mayor Sund 1995-03-01 1999")))
                .hasSize(1);
        assertThat(standing(List.of("Mayor Sund 1990 1995"), List.of("Mayor Sund 1995 1999")))
                .hasSize(1);
        assertThat(standing(List.of("Mayor Sund 1999 ?"), List.of("Mayor Sund 2002 2004")))
                .hasSize(1);
    }

    @Test
    void another_office_is_another_tenure() {
        assertThat(standing(List.of("Mayor Sund 1990 1995"), List.of("Clerk Sund 1990 1995")))
                .hasSize(1);
        assertThat(standing(List.of("Mayor Sund 1990-05-01 1995"), List.of("Envoy Rome 1990-05-01 1995")))
                .hasSize(1);
    }

    @Test
    void an_office_that_is_worded_anew_is_known_by_the_day_of_start() {
        assertThat(standing(
                        List.of("Mayor Sund 1990-05-01 1995-05-01"), List.of("Burgomaster Sund 1990-05-01 1995-05-01")))
                .isEmpty();
        assertThat(standing(List.of("Member Ward-1 1990-05-01 ?"), List.of("Member Ward-7 1990-05-01 1995")))
                .isEmpty();
        assertThat(standing(
                        List.of("Mayor Sund 1990-05-01 1995", "Clerk Sund 1990-05-01 1995"),
                        List.of("Mayor Sund 1990-05-01 1995")))
                .as("the other stood beside it already")
                .containsExactly("Clerk Sund 1990-05-01 1995");
    }

    @Test
    void a_tenure_that_is_left_out_between_others_is_struck_out() {
        List<String> earlier = List.of("Clerk Sund 1970 1975", "Mayor Sund 1978 1978", "Mayor Sund 1979 1985");
        assertThat(standing(earlier, List.of("Clerk Sund 1970 1975", "Mayor Sund 1979 1985")))
                .isEmpty();
        assertThat(standing(earlier, List.of("Mayor Sund 1979 1985")))
                .as("the list may begin later")
                .containsExactly("Clerk Sund 1970 1975", "Mayor Sund 1978 1978");
        assertThat(standing(earlier, List.of("Clerk Sund 1970 1975")))
                .as("the list may end earlier")
                .hasSize(2);
    }

    @Test
    void lists_of_who_is_in_office_strike_nothing_out() {
        assertThat(standing(
                        List.of("Clerk Sund 1985 ..", "Mayor Sund 1997 .."),
                        List.of("Clerk Sund 1985 ..", "Mayor Sund 2002 ..")))
                .containsExactly("Mayor Sund 1997 ..");
    }

    @Test
    void dates_that_are_put_right_by_an_edition_that_goes_over_the_past_are_of_one_tenure() {
        List<String> earlier = List.of("Member Sund 1991-01-03 1992-10-09", "Member Vik 1993-01-05 1994-12-01");
        assertThat(standing(earlier, List.of("Member Sund 1992-11-03 1993-01-03", "Member Vik 1993-01-05 1995-01-03")))
                .isEmpty();
        assertThat(standing(earlier, List.of("Member Sund 1992-11-03 1993-01-03")))
                .as("it may be another time in office that was not known before")
                .hasSize(2);
    }

    @Test
    void an_end_before_the_start_is_known_by_the_dates() {
        assertThat(standing(List.of("Mayor Sund 1991 1992-10-09"), List.of("Mayor Sund 1992-11-03 1992-10-09")))
                .isEmpty();
    }

    private static List<String> standing(List<String> earlier, List<String> later) {
        List<String> standing = new ArrayList<>(earlier);
        for (ListedTenure gone : Supersession.of(listed(earlier, 2001), listed(later, 2005))) {
            standing.remove(earlier.get((int) gone.number()));
        }
        return standing;
    }

    private static List<ListedTenure> listed(List<String> rows, int year) {
        List<ListedTenure> listed = new ArrayList<>();
        LocalDate out = LocalDate.of(year, 6, 30);
        for (String row : rows) {
            String[] parts = row.split(" ");
            Bound start = Bound.on(Edtf.parse(parts[2]).orElseThrow());
            Bound end = switch (parts[3]) {
                case "?" -> Bound.UNSAID;
                case ".." -> Bound.STILL_HELD;
                default -> Bound.on(Edtf.parse(parts[3]).orElseThrow());
            };
            long number = (parts[0] + " " + parts[1]).hashCode();
            Office office = new Office(number, number, parts[0], Optional.of(parts[1]), Optional.empty());
            Optional<ValidTime> time = ValidTime.stated(start, end, EndConvention.UNKNOWN, Optional.of(out));
            listed.add(new ListedTenure(listed.size(), office, start, end, time, out));
        }
        return listed;
    }
}
