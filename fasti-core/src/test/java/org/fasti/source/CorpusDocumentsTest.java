package org.fasti.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the documents that lie beside the repository, in {@code ../shared}, where they are there. */
class CorpusDocumentsTest {
    private static List<Path> corpora() throws IOException {
        Path shared = shared();
        assumeTrue(Files.isDirectory(shared.resolve("corpora")), "no corpora beside the repository: " + shared);
        try (Stream<Path> files = Files.walk(shared.resolve("corpora"), 2)) {
            return files.filter(file -> file.endsWith("docs.jsonl")).sorted().toList();
        }
    }

    private static Path shared() {
        String given = System.getProperty("fasti.shared");
        if (given != null) {
            return Path.of(given);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("../shared/corpora"))) {
            folder = folder.getParent();
        }
        return folder == null
                ? Path.of("../shared")
                : folder.resolve("../shared").normalize();
    }

    @Test
    void everySpanOfEveryDocumentLiesInItsText() throws IOException {
        for (Path corpus : corpora()) {
            SourceOpener opener = new SourceOpener(SourceOptions.DEFAULTS, InputStream.nullInputStream());
            try (Reading reading = opener.open(corpus.toString())) {
                long documents = 0;
                while (reading.hasNext()) {
                    SoundDocument.check(Inputs.page(reading.next()));
                    documents++;
                }
                assertThat(documents).as("documents in %s", corpus).isPositive();
                assertThat(reading.bytesRead()).isEqualTo(Files.size(corpus));
            }
        }
    }
}
