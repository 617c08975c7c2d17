package org.fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fasti.claim.Evidence;
import org.fasti.claim.Witness;
import org.fasti.read.PageReader;
import org.fasti.reconcile.Tenure;
import org.fasti.time.Bound;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The same box as wikitext, as HTML and as copied text gives the same tenures. Each file in {@code forms} is one box in
 * the three forms and the tenures that it tells of: office, start, end, predecessors, successors; {@code -} where
 * nothing is said. A few boxes of successions have no third form: as copied text, a cell that names nobody cannot be told
 * from one that does. To add a case, add a file named {@code WHAT.LANGUAGE.form}.
 */
class FormsTest {
    private static final String PERSON = "Ada Elm";

    private final PageReader reader = PageReader.standard();

    @TestFactory
    Stream<DynamicTest> one_box_in_three_forms_gives_the_same_tenures() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(FormsTest.class.getResource("forms")).toURI());
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(60);
        return files.stream()
                .flatMap(file -> Stream.of("wikitext", "html", "text")
                        .filter(form -> parts(file).containsKey(form))
                        .map(form -> DynamicTest.dynamicTest(
                                file.getFileName() + " as " + form,
                                () -> assertThat(tenures(file, form))
                                        .containsExactlyInAnyOrderElementsOf(
                                                parts(file).get("tenures")))));
    }

    private List<String> tenures(Path file, String form) {
        String language = file.getFileName().toString().split("\\.", 3)[1];
        String text = String.join("\n", parts(file).getOrDefault(form, List.of()));
        Source source = Source.named("page", Optional.of(PERSON));
        Origin origin = new Origin("page", source, Optional.of(language), List.of());
        DocumentReader documents = new DocumentReader(SourceOptions.DEFAULTS);
        Read read = switch (form) {
            case "wikitext" -> documents.wikitext(origin, text);
            case "html" -> documents.html(origin, text);
            default -> documents.plainText(origin, text);
        };
        Document document = ((Read.Page) read).document();
        SoundDocument.check(document);
        List<String> lines = new ArrayList<>();
        for (Tenure tenure : reader.read(document).tenures()) {
            boolean boxed = tenure.evidence().stream()
                    .map(Evidence::witness)
                    .anyMatch(witness -> witness == Witness.INFOBOX || witness == Witness.SUCCESSION);
            if (boxed && tenure.person().equals(PERSON)) {
                lines.add(line(tenure));
            }
        }
        return lines;
    }

    static String line(Tenure tenure) {
        String start = tenure.on().map(date -> "on " + date).orElseGet(() -> bound(tenure.start()));
        return String.join(
                "\t",
                tenure.position().label(),
                start,
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

    /** The parts of a file by their names, each as lines. */
    private static Map<String, List<String>> parts(Path file) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        List<String> part = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("== ") && !line.endsWith("==")) {
                    part = new ArrayList<>();
                    parts.put(line.substring(3), part);
                } else {
                    part.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
