package org.fasti.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.fasti.extract.SentenceWord;
import org.fasti.language.WordClasses;
import org.junit.jupiter.api.Test;

class EnglishWordsTest {
    @Test
    void every_class_of_sentence_words_has_words_in_english() {
        WordClasses<SentenceWord> words = WordClasses.of("en", "sentence-words.tsv", SentenceWord.class);
        assertThat(Stream.of(SentenceWord.values())
                        .filter(kind -> words.of(kind).isEmpty()))
                .isEmpty();
    }
}
