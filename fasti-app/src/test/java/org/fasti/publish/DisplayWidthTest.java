package org.fasti.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "Cai Qi, 6",
        "蔡奇, 4",
        "Ｍａｙｏｒ, 10",
        "ｶﾅ, 2",
        "한국, 4",
        "e\u0301, 1",
        "Malagò, 6",
        "a\u200bb, 2",
        "😀, 2",
        "–, 1"
    })
    void counts_the_columns_that_a_terminal_uses(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }
}
