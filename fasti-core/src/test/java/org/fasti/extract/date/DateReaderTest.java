package org.fasti.extract.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    private static final DateReader READER = DateReader.forLanguage("en");

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        on 27 May 2017 he              = 27 May 2017 -> 2017-05-27
        on May 27, 2017, he            = May 27, 2017 -> 2017-05-27
        the 27th of May 2017           = 27th of May 2017 -> 2017-05-27
        May 27th 2017                  = May 27th 2017 -> 2017-05-27
        May the 4th, 1990              = May the 4th, 1990 -> 1990-05-04
        In May 2017 he                 = May 2017 -> 2017-05
        since 2017-05-27.              = 2017-05-27 -> 2017-05-27
        since 2017-05.                 = 2017-05 -> 2017-05
        mayor since 2017.              = 2017 -> 2017
        am 27.5.2017 in                = 27.5.2017 -> 2017-05-27
        on 3.4.2017 in                 = 3.4.2017 -> 2017-03-04/2017-04-03
        on 5/27/2017 in                = 5/27/2017 -> 2017-05-27
        born 1 September 1996          = 1 September 1996 -> 1996-09-01
        Sept. 1996 to act              = Sept. 1996 -> 1996-09
        Jan 3, 1951                    = Jan 3, 1951 -> 1951-01-03
        until 16 June 1966 .           = 16 June 1966 -> 1966-06-16
        (1955-12-05) December 5, 1955 (age 68) = 1955-12-05 -> 1955-12-05 | December 5, 1955 -> 1955-12-05
        BornMarch 5, 1950              = March 5, 1950 -> 1950-03-05
        Born1844                       = 1844 -> 1844
        Born1950 (age 71)              = 1950 -> 1950
        25 October 1917 (O.S.) he      = 25 October 1917 (O.S.) -> 1917-10-25
        1 May 1900 (O.S. 18 April) he  = 1 May 1900 (O.S. 18 April) -> 1900-05-01
        in June/July 1990              = June/July 1990 -> 1990-06/1990-07
        in 1996/7                      = 1996/7 -> 1996/1997
        14/15 February 1945            = 14/15 February 1945 -> 1945-02-14/1945-02-15
        the term 1984/85               = 1984/85 -> 1984/1985
        after the 1995 election        = 1995 -> 1995
        end of the 1971 season         = 1971 -> 1971
        BornMarch 5, 1950(age 71)      = March 5, 1950 -> 1950-03-05
        On 4March 1913 he              = 4March 1913 -> 1913-03-04
        on ２７ May ２０１７            = ２７ May ２０１７ -> 2017-05-27
        on 14 March 976 he             = 14 March 976 -> 0976-03-14
        in 976 he fled; in 980, too    = 976 -> 0976 | 980 -> 0980
        1996 May 3 in the hall         = 1996 May 3 -> 1996-05-03
        18 December [O.S. 6] 1878      = 18 December [O.S. 6] 1878 -> 1878-12-18
        In 1999, May 5 was             = 1999 -> 1999 | May 5 -> 1999-05-05
        In 1916 men fought             = 1916 -> 1916
        the 2012 state election        = 2012 -> 2012
        He resigned in May. 1990 was   = 1990 -> 1990
        29 February 1700               = 29 February 1700 -> 1700-02
        """)
    void readsSingleDates(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        born c. 1650 in        = c. 1650 -> 1650~
        born circa 1650        = circa 1650 -> 1650~
        ca. 1750/60            = ca. 1750/60 -> 1750~/1760~
        in 1999/00             = 1999/00 -> 1999/2000
        (1650?)                = 1650? -> 1650?
        Was it in 1650? No.    = 1650 -> 1650
        c.1650                 = c.1650 -> 1650~
        died c. 976            = c. 976 -> 0976~
        about 1996             = about 1996 -> 1996~
        in early 1996          = early 1996 -> 1996-01/1996-04
        in mid-1996            = mid-1996 -> 1996-05/1996-08
        in late 1996           = late 1996 -> 1996-09/1996-12
        late in 1996           = late in 1996 -> 1996-09/1996-12
        at the end of 1996     = end of 1996 -> 1996-09/1996-12
        in early May 2010      = early May 2010 -> 2010-05-01/2010-05-10
        in late May 2010       = late May 2010 -> 2010-05-21/2010-05-31
        the first half of 2023 = first half of 2023 -> 2023-01/2023-06
        the 3rd quarter of 2011 = 3rd quarter of 2011 -> 2011-07/2011-09
        the third quarter of 2011 = third quarter of 2011 -> 2011-07/2011-09
        in spring 1996         = spring 1996 -> 1996-21
        in the fall of 1871    = fall of 1871 -> 1871-23
        the late 1980s         = late 1980s -> 1987/1989
        the early 1980s        = early 1980s -> 1980/1983
        the mid-1980s          = mid-1980s -> 1984/1986
        in the 1980s           = 1980s -> 198X
        in the 1980's          = 1980's -> 198X
        by 1994 he             = by 1994 -> ../1994
        by the end of 1994     = by the end of 1994 -> ../1994-12
        before March 2002      = before March 2002 -> ../2002-02
        before 5 March 2002    = before 5 March 2002 -> ../2002-03-04
        after 1999             = after 1999 -> 2000/..
        pre-1945               = pre-1945 -> ../1944
        in the 5th century     = 5th century -> 04XX
        the early 20th century = early 20th century -> 1900/1933
        the 5th century BC     = 5th century BC -> -0499/-0400
        killed in 44 BC        = 44 BC -> -0043
        in 27 BCE              = 27 BCE -> -0026
        on 15 March 44 BC      = 15 March 44 BC -> -0043-03-15
        in A.D. 79             = A.D. 79 -> 0079
        in 79 AD               = 79 AD -> 0079
        44 B.C. and            = 44 B.C. -> -0043
        """)
    void readsDoubtPartsAndEras(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        from 1996 to 1999 he                 = from 1996 to 1999 -> 1996 to 1999
        served 1996–1999,                    = 1996–1999 -> 1996 to 1999
        1996-1999                            = 1996-1999 -> 1996 to 1999
        1996 — 1999                          = 1996 — 1999 -> 1996 to 1999
        1996‑1999                            = 1996‑1999 -> 1996 to 1999
        1996~1999                            = 1996~1999 -> 1996 to 1999
        from 1996 until 1999                 = from 1996 until 1999 -> 1996 to 1999
        from 1996 through 1999               = from 1996 through 1999 -> 1996 to 1999
        from 1996 up to 1999                 = from 1996 up to 1999 -> 1996 to 1999
        between 1993 and 1996                = between 1993 and 1996 -> 1993 to 1996
        from 1983 to 1989                    = from 1983 to 1989 -> 1983 to 1989
        was ( 1842 - 1918 ) a                = 1842 - 1918 -> 1842 to 1918
        in 1888 - 93 a                       = 1888 - 93 -> 1888 to 1893
        1914–18                              = 1914–18 -> 1914 to 1918
        1907–8                               = 1907–8 -> 1907 to 1908
        (1909-11)                            = 1909-11 -> 1909 to 1911
        1999–00                              = 1999–00 -> 1999 to 2000
        (1650?–c. 1700)                      = 1650?–c. 1700 -> 1650? to 1700~
        Preceded by1990–1994                 = 1990–1994 -> 1990 to 1994
        June 1990 to August;                 = June 1990 to August -> 1990-06 to 1990-08
        March 4, 1933-January 3, 1937        = March 4, 1933-January 3, 1937 -> 1933-03-04 to 1937-01-03
        October 9 , 1813January 25 , 1867    = October 9 , 1813January 25 , 1867 -> 1813-10-09 to 1867-01-25
        October 9, 1813–January 25, 1867     = October 9, 1813–January 25, 1867 -> 1813-10-09 to 1867-01-25
        27 May 2017 – 13 November 2022       = 27 May 2017 – 13 November 2022 -> 2017-05-27 to 2022-11-13
        1955-12-05 to 1960-01-02             = 1955-12-05 to 1960-01-02 -> 1955-12-05 to 1960-01-02
        from January 5 to 10, 1854           = from January 5 to 10, 1854 -> 1854-01-05 to 1854-01-10
        from January 5 to 10 , 1854 , he     = from January 5 to 10 , 1854 -> 1854-01-05 to 1854-01-10
        from October 3 to December 12, 1985  = from October 3 to December 12, 1985 -> 1985-10-03 to 1985-12-12
        December 3 to January 12, 1985       = December 3 to January 12, 1985 -> 1984-12-03 to 1985-01-12
        from March to October 1925           = from March to October 1925 -> 1925-03 to 1925-10
        29 October to 30 December 1591       = 29 October to 30 December 1591 -> 1591-10-29 to 1591-12-30
        5–10 January 1854                    = 5–10 January 1854 -> 1854-01-05 to 1854-01-10
        December 24 – 25, 1968               = December 24 – 25, 1968 -> 1968-12-24 to 1968-12-25
        from November 1990 to February       = from November 1990 to February -> 1990-11 to 1991-02
        2010–present                         = 2010–present -> 2010 to ..
        from 2010 to date.                   = from 2010 to date -> 2010 to ..
        from 2010 to the present day         = from 2010 to the present day -> 2010 to ..
        2022–                                = 2022– -> 2022 to ..
        2022– Incumbent                      = 2022– Incumbent -> 2022 to ..
        leader, 1975-; member                = 1975- -> 1975 to ..
        chair (2019-), mayor                 = 2019- -> 2019 to ..
        (1963 – and 1995 –)                  = 1963 -> 1963 | 1995 – -> 1995 to ..
        (–1999)                              = –1999 -> unsaid to 1999
        from 1990 onwards                    = from 1990 onwards -> 1990 to unsaid
        100–44 BC                            = 100–44 BC -> -0099 to -0043
        63 BC to 14 AD                       = 63 BC to 14 AD -> -0062 to 0014
        the duke (976–1025) was              = 976–1025 -> 0976 to 1025
        from 976 to 1025                     = from 976 to 1025 -> 0976 to 1025
        c. 1650 – 3 May 1700                 = c. 1650 – 3 May 1700 -> 1650~ to 1700-05-03
        from the late 1970s to 1985          = from the late 1970s to 1985 -> 1977/1979 to 1985
        (1430s - spring of 1521)             = 1430s - spring of 1521 -> 143X to 1521-21
        Years active1954–present             = 1954–present -> 1954 to ..
        In office1990–1994Preceded byA       = 1990–1994 -> 1990 to 1994
        from 5 May 1990, until 6 June 1991   = from 5 May 1990, until 6 June 1991 -> 1990-05-05 to 1991-06-06
        """)
    void readsRanges(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        a yeoman first class 1917-1919     = 1917-1919 -> 1917 to 1919
        1799, 1802–1804, 1808, and 1811    = 1799 -> 1799 | 1802–1804 -> 1802 to 1804 | 1808 -> 1808 | 1811 -> 1811
        in 1891 and 1892                   = 1891 -> 1891 | 1892 -> 1892
        December 18 or December 27, 1803   = December 18 -> 1803-12-18 | December 27, 1803 -> 1803-12-27
        in May and June 1990               = May -> 1990-05 | June 1990 -> 1990-06
        on 3 and 5 May 1990                = 3 -> 1990-05-03 | 5 May 1990 -> 1990-05-05
        (1887-93; 1895-1901; 1909-11)      = 1887-93 -> 1887 to 1893 | 1895-1901 -> 1895 to 1901 | 1909-11 -> 1909 to 1911
        in 1985; from that year to 1995    = 1985 -> 1985 | from that year to 1995 -> 1985 to 1995
        1936; in December of the same year = 1936 -> 1936 | December of the same year -> 1936-12
        in 1861; on March 2 and 3, 1867    = 1861 -> 1861 | March 2 -> 1867-03-02 | 3, 1867 -> 1867-03-03
        in 1901, and the same year         = 1901 -> 1901 | same year -> 1901
        in 1901 and the following year     = 1901 -> 1901 | following year -> 1902
        on 3 May 2001; on 1 May of that year = 3 May 2001 -> 2001-05-03 | 1 May of that year -> 2001-05-01
        on 3 May 2001 and on 5 June he     = 3 May 2001 -> 2001-05-03 | 5 June -> 2001-06-05
        """)
    void keepsListsApart(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mrs May",
                "the March on Rome",
                "he may run",
                "he may 14 times",
                "on 14 May he left",
                "800 votes",
                "a 1,500 horsepower engine",
                "British Rail Class 220",
                "a Class 1920 engine",
                "Law 3713/1928",
                "from 1000 to 1200 people",
                "between 1500 and 2000 men",
                "the same year",
                "in the model2010x",
                "a 2 - 8 - 2 locomotive",
                "Executive Order no. 1916",
                "No. 1916 of the series",
                "pp. 1990–1995",
                "p. 1990",
                "1916 votes were cast",
                "1500 km north",
                "1500 m race",
                "2000% more",
                "a sum of $1990",
                "£1990–2000",
                "ISBN 0-1990-2010-3",
                "call 555-1990",
                "call 555-2010-1990",
                "a 25-year-old",
                "ratio 0.1990",
                "12345",
                "the 1990th visitor",
                "the MD-1990 jet",
                "a 1990-built ship",
                "Route 1999",
                "in 220 countries",
                "May 32, 19900",
                ""
            })
    void findsNoDate(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        1996[3]–1999[note 4]            = 1996[3]–1999 -> 1996 to 1999
        27\\nMay 2017                    = 27 May 2017 -> 2017-05-27
        April 8, 1986 –\\nApril 12, 1988 = April 8, 1986 – April 12, 1988 -> 1986-04-08 to 1988-04-12
        2022–\\nMayor                    = 2022– -> 2022 to ..
        2022–\\n2010–2015                = 2022– -> 2022 to .. | 2010–2015 -> 2010 to 2015
        27\\u00a0May\\u200b 2017         = 27 May 2017 -> 2017-05-27
        May 5\\n\\n1990                  = 1990 -> 1990
        """)
    void readsAcrossLinesAndOddSpaces(String escaped, String expected) {
        String text = escaped.replace("\\n", "\n").replace("\\u00a0", "\u00a0").replace("\\u200b", "\u200b");
        assertThat(read(text)).isEqualTo(expected);
    }

    @Test
    void knowsOnlyLanguagesThatHaveAFolder() {
        assertThatIllegalArgumentException().isThrownBy(() -> DateReader.forLanguage("qq"));
    }

    @Test
    void refusesARegionBeyondTheText() {
        assertThatIllegalArgumentException().isThrownBy(() -> READER.read("1990", new Span(0, 5)));
    }

    @Test
    void looksAtNothingOutsideTheRegion() {
        String text = "no. 1990 votes";
        assertThat(READER.read(text, new Span(4, 8)))
                .containsExactly(new DateExpression.Point(
                        new Span(4, 8), Edtf.parse("1990").orElseThrow()));
    }

    static String read(String text) {
        return READER.read(text, new Span(0, text.length())).stream()
                .map(e -> e.span().in(text).replaceAll("[\\n\\u00a0]", " ").replace("\u200b", "") + " -> "
                        + switch (e) {
                            case DateExpression.Point p -> p.date().toString();
                            case DateExpression.Range r -> show(r.start()) + " to " + show(r.end());
                        })
                .collect(Collectors.joining(" | "));
    }

    private static String show(Bound bound) {
        return switch (bound) {
            case Bound.Dated d -> d.date().toString();
            case Bound.StillHeld s -> "..";
            case Bound.Over o -> "over";
            case Bound.Unsaid u -> "unsaid";
        };
    }
}
