package org.fasti.extract.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, the reader gives dates in order, within the region, in linear time. */
class DateReaderRandomTest {
    private static final DateReader READER = DateReader.forLanguage("en");

    private static final String[] PIECES = {
        "1990",
        "1995",
        "5",
        "31",
        "12",
        "976",
        "44",
        "2,000",
        "99999999999999999999",
        "May",
        "March",
        "may",
        "Sept",
        "Feb",
        "29",
        "30",
        "from",
        "to",
        "between",
        "and",
        "until",
        "–",
        "-",
        "—",
        "~",
        "~",
        ",",
        ".",
        "/",
        "(",
        ")",
        "[",
        "]",
        "'",
        "’",
        "s",
        "th",
        "st",
        "of",
        "the",
        "early",
        "mid",
        "late",
        "first",
        "half",
        "quarter",
        "century",
        "BC",
        "A.D.",
        "c.",
        "circa",
        "about",
        "by",
        "before",
        "after",
        "present",
        "now",
        "spring",
        "winter",
        "in",
        "In",
        "he",
        "Mayor",
        "votes",
        "km",
        "no.",
        "pp.",
        "$",
        "%",
        "\n",
        "\n\n",
        "\r\n",
        " ",
        " ",
        " ",
        " ",
        "\u00a0",
        "\u200b",
        "０",
        "２０１７",
        "\uD83D\uDE00",
        "\uD800",
        "O.S.",
        "onwards",
        "up",
        "date",
        "year",
        "end",
        "1900",
        "0",
        "00",
        "Incumbent",
        "#",
        ":"
    };

    @Test
    void any_mixture_of_what_dates_are_made_of() {
        Random random = new Random(7);
        int found = 0;
        for (int n = 0; n < 60_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(16); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
                if (random.nextInt(3) > 0) {
                    text.append(' ');
                }
            }
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(text.length() - start + 1);
            check(text.toString(), new Span(start, end));
            found += check(text.toString(), new Span(0, text.length()));
        }
        assertThat(found).isGreaterThan(15_000);
    }

    /** The same dates are found wherever a region lies, and in a long text as in a short one. */
    @Test
    void finds_the_same_at_any_offset_and_beyond_the_longest_stretch() {
        String line = "1990–1995, 3 May 1996 to 5 June 1997; ";
        String text = "x" + line.repeat(5_000);
        List<DateExpression> all = READER.read(text, new Span(1, text.length()));
        assertThat(all).hasSize(10_000);
        for (int i = 0; i < all.size(); i++) {
            int offset = 1 + i / 2 * line.length();
            Span expected =
                    i % 2 == 0 ? new Span(offset, offset + 9) : new Span(offset + 11, offset + line.length() - 2);
            assertThat(all.get(i).span()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1990-",
                "1990 ",
                "May ",
                "5 May ",
                "5 and ",
                "from from ",
                "the the ",
                "early early ",
                "1,000,",
                "b.",
                "A.D.",
                "[1",
                "(",
                "--",
                "\n",
                "1",
                "a",
                "aB",
                "May, ",
                "May and ",
                "1990–\n"
            })
    void reads_repetition_in_linear_time(String piece) {
        String text = piece.repeat(500_000 / piece.length());
        // Reading in quadratic time would take minutes, so that a busy machine makes no difference.
        assertTimeout(Duration.ofSeconds(20), () -> READER.read(text, new Span(0, text.length())));
    }

    static int check(String text, Span region) {
        List<DateExpression> found = READER.read(text, region);
        int at = region.start();
        for (DateExpression expression : found) {
            Span span = expression.span();
            assertThat(span.start()).as(text).isGreaterThanOrEqualTo(at);
            assertThat(span.end()).as(text).isGreaterThan(span.start()).isLessThanOrEqualTo(region.end());
            at = span.end();
            switch (expression) {
                case DateExpression.Point point ->
                    assertThat(point.date().earliest())
                            .isBeforeOrEqualTo(point.date().latest());
                case DateExpression.Range range -> assertThat(range.start()).isNotInstanceOf(Bound.StillHeld.class);
            }
        }
        return found.size();
    }
}
