package org.fasti.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fasti.house.Repository;

/**
 * What a command took.
 *
 * @param seconds from start to end
 * @param work seconds of all cores together, which other programs on the machine change little
 * @param peak the most memory that one of its processes held, in bytes; 0 where the system does not tell
 */
record Measured(double seconds, double work, long peak) {
    private static final int LOOKED_EVERY = 20;

    /** Runs a command in the repository's root, its output into a file; it must succeed. */
    static Measured run(List<String> command, Path output) throws IOException, InterruptedException {
        Path times = Path.of(output + ".times");
        List<String> timed = new ArrayList<>(List.of(
                "bash", "-c", "TIMEFORMAT='%R %U %S'; { time \"$@\" 2>\"$0.err\"; } 2>\"$0\"", times.toString()));
        timed.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(timed).directory(Repository.root().toFile());
        builder.redirectOutput(output.toFile());
        builder.environment().keySet().removeAll(Arrays.asList("JAVA_TOOL_OPTIONS", "MAVEN_OPTS"));
        Process process = builder.start();
        long peak = 0;
        while (!process.waitFor(LOOKED_EVERY, TimeUnit.MILLISECONDS)) {
            try (Stream<ProcessHandle> children = process.descendants()) {
                peak = Math.max(peak, children.mapToLong(Measured::peak).max().orElse(0));
            }
        }
        assertThat(process.exitValue())
                .as(() -> "exit code of " + command + "\n" + read(Path.of(times + ".err")))
                .isZero();
        double[] said = Stream.of(Files.readString(times).strip().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Measured(said[0], said[1] + said[2], peak);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static long peak(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException e) {
            // It has ended, or the system does not tell.
            return 0;
        }
    }

    static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    static void print(String about, String format, Object... values) {
        System.out.println("[" + about + "] " + String.format(Locale.ROOT, format, values));
    }
}
