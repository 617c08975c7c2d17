package org.fasti.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.fasti.time.Bound;
import org.junit.jupiter.api.Test;

class CsvFormatTest {
    private final CsvFormat csv = new CsvFormat();

    @Test
    void the_header_is_stable() {
        assertThat(csv.head())
                .isEqualTo("doc,person,position,role,organization,place,start,end,on,acting,rank,predecessor,successor,"
                        + "with,inferred_start,inferred_end,findings,witnesses,ended,qualifiers\r\n");
    }

    @Test
    void a_tenure_is_a_row_under_the_header() {
        assertThat(csv.page(Records.page(Records.full())))
                .isEqualTo("cai-qi,Cai Qi,Mayor of Beijing,mayor,,Beijing,2016-10-31,2017-05-27,,/2017-01-20,,"
                        + "Wang Anshun,Chen Jining,Party Secretary: Guo Jinlong,,,,infobox,true,\r\n");
    }

    @Test
    void commas_quotes_and_line_ends_are_quoted() {
        assertThat(csv.page(Records.page(Records.of("A \"B\" C", "Mayor, X\nY", Bound.UNSAID, Bound.STILL_HELD))))
                .startsWith("cai-qi,\"A \"\"B\"\" C\",\"Mayor, X\nY\",mayor,,,,..,");
    }
}
