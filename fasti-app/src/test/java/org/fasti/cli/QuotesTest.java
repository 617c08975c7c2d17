package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fasti.claim.Claim;
import org.fasti.claim.Evidence;
import org.fasti.house.Repository;
import org.fasti.read.PageReader;
import org.fasti.read.PageRecord;
import org.fasti.reconcile.Finding;
import org.fasti.reconcile.InferredBound;
import org.fasti.source.Document;
import org.fasti.source.Read;
import org.fasti.source.Reading;
import org.fasti.source.SourceOpener;
import org.fasti.source.SourceOptions;
import org.junit.jupiter.api.Test;

/** Every quote is the document's text at its span, in everything that is given out. */
class QuotesTest {
    private final PageReader reader = PageReader.standard();

    @Test
    void every_quote_of_the_examples_is_their_text() throws IOException {
        try (Stream<Path> pages = Files.list(Repository.root().resolve("examples"))) {
            assertThat(pages.mapToLong(this::quotesOf).sum()).isGreaterThan(100);
        }
    }

    @Test
    void every_quote_of_every_corpus_is_its_text() throws IOException {
        Path corpora = Path.of(System.getProperty(
                        "fasti.shared", Repository.root().resolve("../shared").toString()))
                .resolve("corpora");
        assumeTrue(Files.isDirectory(corpora), "no corpora at " + corpora);
        try (Stream<Path> batches = Files.walk(corpora)) {
            List<Path> documents =
                    batches.filter(path -> path.endsWith("docs.jsonl")).toList();
            assertThat(documents)
                    .isNotEmpty()
                    .allSatisfy(batch -> assertThat(quotesOf(batch))
                            .as("quotes from " + batch)
                            .isPositive());
        }
    }

    /** How many quotes there are in what is read from a source, once all are checked. */
    private long quotesOf(Path source) {
        long quotes = 0;
        try (Reading reading =
                new SourceOpener(SourceOptions.DEFAULTS, InputStream.nullInputStream()).open(source.toString())) {
            while (reading.hasNext()) {
                if (reading.next() instanceof Read.Page(Document document)) {
                    List<Evidence> given = evidence(reader.read(document)).toList();
                    for (Evidence evidence : given) {
                        assertThat(evidence.quote())
                                .as("quote in %s at %s", document.id(), evidence.span())
                                .isEqualTo(evidence.span().in(document.text()));
                    }
                    quotes += given.size();
                }
            }
        }
        return quotes;
    }

    private static Stream<Evidence> evidence(PageRecord record) {
        return Stream.concat(
                record.claims().stream().map(Claim::evidence),
                record.tenures().stream()
                        .flatMap(tenure -> Stream.of(
                                        tenure.evidence(),
                                        tenure.findings().stream()
                                                .map(Finding::premises)
                                                .flatMap(List::stream)
                                                .toList(),
                                        tenure.inferred().stream()
                                                .map(InferredBound::premises)
                                                .flatMap(List::stream)
                                                .toList())
                                .flatMap(List::stream)));
    }
}
