package org.fasti.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fasti.source.Document;
import org.fasti.source.Read;
import org.fasti.source.Reading;
import org.fasti.source.SourceOpener;
import org.fasti.source.SourceOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages that repeat one thing thousands of times, as no author does: each once took time or memory that grew with the
 * square of its length. All of them together take seconds; the minute is what a slow machine may need for one.
 */
class MonotonousPagesTest {
    private static final int CHARACTERS = 300_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final PageReader reader = PageReader.standard();

    static Stream<Arguments> pages() {
        return Stream.of(
                page(
                        "one sentence of offices",
                        i -> "mayor of Town" + i % 977 + " (" + year(i) + "–" + year(i + 1) + "), "),
                page("one sentence of one office", i -> "mayor of Beth from " + year(i) + " to " + year(i + 1) + ", "),
                page(
                        "terms that touch",
                        i -> "Ann Lee was mayor of Beth from March 4, " + (1000 + i % 900) + " to March 3, "
                                + (1001 + i % 900) + ". "),
                page("coordinated offices", i -> "mayor and "),
                page("ranks without an office", i -> "deputy "),
                page("brackets that never close", i -> "mayor ("),
                page("numbered boards", i -> "member of the Board " + i + ". "),
                page("thousands of namesakes", i -> "A" + letters(i) + " Lee, mayor of Beth, "),
                page("a box of one office", i -> "Mayor of Beth\nIn office\n" + year(i) + "–" + year(i + 1) + "\n"),
                page(
                        "succession lines",
                        i -> "Preceded by Bob Ray Mayor of Beth " + year(i) + "–" + year(i + 1)
                                + " Succeeded by Jim Ray\n"),
                page("conjunctions", i -> "and "),
                page("capitalised words", i -> "Beth Gimel "),
                page("dates", i -> "March 4, " + year(i) + " and "),
                page("full stops", i -> "."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isReadInTimeThatGrowsWithItsLength(String what, String text) {
        PageRecord record = assertTimeoutPreemptively(PATIENCE, () -> reader.read(document(text)));
        long quoted = record.claims().stream()
                .mapToLong(claim -> claim.evidence().quote().length())
                .max()
                .orElse(0);
        assertThat(quoted).as("characters of a quote").isLessThan(10_000);
    }

    private static Arguments page(String what, IntFunction<String> part) {
        int parts = CHARACTERS / part.apply(0).length();
        return Arguments.of(what, IntStream.range(0, parts).mapToObj(part).collect(Collectors.joining()));
    }

    private static int year(int i) {
        return 1800 + i % 200;
    }

    /** The number in letters, so that every name differs. */
    private static String letters(int i) {
        return Integer.toString(i, 10)
                .chars()
                .mapToObj(c -> "" + (char) (c - '0' + 'a'))
                .collect(Collectors.joining());
    }

    private static Document document(String text) {
        SourceOpener opener = new SourceOpener(
                SourceOptions.DEFAULTS, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        try (Reading reading = opener.open("-")) {
            Read read = reading.next();
            assertThat(read).isInstanceOf(Read.Page.class);
            return ((Read.Page) read).document();
        }
    }
}
