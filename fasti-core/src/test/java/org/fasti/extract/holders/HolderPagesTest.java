package org.fasti.extract.holders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fasti.claim.Claim;
import org.fasti.claim.OfficeClaim;
import org.fasti.read.PageReader;
import org.fasti.source.Document;
import org.fasti.source.Read;
import org.fasti.source.Reading;
import org.fasti.source.SourceOpener;
import org.fasti.source.SourceOptions;
import org.fasti.time.Bound;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The holders that each page of {@code holders/} lists, a line each in the file beside it. {@code -Dfasti.golden=write}
 * writes those files anew, to be looked at before they are kept.
 */
class HolderPagesTest {
    private static final Path PAGES = Path.of("src/test/resources/org/fasti/extract/holders");

    @TestFactory
    Stream<DynamicTest> each_page_names_its_holders() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<Path> pages = files.filter(file -> !file.toString().endsWith("-gold.txt"))
                    .sorted()
                    .toList();
            return pages.stream().map(page -> DynamicTest.dynamicTest(name(page), () -> check(page)));
        }
    }

    private static String name(Path page) {
        String file = page.getFileName().toString();
        return file.substring(0, file.lastIndexOf('.'));
    }

    private static void check(Path page) throws IOException {
        Path gold = page.resolveSibling(name(page) + "-gold.txt");
        String found = String.join("\n", holders(document(page))) + "\n";
        if ("write".equals(System.getProperty("fasti.golden"))) {
            Files.writeString(gold, found);
        }
        assertThat(found).isEqualTo(Files.readString(gold));
    }

    private static List<String> holders(Document document) {
        return PageReader.with(List.of(new HolderExtractor())).read(document).claims().stream()
                .map(HolderPagesTest::line)
                .toList();
    }

    private static Document document(Path page) {
        try (Reading reading =
                new SourceOpener(SourceOptions.DEFAULTS, InputStream.nullInputStream()).open(page.toString())) {
            return ((Read.Page) reading.next()).document();
        }
    }

    private static String line(Claim claim) {
        OfficeClaim office = (OfficeClaim) claim;
        String qualifiers = office.qualifiers().isEmpty() ? "" : " " + office.qualifiers();
        String on = office.on().map(date -> "in " + date).orElse("");
        String times = on.isEmpty() ? said(office.start()) + " to " + said(office.end()) : on;
        return office.person() + " | " + office.position().label() + " | " + times + qualifiers + " | "
                + office.evidence().witness().name().toLowerCase(Locale.ROOT);
    }

    private static String said(Bound bound) {
        return switch (bound) {
            case Bound.Dated dated -> dated.date().toString();
            case Bound.StillHeld _ -> "..";
            case Bound.Over _ -> "over";
            case Bound.Unsaid _ -> "?";
        };
    }
}
