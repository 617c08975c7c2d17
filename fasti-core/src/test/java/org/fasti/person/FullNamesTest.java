package org.fasti.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNamesTest {
    private final FullNames names = FullNames.forLanguage("en");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bo Ek                       | bo EK (politician)           | SAME
            Björn Ek                    | Bjorn Ek                     | SAME
            Sir Bo Ek                   | Bo Ek                        | SAME
            Lin Wei-min                 | Lin Weimin                   | SAME
            Bo Ek                       | Bo A. Ek                     | VARIANT
            Bill Ek                     | William Ek                   | VARIANT
            Bo Ek Ek                    | Bo Ek                        | VARIANT
            W. Ek                       | William Ek                   | VARIANT
            James Bo Ek                 | Bo Ek                        | VARIANT
            Weimin Lin                  | Lin Weimin                   | VARIANT
            Bo Ek                       | Bo Ek, Jr.                   | VARIANT
            Viscount Ek                 | Bo Ek, 1st Viscount Ek       | VARIANT
            Lord Ek                     | Bo Ek, Baron Ek of Sand      | VARIANT
            Lord Ek                     | Lord Ek of Sand              | VARIANT
            Earl of Sand                | Bo Ek, 3rd Earl of Sand      | VARIANT
            Anna Lund, Baroness Ek      | Anna Ek                      | GIVEN
            Ann Ek-Lund                 | Ann Ek                       | VARIANT
            Ann Ek-Lund                 | Ann Lund                     | VARIANT
            Lord Ek of Sand             | Bo Ek                        | FAMILY
            Baroness Ek-Lund            | Ann Lund                     | FAMILY
            Ek                          | Bo Ek                        | FAMILY
            Ann Lund                    | Ann Ek                       | GIVEN
            Earl of Sand                | Bo Ek                        | UNTOLD
            Lord Sand                   | Bo Ek                        | UNTOLD
            Bo Ek                       | Carl Ek                      | DIFFERENT
            Bo Ek, Jr.                  | Bo Ek, Sr.                   | DIFFERENT
            Bo A. Ek                    | Bo M. Ek                     | DIFFERENT
            Bo Ek, 1st Earl of Sand     | Bo Ek, 2nd Earl of Sand      | DIFFERENT
            2nd Viscount Ek             | Bo Ek, 1st Viscount Ek       | DIFFERENT
            Lord Ek of Sand             | Lord Lund of Sand            | DIFFERENT
            Lord Ek of Sand             | Lord Ek of Fell              | FAMILY
            Lord Bo Ek                  | Bo Ek                        | SAME
            Earl Ek                     | Earl Ek                      | SAME
            """)
    void names_are_as_alike_as_a_careful_reader_finds_them(String a, String b, NameLikeness likeness) {
        assertThat(names.likeness(names.read(a), names.read(b))).isEqualTo(likeness);
        assertThat(names.likeness(names.read(b), names.read(a)))
                .as("the other way round")
                .isEqualTo(likeness);
    }
}
