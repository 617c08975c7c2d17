package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.fasti.house.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The suite also runs what people run: the launcher, with the program that it builds. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LauncherTest {
    @Test
    void the_launcher_builds_and_starts_the_program() throws IOException, InterruptedException {
        assumeTrue(isOnPath("mvn"), "the launcher builds with mvn, which is not on PATH");
        Path root = Repository.root();
        ProcessBuilder command = new ProcessBuilder(
                root.resolve("fasti").toString(), "read", "--as", "text", "examples/thomas-de-maiziere.txt");
        command.directory(root.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        // The test's own JVM may be watched by agents that the program must do without.
        command.environment().keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "MAVEN_OPTS"));

        Process process = command.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(out).startsWith("Thomas de Maizière\n");
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
