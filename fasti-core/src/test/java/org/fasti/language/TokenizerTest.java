package org.fasti.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    private static List<String> words(String text) {
        return Tokenizer.forLanguage("en").tokens(text, 0, text.length()).stream()
                .map(Token::norm)
                .toList();
    }

    @Test
    void abbreviations_keep_their_stops() {
        assertThat(words("Dr. Soto left the U.S. in 1990."))
                .containsExactly("dr.", "soto", "left", "the", "u.s.", "in", "1990", ".");
    }

    @Test
    void possessives_are_tokens_also_where_written_apart() {
        assertThat(words("Lota’s mayor, People ' s Deputy"))
                .containsExactly("lota", "'s", "mayor", ",", "people", "'s", "deputy");
    }

    @Test
    void reference_marks_are_passed_over() {
        assertThat(words("mayor[12] of Lota[a]")).containsExactly("mayor", "of", "lota");
    }

    @Test
    void any_characters_give_tokens_in_order_that_cover_no_place_twice() {
        String characters = "aZ é'’.,-–()[]12 \n\u00a0\u200b王𝒳;:&\ud800";
        Random random = new Random(11);
        for (int n = 0; n < 3000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            int end = 0;
            for (Token token : Tokenizer.forLanguage("en").tokens(text.toString(), 0, text.length())) {
                assertThat(token.start()).isGreaterThanOrEqualTo(end);
                assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
                assertThat(token.norm()).isNotEmpty();
                end = token.end();
            }
        }
    }
}
