package org.fasti.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fasti.claim.Claim;
import org.fasti.claim.LifeClaim;
import org.fasti.claim.OfficeClaim;
import org.fasti.extract.infobox.InfoboxExtractor;
import org.fasti.extract.succession.SuccessionExtractor;
import org.fasti.source.Diagnostic;
import org.fasti.source.Document;
import org.fasti.source.PlainTextLayout;
import org.fasti.source.Source;
import org.fasti.time.Bound;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each page in {@code boxes/} gives the claims in the file beside it. {@code -Dfasti.golden=write} writes those files
 * anew, to be looked at before they are kept.
 */
class BoxPagesTest {
    private static final Path PAGES = Path.of("src/test/resources/org/fasti/extract/boxes");

    @TestFactory
    Stream<DynamicTest> each_page_gives_its_claims() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(pages).hasSizeGreaterThanOrEqualTo(40);
            return pages.stream().map(page -> DynamicTest.dynamicTest(name(page), () -> check(page)));
        }
    }

    private static String name(Path page) {
        return page.getFileName().toString().replace(".txt", "");
    }

    private static void check(Path page) throws IOException {
        Path gold = page.resolveSibling(name(page) + "-gold.jsonl");
        String found = String.join("\n", lines(document(page))) + "\n";
        if ("write".equals(System.getProperty("fasti.golden"))) {
            Files.writeString(gold, found);
        }
        assertThat(found).isEqualTo(Files.readString(gold));
    }

    private static Document document(Path page) {
        try {
            String text = Files.readString(page);
            Optional<String> title = Optional.empty();
            if (text.startsWith("Title: ")) {
                int end = text.indexOf('\n');
                title = Optional.of(text.substring("Title: ".length(), end));
                text = text.substring(end + 1);
            }
            PlainTextLayout.Layout layout = PlainTextLayout.of(text, title, "en");
            return new Document(
                    Source.named(name(page), title),
                    "en",
                    text,
                    layout.blocks(),
                    layout.marks(),
                    layout.references(),
                    List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        for (Extractor extractor : List.of(new InfoboxExtractor(), new SuccessionExtractor())) {
            Extractor.Extraction extraction = extractor.extract(document);
            for (Claim claim : extraction.claims()) {
                assertThat(claim.evidence().quote())
                        .isEqualTo(claim.evidence().span().in(document.text()));
                lines.add(
                        switch (claim) {
                            case OfficeClaim office -> office(office);
                            case LifeClaim life -> life(life);
                        });
            }
            for (Diagnostic diagnostic : extraction.diagnostics()) {
                lines.add(object(Map.of(
                        "diagnostic",
                        quoted(diagnostic.code()),
                        "place",
                        quoted(diagnostic.place().orElseThrow().in(document.text())))));
            }
        }
        return lines;
    }

    private static String office(OfficeClaim claim) {
        Map<String, String> members = new TreeMap<>();
        members.put("a person", quoted(claim.person()));
        members.put("b position", quoted(claim.position().label()));
        members.put("c start", bound(claim.start()));
        members.put("d end", bound(claim.end()));
        claim.on().ifPresent(on -> members.put("e on", quoted(on.toString())));
        if (claim.ordinal().isPresent()) {
            members.put("f ordinal", Integer.toString(claim.ordinal().getAsInt()));
        }
        put(
                members,
                "g acting",
                claim.acting().stream()
                        .map(spell -> "[" + bound(spell.start()) + ", " + bound(spell.end()) + "]")
                        .toList());
        put(
                members,
                "h before",
                claim.predecessors().stream().map(BoxPagesTest::quoted).toList());
        claim.noneBefore().ifPresent(words -> members.put("h before", quoted(words)));
        put(
                members,
                "i after",
                claim.successors().stream().map(BoxPagesTest::quoted).toList());
        claim.noneAfter().ifPresent(words -> members.put("i after", quoted(words)));
        put(
                members,
                "j with",
                claim.with().entrySet().stream()
                        .map(e -> quoted(e.getKey() + ": " + String.join(", ", e.getValue())))
                        .toList());
        put(
                members,
                "k qualifiers",
                claim.qualifiers().stream().sorted().map(q -> quoted(q.name())).toList());
        put(
                members,
                "l cites",
                claim.evidence().cites().stream().map(BoxPagesTest::quoted).toList());
        return object(members);
    }

    private static String life(LifeClaim claim) {
        Map<String, String> members = new TreeMap<>();
        members.put("a person", quoted(claim.person()));
        members.put(
                "b " + claim.kind().name().toLowerCase(java.util.Locale.ROOT),
                quoted(claim.value().orElse("")));
        members.put("c start", bound(claim.start()));
        members.put("d end", bound(claim.end()));
        return object(members);
    }

    private static void put(Map<String, String> members, String name, List<String> values) {
        if (!values.isEmpty()) {
            members.put(name, "[" + String.join(", ", values) + "]");
        }
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case Bound.Dated dated -> quoted(dated.date().toString());
            case Bound.StillHeld still -> quoted("..");
            case Bound.Over over -> quoted("over");
            case Bound.Unsaid unsaid -> "null";
        };
    }

    /** Members in the order of their names, which begin with a letter for the order that is left out. */
    private static String object(Map<String, String> members) {
        List<String> parts = new ArrayList<>();
        new TreeMap<>(members).forEach((name, value) -> {
            String plain = name.indexOf(' ') == 1 ? name.substring(2) : name;
            if (!value.equals("null")) {
                parts.add(quoted(plain) + ": " + value);
            }
        });
        return "{" + String.join(", ", parts) + "}";
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
