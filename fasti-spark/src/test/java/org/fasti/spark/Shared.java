package org.fasti.spark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Corpora that stand beside the repository, not in it; {@code -Dfasti.shared=FOLDER} says where else. */
final class Shared {
    private Shared() {}

    /** The file of that path; where it is absent, the test that needs it is skipped. */
    static Path file(String path) {
        String said = System.getProperty("fasti.shared");
        Path folder = said == null ? beside() : Path.of(said);
        Path file = folder.resolve(path);
        assumeTrue(Files.exists(file), "needs " + file + ", which is not there");
        return file;
    }

    private static Path beside() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared/corpora"))) {
                return at.resolve("shared");
            }
        }
        return Path.of("shared");
    }
}
