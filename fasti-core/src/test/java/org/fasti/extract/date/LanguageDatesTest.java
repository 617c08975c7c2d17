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
        ja = 明治3年9月8日                       = 1870
        ja = 文化3年11月8日                      = 1806/1807
        ja = 享保元年8月13日（1716年9月28日）      = 1716-09-28
        ja = 1867年2月13日（慶応3年1月9日） - 1912年7月30日 = 1867-02-13 to 1912-07-30
        ja = 1887年5月1日 - 同年9月17日           = 1887-05-01 to 1887-09-17
        ja = 1887年12月1日～翌年2月               = 1887-12-01 to 1888-02
        ja = 1993年7月1日〜同月15日               = 1993-07-01 to 1993-07-15
        ja = 昭和32年7月10日 – 35年7月19日         = 1957-07-10 to 1960-07-19
        ja = 紀元前27年1月16日 - 14年9月19日        = -0026-01-16 to 0014-09-19
        ja = 618年 - 626年                        = 0618 to 0626
        ja = 100年の歴史                          =
        ja = 1980年頃 – 1984年                   = 1980~ to 1984
        ja = 明治45年/大正元年（1912年）7月30日     = 1912-07-30
        ja = 1999年4月23日 - 2012年10月31日      = 1999-04-23 to 2012-10-31
        ja = 1996年9月1日から2004年4月まで        = 1996-09-01 to 2004-04
        ja = 2021年4月1日 - 現職                 = 2021-04-01 to ..
        ja = 任期は3年、第12回                   =
        ja = 1990年2月30日                      = 1990
        de = am 1. April 1958 wurde sie          = 1958-04-01
        de = 14.03.2018 – 1.4.2020               = 2018-03-14 to 2020-04-01
        de = vom 2. Mai 2011 bis 7. Juni 2011    = 2011-05-02 to 2011-06-07
        de = sie war die 3. Von 1990 an           = 1990
        fr = du 1er avril 1958 au 3 mai 1960     = 1958-04-01 to 1960-05-03
        fr = 3/4/2017                            = 2017-04-03
        es = 1 de abril de 1958                  = 1958-04-01
        es = 1 de abril de 1999 - actualidad     = 1999-04-01 to ..
        pt = 1º de abril de 1958                 = 1958-04-01
        pt = 1 de fevereiro de 2011 até a atualidade = 2011-02-01 to ..
        pl = 1 kwietnia 1958                     = 1958-04-01
        pl = październik 1990                    = 1990-10
        zh = 1996年9月－2004年4月                 = 1996-09 to 2004-04
        zh = 2004年5月至今                        = 2004-05 to ..
        zh = 1983.11—1985.10 河东省委办公厅          = 1983-11 to 1985-10
        zh = 2002.04－2004.04，河东省副省长         = 2002-04 to 2004-04
        zh = 2018.03至今，全国政协副主席            = 2018-03 to ..
        zh = 1996年9月任市长，同年11月             = 1996-09 | 1996-11
        zh = 2004年12月，次年1月                  = 2004-12 | 2005-01
        zh = 2013年11月—2014年3月任               = 2013-11 to 2014-03
        zh = 民國85年5月20日                      = 1996-05-20
        nl = van 1 april 1999 tot 3 maart 2004   = 1999-04-01 to 2004-03-03
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
