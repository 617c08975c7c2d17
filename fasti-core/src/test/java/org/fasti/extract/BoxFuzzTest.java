package org.fasti.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.fasti.claim.Claim;
import org.fasti.extract.infobox.InfoboxExtractor;
import org.fasti.extract.succession.SuccessionExtractor;
import org.fasti.source.Block;
import org.fasti.source.Document;
import org.fasti.source.InfoboxRow;
import org.fasti.source.PlainTextLayout;
import org.fasti.source.Source;
import org.fasti.source.Span;
import org.junit.jupiter.api.Test;

/** Whatever the text, layout and box extractors give a result that fits it. The seeds are fixed. */
class BoxFuzzTest {
    private static final Path PAGES = Path.of("src/test/resources/org/fasti/extract/boxes");

    private static final String[] PIECES = {
        "\n",
        "\n",
        "\n",
        "\r\n",
        "\t",
        " ",
        "\u00A0",
        "\u200B",
        "(",
        ")",
        "[1]",
        "[",
        "]",
        "^",
        "1. ",
        "  2. ^ a b ",
        "In office",
        "Assumed office",
        "Incumbent",
        "Acting",
        "Interim",
        "Personal details",
        "Preceded by",
        "Succeeded by",
        "Preceded byGuo Jin",
        "Succeeded by Vacant",
        "Prime Minister",
        "PresidentX",
        "Reign",
        "Born",
        "(1955-12-05)",
        "Died1900",
        "Political party",
        "Other political\naffiliations",
        "Alma mater",
        "1990",
        "4 May 1990 – 3 June 1991",
        "–",
        "2022– Incumbent",
        "Mayor of Beijing",
        "Member of the",
        "for Truro",
        "36th",
        "3rddistrict",
        "Ministerial offices",
        "Political offices",
        "Serving with ",
        "himself",
        "as ",
        "Office established",
        "\"Title\"",
        ". ",
        ",",
        " and ",
        "&",
        "→",
        "Jr.",
        "The Duke of Devon",
        "蔡奇",
        "é",
        "\uD83D\uDE00",
        "\uD800",
        "\uDC00",
        "\u0000",
        "References",
        "# ",
        "- ",
        "He was mayor of the town for years.",
    };

    @Test
    void any_mixture_of_the_words_of_boxes_is_read() {
        Random random = new Random(20_160_131);
        for (int i = 0; i < 4_000; i++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(60);
            for (int p = 0; p < pieces; p++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            check(text.toString(), random);
        }
    }

    @Test
    void pages_with_parts_lost_doubled_and_moved_are_read() throws IOException {
        Random random = new Random(19_470_703);
        List<Path> pages;
        try (Stream<Path> files = Files.list(PAGES)) {
            pages = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (Path page : pages) {
            String text = Files.readString(page);
            for (int i = 0; i < 60; i++) {
                check(mutated(text, random), random);
            }
        }
    }

    @Test
    void the_same_words_over_and_over_take_linear_time() {
        for (String piece : PIECES) {
            String text = (piece + "\n").repeat(60_000 / (piece.length() + 1));
            Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeout(
                            Duration.ofSeconds(20), () -> check(text, new Random(7))))
                    .as("repeated: %s", piece)
                    .doesNotThrowAnyException();
        }
    }

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes && mutated.length() > 2; i++) {
            int from = random.nextInt(mutated.length());
            int to = Math.min(mutated.length(), from + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> mutated.delete(from, to);
                case 1 -> mutated.insert(random.nextInt(mutated.length()), mutated.substring(from, to));
                case 2 -> mutated.insert(from, PIECES[random.nextInt(PIECES.length)]);
                default -> mutated.setLength(from);
            }
        }
        return mutated.toString();
    }

    private static void check(String text, Random random) {
        Optional<String> title = random.nextBoolean() ? Optional.of("Cai Qi (politician)") : Optional.empty();
        PlainTextLayout.Layout layout = PlainTextLayout.of(text, title, random.nextInt(9) == 0 ? "xx" : "en");
        int reached = 0;
        for (Block block : layout.blocks()) {
            assertThat(block.span().start()).as("blocks in order in <%s>", text).isGreaterThanOrEqualTo(reached);
            assertThat(block.span().end()).isLessThanOrEqualTo(text.length());
            reached = block.span().end();
            for (Span part : parts(block)) {
                assertThat(part.start())
                        .as("parts within <%s>", text)
                        .isGreaterThanOrEqualTo(block.span().start());
                assertThat(part.end()).isLessThanOrEqualTo(block.span().end());
            }
        }
        Document document = new Document(
                Source.named("fuzz", title),
                "en",
                text,
                layout.blocks(),
                layout.marks(),
                layout.references(),
                List.of());
        for (Extractor extractor : List.of(new InfoboxExtractor(), new SuccessionExtractor())) {
            for (Claim claim : extractor.extract(document).claims()) {
                assertThat(claim.evidence().quote())
                        .isEqualTo(claim.evidence().span().in(text));
            }
        }
    }

    private static List<Span> parts(Block block) {
        List<Span> parts = new ArrayList<>();
        switch (block) {
            case Block.Infobox box ->
                box.rows().forEach(row -> {
                    switch (row) {
                        case InfoboxRow.Header header -> parts.add(header.span());
                        case InfoboxRow.Line line -> parts.add(line.span());
                        case InfoboxRow.Field field -> {
                            parts.add(field.label());
                            parts.addAll(field.values());
                        }
                    }
                });
            case Block.SuccessionBox box ->
                box.rows().forEach(row -> {
                    parts.addAll(row.before().lines());
                    parts.add(row.title());
                    row.years().ifPresent(parts::add);
                    parts.addAll(row.after().lines());
                });
            case Block.TableRow row -> parts.addAll(row.cells());
            case Block.Heading heading -> parts.add(heading.span());
            case Block.Paragraph paragraph -> parts.add(paragraph.span());
            case Block.ListItem item -> parts.add(item.span());
            case Block.Aside aside -> parts.add(aside.span());
        }
        return parts;
    }
}
