package org.fasti.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as languages other than English write them. */
class LanguageDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        ja = 1958年4月1日に就任した              = 1958-04-01
        ja = 平成元年（1989年）8月10日            = 1989-08-10
        ja = 1958年（昭和33年）4月               = 1958-04
        ja = 昭和33年                           = 1958
        ja = 明治3年9月8日                       =
        ja = 1999年4月23日 - 2012年10月31日      = 1999-04-23 to 2012-10-31
        ja = 1996年9月1日から2004年4月まで        = 1996-09-01 to 2004-04
        ja = 2021年4月1日 - 現職                 = 2021-04-01 to ..
        ja = 任期は3年、第12回                   =
        ja = 1990年2月30日                      = 1990
        """)
    void dates_are_read_as_the_language_writes_them(String language, String text, String expected) {
        String found = DateReader.forLanguage(language).read(text, new Span(0, text.length())).stream()
                .map(LanguageDatesTest::written)
                .collect(Collectors.joining(" | "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    private static String written(DateExpression expression) {
        return switch (expression) {
            case DateExpression.Point point -> point.date().toString();
            case DateExpression.Range range -> bound(range.start()) + " to " + bound(range.end());
        };
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case Bound.Dated dated -> dated.date().toString();
            case Bound.StillHeld _ -> "..";
            case Bound.Over _, Bound.Unsaid _ -> "-";
        };
    }
}
