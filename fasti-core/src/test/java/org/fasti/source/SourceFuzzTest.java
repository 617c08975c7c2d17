package org.fasti.source;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Fuzz targets for every reader. A build runs them over the inputs kept in {@code SourceFuzzTestInputs}, where every
 * crash found becomes a test; {@code JAZZER_FUZZ=1 mvn test -Dtest=SourceFuzzTest#html} looks for new ones.
 */
class SourceFuzzTest {
    private static final SourceOptions SMALL = SourceOptions.DEFAULTS.withMaxCharacters(100_000, 100_000);

    private static void check(Read read) {
        if (read instanceof Read.Page(Document document)) {
            SoundDocument.check(document);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Origin origin() {
        Source source = new Source(
                "fuzz",
                Optional.empty(),
                Optional.<URI>empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Origin("fuzz", source, Optional.empty(), List.of());
    }

    @FuzzTest(maxDuration = "90s")
    void anyBytes(byte[] bytes) {
        Inputs.readAll(new SourceOpener(SMALL, new ByteArrayInputStream(bytes)).open("-"))
                .forEach(SourceFuzzTest::check);
    }

    @FuzzTest(maxDuration = "90s")
    void jsonLines(byte[] bytes) {
        Inputs.readAll(new JsonLinesReading(
                        "fuzz", new ByteArrayInputStream(bytes), java.util.OptionalLong.empty(), SMALL, new SeenIds()))
                .forEach(SourceFuzzTest::check);
    }

    @FuzzTest(maxDuration = "90s")
    void html(byte[] bytes) {
        check(new DocumentReader(SMALL).html(origin(), text(bytes)));
    }

    @FuzzTest(maxDuration = "90s")
    void plainText(byte[] bytes) {
        check(new DocumentReader(SMALL).plainText(origin(), text(bytes)));
    }

    @FuzzTest(maxDuration = "10m")
    void wikitext(byte[] bytes) {
        check(new DocumentReader(SMALL).wikitext(origin(), text(bytes)));
    }
}
