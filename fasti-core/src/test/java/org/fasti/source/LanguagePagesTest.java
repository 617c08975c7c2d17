package org.fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fasti.claim.OfficeClaim;
import org.fasti.read.PageReader;
import org.fasti.read.PageRecord;
import org.fasti.reconcile.Tenure;
import org.fasti.time.Bound;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each page of wikitext in {@code languages/}, named {@code LANGUAGE-WHAT.wikitext}, gives the tenures of its subject in
 * the {@code .tsv} beside it, and no others: its prose, in a language whose prose is not read, claims nothing. A row is
 * office, start, end, predecessors, successors, marks; {@code -} where nothing is said. {@code -Dfasti.golden=write}
 * writes those files anew, to be looked at before they are kept.
 */
class LanguagePagesTest {
    private static final Path PAGES = Path.of("src/test/resources/org/fasti/source/languages");
    private static final String PERSON = "Ada Elm";

    private final PageReader reader = PageReader.standard();

    @TestFactory
    Stream<DynamicTest> each_page_gives_its_tenures_and_no_others() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".wikitext"))
                    .sorted()
                    .toList();
            assertThat(pages).isNotEmpty();
            return pages.stream()
                    .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
        }
    }

    @TestFactory
    Stream<DynamicTest> each_page_is_found_in_a_dump_of_its_wiki() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".wikitext")).sorted().toList().stream()
                    .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> {
                        String head = DumpFile.head(language(page));
                        String dump = head + DumpFile.page(PERSON, 1, Files.readString(page)) + DumpFile.END;
                        Document found = Inputs.onlyPage(Inputs.fromStandardInput(dump).stream()
                                .map(Read::now)
                                .toList());
                        assertThat(found.language()).isEqualTo(language(page));
                    }));
        }
    }

    private static String language(Path page) {
        return page.getFileName().toString().split("-", 2)[0];
    }

    private void check(Path page) throws IOException {
        Path gold = Path.of(page.toString().replace(".wikitext", ".tsv"));
        PageRecord record = read(page);
        String found = String.join(
                "",
                record.tenures().stream()
                        .filter(tenure -> tenure.person().equals(PERSON))
                        .map(tenure -> line(tenure) + "\n")
                        .sorted()
                        .toList());
        if ("write".equals(System.getProperty("fasti.golden"))) {
            Files.writeString(gold, found);
        }
        assertThat(found).isEqualTo(Files.readString(gold));
        assertThat(record.tenures())
                .filteredOn(tenure -> !tenure.person().equals(PERSON))
                .allMatch(tenure -> tenure.qualifiers().contains(OfficeClaim.Qualifier.MENTION));
    }

    private PageRecord read(Path page) throws IOException {
        String language = language(page);
        Source source = Source.named("page", Optional.of(PERSON));
        Origin origin = new Origin("page", source, Optional.of(language), List.of());
        Read read = new DocumentReader(SourceOptions.DEFAULTS).wikitext(origin, Files.readString(page));
        Document document = ((Read.Page) read).document();
        SoundDocument.check(document);
        return reader.read(document);
    }

    private static String line(Tenure tenure) {
        return String.join(
                "\t",
                tenure.position().label(),
                tenure.on().map(date -> "on " + date).orElseGet(() -> bound(tenure.start())),
                bound(tenure.end()),
                names(tenure.predecessors()),
                names(tenure.successors()),
                names(tenure.qualifiers().stream()
                        .map(Enum::name)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .sorted()
                        .toList()));
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case Bound.Dated dated -> dated.date().toString();
            case Bound.StillHeld _ -> "..";
            case Bound.Over _, Bound.Unsaid _ -> "-";
        };
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "-" : String.join(";", names);
    }
}
