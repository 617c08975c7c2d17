package org.fasti.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this repository as its own tests see them. */
public final class Repository {
    private static final List<String> MODULES = List.of("fasti-core", "fasti-app", "fasti-spark");

    private Repository() {}

    /** The root folder, wherever inside it the tests were started. */
    public static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("fasti-core"))) {
                return folder;
            }
        }
        throw new AssertionError("no folder above " + Path.of("").toAbsolutePath() + " holds fasti-core");
    }

    /** All Java files of all modules, main and test, in the order of their paths. */
    static List<Path> javaFiles() {
        return filesUnder("src", ".java");
    }

    /** The data files of all modules' main resources. */
    static List<Path> languageFiles() {
        return filesUnder("src/main/resources/org/fasti/languages", "");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesUnder(String folder, String suffix) {
        return MODULES.stream()
                .map(module -> root().resolve(module).resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(Repository::walk)
                .filter(path -> Files.isRegularFile(path) && path.toString().endsWith(suffix))
                .sorted()
                .toList();
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
