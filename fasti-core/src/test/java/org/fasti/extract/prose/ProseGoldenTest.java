package org.fasti.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fasti.claim.OfficeClaim;
import org.fasti.source.Diagnostic;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What sentences say, in files that anybody can read: a sentence, and indented under it what is read from it. {@code page:}
 * names the page that the sentences after it stand on, {@code language:} its language, which else is English. After an intended change write the files anew with {@code mvn test
 * -Dfasti.golden=write}, and read the difference.
 */
class ProseGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/fasti/extract/prose");
    private static final String PAGE = "page:";
    private static final String LANGUAGE = "language:";
    private static final String INDENT = "    ";

    @TestFactory
    Stream<DynamicTest> sentences_say_what_is_written_under_them() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> saysWhatIsWritten(file)));
        }
    }

    private static void saysWhatIsWritten(Path file) throws IOException {
        List<String> written = Files.readAllLines(file);
        List<String> read = reading(written);
        if ("write".equals(System.getProperty("fasti.golden"))) {
            Files.write(file, read);
            return;
        }
        assertThat(read).isEqualTo(written);
    }

    private static List<String> reading(List<String> lines) {
        List<String> read = new ArrayList<>();
        Optional<String> page = Optional.empty();
        String language = "en";
        for (String line : lines) {
            if (line.startsWith(INDENT)) {
                continue;
            }
            read.add(line);
            if (line.startsWith(PAGE)) {
                page = Optional.of(line.substring(PAGE.length()).strip()).filter(title -> !title.isEmpty());
            } else if (line.startsWith(LANGUAGE)) {
                language = line.substring(LANGUAGE.length()).strip();
            } else if (!line.startsWith("#") && !line.isBlank()) {
                read.addAll(said(line, language, page));
            }
        }
        return read;
    }

    private static List<String> said(String sentence, String language, Optional<String> page) {
        Prose prose = Prose.in(language, sentence, page);
        List<String> said = new ArrayList<>();
        prose.claims().forEach(claim -> said.add(INDENT + words(claim)));
        for (Diagnostic diagnostic : prose.diagnostics()) {
            said.add(INDENT + "! " + diagnostic.code() + ": "
                    + diagnostic.place().orElseThrow().in(sentence));
        }
        return said.isEmpty() ? List.of(INDENT + "nothing") : said;
    }

    private static String words(OfficeClaim claim) {
        StringBuilder words = new StringBuilder(claim.person() + ": ");
        words.append(claim.position().label());
        claim.on().ifPresent(day -> words.append(", on ").append(day));
        if (!(claim.start() instanceof Bound.Unsaid && claim.end() instanceof Bound.Unsaid)) {
            words.append(", ").append(bound(claim.start())).append(" to ").append(bound(claim.end()));
        }
        if (!claim.acting().isEmpty()) {
            words.append(", at first acting");
        }
        claim.ordinal().ifPresent(number -> words.append(", no. ").append(number));
        claim.rank().ifPresent(rank -> words.append(", rank ").append(rank));
        claim.predecessors().forEach(name -> words.append(", after ").append(name));
        claim.successors().forEach(name -> words.append(", before ").append(name));
        claim.qualifiers().stream()
                .sorted()
                .forEach(how -> words.append(", ").append(how.name().toLowerCase(Locale.ROOT)));
        return words.toString();
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case Bound.Dated(Edtf date) -> date.toString();
            case Bound.StillHeld held -> "now";
            case Bound.Over over -> "some day";
            case Bound.Unsaid unsaid -> "?";
        };
    }
}
