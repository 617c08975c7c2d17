package org.fasti.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.fasti.language.Token;
import org.fasti.language.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleReaderTest {
    private static final TitleReader READER = TitleReader.forLanguage("en");

    @ParameterizedTest
    @CsvSource({
        "CCP committee secretary of Beijing, Communist Party Secretary of Beijing",
        "CCP committee secretary of Beijing, Beijing Party Secretary",
        "Mayor of Lota, mayor of Lota",
        "Governor of Coquimbo Province, Governor of Coquimbo"
    })
    void titles_of_one_office_have_one_key(String title, String other) {
        assertThat(READER.read(title).key()).isEqualTo(READER.read(other).key());
    }

    @ParameterizedTest
    @CsvSource({
        "Mayor of Lota, Deputy Mayor of Lota",
        "Mayor of Lota, Vice Mayor of Lota",
        "Mayor of Lota, Mayor of Penco",
        "Minister of Health, Minister of Justice",
        "Minister of Health, Shadow Minister of Health"
    })
    void titles_of_two_offices_have_two_keys(String title, String other) {
        assertThat(READER.read(title).key()).isNotEqualTo(READER.read(other).key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lota's mayor resigned | Mayor of Lota",
                "the mayor of the city of Lota | Mayor of Lota",
                "the Minister for Trade, Industry and Labour, | Minister for Trade, Industry and Labour",
                "the acting secretary of the Farmers' Party of Chile | Secretary of the Farmers' Party of Chile",
                "a Member of the European Parliament (MEP) for Wales | Member of the European Parliament for Wales",
                "the ex officio chairman of the Port Authority | Chairman of the Port Authority",
                "his 36th deputy governor | Deputy governor"
            })
    void titles_are_written_whole_and_without_what_is_no_part_of_them(String text, String title) {
        assertThat(find(text)).extracting(OfficeMention::label).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource({"the minister's wife", "mp3", "king crab", "the Washington Senators won", "member states agreed"})
    void role_words_within_other_words_are_no_offices(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void any_words_give_titles_that_stand_in_order_within_the_text() {
        List<String> words = List.of(
                "mayor",
                "deputy",
                "first",
                "36th",
                "CCP",
                "secretary",
                "general",
                "of",
                "the",
                "Lota",
                "'s",
                "-",
                "for",
                "to",
                "life",
                "(",
                "MEP",
                ")",
                ",",
                "and",
                "Minister",
                "Trade",
                "1990",
                "ranking",
                "fifth",
                "ex",
                "officio",
                "elect",
                "Ana",
                "Reyes",
                "de",
                "New",
                "York",
                "city",
                "former",
                ".");
        Random random = new Random(7);
        for (int n = 0; n < 4000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            int end = 0;
            for (OfficeMention mention : find(text.toString())) {
                assertThat(mention.from()).isGreaterThanOrEqualTo(end);
                assertThat(mention.roleFrom()).isBetween(mention.from(), mention.roleTo());
                assertThat(mention.to()).isGreaterThanOrEqualTo(mention.roleTo());
                assertThat(mention.label()).isNotBlank();
                end = mention.endWithHolder();
            }
            READER.read(text.toString());
        }
    }

    private static List<OfficeMention> find(String text) {
        List<Token> tokens = Tokenizer.forLanguage("en").tokens(text, 0, text.length());
        return OfficeFinder.forLanguage("en").find(text, tokens, new boolean[tokens.size()]);
    }
}
