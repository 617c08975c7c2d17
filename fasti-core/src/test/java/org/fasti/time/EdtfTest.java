package org.fasti.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {
    @ParameterizedTest
    @CsvSource({
        "1996,1996-01-01,1996-12-31",
        "1996-09,1996-09-01,1996-09-30",
        "1999-05-12,1999-05-12,1999-05-12",
        "1650~,1650-01-01,1650-12-31",
        "-0043,-0043-01-01,-0043-12-31",
        "-0043-03-15,-0043-03-15,-0043-03-15",
        "0000,0000-01-01,0000-12-31",
        "198X,1980-01-01,1989-12-31",
        "04XX,0400-01-01,0499-12-31",
        "-04XX,-0499-01-01,-0400-12-31",
        "2023-01/2023-06,2023-01-01,2023-06-30",
        "1996-21,1996-01-01,1996-03-31",
        "1996-41,1996-07-01,1996-12-31",
        "XXXX-02-29,0000-02-29,9996-02-29",
        "2004-06~-11,2004-06-11,2004-06-11",
        "?2004-06-~11,2004-06-11,2004-06-11",
        "1984~/2004-06,1984-01-01,2004-06-30",
        "'[1667,1668..1670]',1667-01-01,1670-12-31",
        "'{1667, 1760-12}',1667-01-01,1760-12-31",
        "Y17000,+17000-01-01,+17000-12-31",
    })
    void boundsTheDays(String text, LocalDate earliest, LocalDate latest) {
        Edtf date = Edtf.parse(text).orElseThrow();
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(Edtf.errorIn(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',0,empty",
        "19966,0,a year has four digits",
        "1996-13,5,no such month or part of a year",
        "1996-37,5,no such month or part of a year",
        "1996-1,5,a month has two digits",
        "1996-02-30,0,no such day",
        "1900-02-29,0,no such day",
        "1996-05-1,8,a day has two digits",
        "-0000,0,no minus before year zero",
        "2000/1990,5,the end is before the start",
        "/,0,neither start nor end",
        "1996/1997/1998,9,unexpected character",
        "'[1996,',6,ends too early",
        "'[1996}',5,unexpected character in a set",
        "Y999,0,'Y needs five digits or more, the first not zero'",
        "Y9999999999,0,the year is too far away",
        "1996-05-01T25:00,16,no such time",
        "May 1996,0,a digit or X is expected",
    })
    void saysWhatIsWrongAndWhere(String text, int column, String reason) {
        assertThat(Edtf.parse(text)).isEmpty();
        assertThat(Edtf.errorIn(text)).contains(new EdtfError(reason, column));
    }

    @ParameterizedTest
    @CsvSource({"1996,0,0,1996", "7,0,0,0007", "1996,2,0,1996-02", "1996,12,31,1996-12-31", "9999,1,1,9999-01-01"})
    void isMadeOfNumbersAsOfTheirWriting(int year, int month, int day, String written) {
        Edtf read = Edtf.parse(written).orElseThrow();
        Edtf made = Edtf.of(year, month, day).orElseThrow();
        assertThat(made).isEqualTo(read);
        assertThat(made.possibleDays()).isEqualTo(DayRange.of(read.earliest(), read.latest()));
    }

    @Test
    void isNotMadeOfNumbersThatAreNoDay() {
        assertThat(Edtf.of(1900, 2, 29)).isEmpty();
        assertThat(Edtf.of(1900, 13, 0)).isEmpty();
    }

    @Test
    void leavesOpenAndUnknownEndsUnbounded() {
        assertThat(Edtf.parse("../1994").orElseThrow().earliest()).isEqualTo(LocalDate.MIN);
        assertThat(Edtf.parse("2000/..").orElseThrow().latest()).isEqualTo(LocalDate.MAX);
        assertThat(Edtf.parse("2000/").orElseThrow().latest()).isEqualTo(LocalDate.MAX);
    }

    @Test
    void keepsASeasonsHemisphereOpen() {
        assertThat(Edtf.parse("1996-21").orElseThrow().possibleDays())
                .isEqualTo(DayRange.of(LocalDate.of(1996, 3, 1), LocalDate.of(1996, 12, 23)));
        assertThat(Edtf.parse("1996-25").orElseThrow().possibleDays())
                .isEqualTo(DayRange.of(LocalDate.of(1996, 3, 1), LocalDate.of(1996, 6, 23)));
        assertThat(Edtf.parse("1996-33").orElseThrow().possibleDays())
                .isEqualTo(DayRange.of(LocalDate.of(1996, 1, 1), LocalDate.of(1996, 3, 31)));
    }

    @Test
    void writesDaysOfAnyYear() {
        assertThat(Edtf.of(LocalDate.of(-43, 3, 15))).hasToString("-0043-03-15");
        assertThat(Edtf.of(LocalDate.of(79, 8, 24))).hasToString("0079-08-24");
        assertThat(Edtf.parse("-0043-03-15")).contains(Edtf.of(LocalDate.of(-43, 3, 15)));
    }

    @Test
    void marksDoubt() {
        assertThat(Edtf.parse("1650~").orElseThrow().isApproximate()).isTrue();
        assertThat(Edtf.parse("1650?").orElseThrow().isApproximate()).isFalse();
        assertThat(Edtf.parse("1650%").orElseThrow().isUncertain()).isTrue();
        assertThat(Edtf.parse("1650").orElseThrow().isUncertain()).isFalse();
    }

    /** Any text gives a date or a reason, never both, and what a date writes reads back as itself. */
    @Test
    void isTotal() {
        Random random = new Random(42);
        String alphabet = "0123456789--XX..//~?%[]{},YTZ:+ ";
        int read = 0;
        for (int n = 0; n < 200_000; n++) {
            StringBuilder text = new StringBuilder();
            if (random.nextInt(3) == 0) {
                text.append(1000 + random.nextInt(2000));
            }
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            var date = Edtf.parse(text.toString());
            assertThat(Edtf.errorIn(text.toString()).isEmpty()).isEqualTo(date.isPresent());
            if (date.isPresent()) {
                read++;
                Edtf again = Edtf.parse(date.get().toString()).orElseThrow();
                assertThat(again).isEqualTo(date.get());
                assertThat(again.earliest()).isEqualTo(date.get().earliest());
                assertThat(again.latest()).isEqualTo(date.get().latest());
            }
        }
        assertThat(read).isGreaterThan(5_000);
    }
}
