package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.Witness;
import org.fasti.house.Repository;
import org.fasti.read.PageReader;
import org.fasti.read.PageRecord;
import org.fasti.reconcile.Tenure;
import org.fasti.source.Document;
import org.fasti.source.Read;
import org.fasti.source.Reading;
import org.fasti.source.SourceOpener;
import org.fasti.source.SourceOptions;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole pages of wikitext: every office that their boxes tell of, checked by hand, and nothing else. */
class WikitextPagesTest {
    private static final Path EXPECTED =
            Repository.root().resolve("fasti-app/src/test/resources/org/fasti/cli/wikitext");

    private final PageReader reader = PageReader.standard();

    @ParameterizedTest
    @CsvSource({
        "Abraham_Lincoln.wikitext, en, Abraham_Lincoln",
        "Albert_Sidney_Johnston.wikitext, en, Albert_Sidney_Johnston",
        "jsonwikipedia_it_small__Aldo_Moro.wikitext, it, Aldo_Moro",
        "jsonwikipedia_it_small__Augusto_Pinochet.wikitext, it, Augusto_Pinochet",
        "jsonwikipedia_it_small__Cesare_Salvarezza.wikitext, it, Cesare_Salvarezza"
    })
    void every_office_in_the_boxes_of_a_page_is_read(String file, String language, String title) throws IOException {
        PageRecord record = read(Shared.file("corpora/wikitext/" + file), language, title.replace('_', ' '));
        List<String> expected = Files.readAllLines(EXPECTED.resolve(title + ".tsv"));
        assertThat(record.tenures().stream()
                        .filter(WikitextPagesTest::isOfTheSubjectsBoxes)
                        .map(WikitextPagesTest::line))
                .containsExactlyInAnyOrderElementsOf(expected);
        leadsBack(record);
    }

    /** Every quote is the text at its span, and its span leads into the wikitext. */
    private static void leadsBack(PageRecord record) {
        Document document = record.document();
        record.claims().stream().map(claim -> claim.evidence()).forEach(evidence -> {
            assertThat(evidence.span().in(document.text())).isEqualTo(evidence.quote());
            Span original = document.original().orElseThrow().of(evidence.span());
            assertThat(original.length()).isPositive();
        });
    }

    private PageRecord read(Path file, String language, String title) throws IOException {
        Path batch = Files.createTempFile("page", ".jsonl");
        try {
            Files.writeString(batch, line(title, language, Files.readString(file)));
            try (Reading reading =
                    new SourceOpener(SourceOptions.DEFAULTS, InputStream.nullInputStream()).open(batch.toString())) {
                return reader.read(((Read.Page) reading.next()).document());
            }
        } finally {
            Files.delete(batch);
        }
    }

    private static String line(String title, String language, String wikitext) {
        StringBuilder json = new StringBuilder("{\"id\": \"" + title + "\", \"title\": \"" + title
                + "\", \"language\": \"" + language + "\", \"wikitext\": \"");
        for (char c : wikitext.toCharArray()) {
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                default -> json.append(c);
            }
        }
        return json.append("\"}\n").toString();
    }

    private static boolean isOfTheSubjectsBoxes(Tenure tenure) {
        return !tenure.qualifiers().contains(OfficeClaim.Qualifier.MENTION)
                && tenure.evidence().stream()
                        .map(Evidence::witness)
                        .anyMatch(witness -> witness == Witness.INFOBOX || witness == Witness.SUCCESSION);
    }

    private static String line(Tenure tenure) {
        return String.join(
                "\t",
                tenure.position().label(),
                tenure.on().map(date -> "on " + date).orElseGet(() -> bound(tenure.start())),
                bound(tenure.end()),
                names(tenure.predecessors()),
                names(tenure.successors()));
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
