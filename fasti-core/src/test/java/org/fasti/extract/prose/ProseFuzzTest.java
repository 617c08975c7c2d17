package org.fasti.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fasti.claim.OfficeClaim;
import org.fasti.source.Diagnostic;
import org.fasti.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any words in any order give a result, in time proportional to their number, whose quotes are the text's. */
class ProseFuzzTest {
    private static final List<String> WORDS = List.of(
            "mayor",
            "deputy",
            "vice",
            "CCP",
            "secretary",
            "of",
            "the",
            "Lota",
            "Santa",
            "Rosa",
            "minister",
            "for",
            "health",
            "and",
            "governor",
            "acting",
            "ex",
            "officio",
            "shadow",
            "former",
            "-",
            "elect",
            "(",
            ")",
            ",",
            ";",
            ":",
            ".",
            "1990",
            "1990–1994",
            "May",
            "3 May 1995",
            "in",
            "from",
            "to",
            "until",
            "since",
            "between",
            "his",
            "death",
            "resignation",
            "Ana",
            "Reyes",
            "she",
            "was",
            "is",
            "appointed",
            "elected",
            "succeeded",
            "by",
            "himself",
            "who",
            "which",
            "when",
            "where",
            "as",
            "then",
            "later",
            "served",
            "resigned",
            "died",
            "never",
            "would",
            "have",
            "become",
            "if",
            "said",
            "been",
            "first",
            "36th",
            "fifth-ranking",
            "member",
            "Congress",
            "Forty-first",
            "'s",
            "'",
            "her",
            "him",
            "candidate",
            "ran",
            "\"",
            "&",
            "[1]",
            "\n",
            "王",
            "𝒳",
            "é",
            "\u00a0",
            "U.S.",
            "B.");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_words_are_read_and_quoted_as_they_stand(long seed) {
        Random random = new Random(seed);
        for (int page = 0; page < 120; page++) {
            StringBuilder text = new StringBuilder();
            int words = 1 + random.nextInt(60);
            for (int i = 0; i < words; i++) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(5) == 0 ? "" : " ");
            }
            Optional<String> title = random.nextBoolean() ? Optional.of("Ana Reyes") : Optional.empty();
            sound(Prose.of(text.toString(), title));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mayor of ",
                "deputy ",
                "and ",
                "(",
                "(1990–1994) ",
                "mayor, ",
                "who was elected mayor ",
                "Ana ",
                "Ana de ",
                "the Forty-first, ",
                "elected to the ",
                "in 1990, ",
                "until his death ",
                "'s ",
                "as ",
                "Minister for Trade, Industry, ",
                "ex officio ",
                "1990 ",
                "; ",
                "-"
            })
    void repetition_takes_time_in_proportion(String piece) {
        String once = piece.repeat(60_000 / piece.length());
        long shorter = time("Reyes was " + once);
        long longer = time("Reyes was " + once.repeat(4));
        assertThat(longer)
                .as("nanoseconds for four times the text, after %d for one", shorter)
                .isLessThan(Math.max(shorter * 40, Duration.ofSeconds(2).toNanos()));
    }

    @Test
    void nothing_is_read_in_a_language_without_a_folder() {
        Prose prose = Prose.in("xx", "Ana Reyes was mayor of Lota in 1990.", Optional.empty());
        assertThat(prose.claims()).isEmpty();
        assertThat(prose.diagnostics()).isEmpty();
    }

    private static long time(String text) {
        long start = System.nanoTime();
        sound(Prose.of(text, Optional.of("Ana Reyes")));
        return System.nanoTime() - start;
    }

    private static void sound(Prose prose) {
        String text = prose.document().text();
        for (OfficeClaim claim : prose.claims()) {
            assertThat(claim.evidence().quote())
                    .isEqualTo(claim.evidence().span().in(text));
            assertThat(claim.person()).isNotBlank();
            assertThat(claim.position().label()).isNotBlank();
        }
        for (Diagnostic diagnostic : prose.diagnostics()) {
            Span place = diagnostic.place().orElseThrow();
            assertThat(place.end()).isLessThanOrEqualTo(text.length());
        }
    }
}
