package org.fasti.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fasti.house.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the program as it is shipped: a batch of telegraphic biographies, and the start-up of one small page. The
 * baselines are measured beside them, so that the figures mean something on any machine.
 */
class ReadingBenchmark {
    private static final int DOCUMENTS = 10_000;
    private static final Path ROOT = Repository.root();
    private static final String EXAMPLE = "examples/thomas-de-maiziere.txt";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test
    private Path folder;

    @Test
    void a_batch_of_telegraphic_biographies() throws IOException, InterruptedException {
        Path corpus = folder.resolve("biographies.jsonl");
        double megabytes = new TelegraphicCorpus(1).write(corpus, DOCUMENTS) / 1e6;
        Path output = folder.resolve("tenures.jsonl");
        Path collections = folder.resolve("gc.log");
        long startUp = median(9, List.of("./fasti", "--version"));

        long batch = run(
                List.of("./fasti", "read", "--as", "jsonl", corpus.toString()), output, "-Xlog:gc:file=" + collections);
        long lines;
        try (Stream<String> written = Files.lines(output)) {
            lines = written.count();
        }
        print("batch", "%,d documents, %.1f MB of text, %,d tenures", DOCUMENTS, megabytes, lines);
        print(
                "batch",
                "%.1f s in all; %.2f MB/s after start-up on %d cores; heap at most %d MB",
                batch / 1e9,
                megabytes / ((batch - startUp) / 1e9),
                Runtime.getRuntime().availableProcessors(),
                largestHeap(collections));

        long words = splitIntoWords(corpus);
        print(
                "baseline",
                "java.text.BreakIterator splits the same file into words: %.2f MB/s on one core",
                megabytes / (words / 1e9));
        assertThat(lines).isGreaterThan(DOCUMENTS);
    }

    @Test
    void the_start_up_of_one_small_page() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        long nothing = median(9, List.of(java.toString(), "-XX:+UseSerialGC", "-version"));
        long version = median(9, List.of("./fasti", "--version"));
        long read = median(9, List.of("./fasti", "read", "--as", "table", EXAMPLE));
        print("start-up", "%4d ms  java -version (baseline)", nothing / 1_000_000);
        print("start-up", "%4d ms  ./fasti --version", version / 1_000_000);
        print("start-up", "%4d ms  ./fasti read %s", read / 1_000_000, EXAMPLE);
    }

    private static long splitIntoWords(Path corpus) throws IOException {
        long started = System.nanoTime();
        long words = 0;
        BreakIterator iterator = BreakIterator.getWordInstance(Locale.ENGLISH);
        for (String line : Files.readAllLines(corpus)) {
            iterator.setText(line);
            while (iterator.next() != BreakIterator.DONE) {
                words++;
            }
        }
        assertThat(words).isPositive();
        return System.nanoTime() - started;
    }

    /** The most that the heap was grown to, in MB, by the collector's own log. */
    private static long largestHeap(Path collections) throws IOException {
        Pattern size = Pattern.compile("->\\d+M\\((\\d+)M\\)");
        return Files.readAllLines(collections).stream()
                .flatMap(line -> size.matcher(line).results())
                .mapToLong(match -> Long.parseLong(match.group(1)))
                .max()
                .orElse(0);
    }

    private long median(int runs, List<String> command) throws IOException, InterruptedException {
        run(command, folder.resolve("out"), "");
        long[] times = new long[runs];
        for (int i = 0; i < runs; i++) {
            times[i] = run(command, folder.resolve("out"), "");
        }
        return LongStream.of(times).sorted().skip(runs / 2).findFirst().orElseThrow();
    }

    /** Nanoseconds from start to end. */
    private static long run(List<String> command, Path output, String javaOptions)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(ROOT.toFile());
        builder.redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeAll(Arrays.asList("JAVA_TOOL_OPTIONS", "MAVEN_OPTS"));
        builder.environment().put("FASTI_JAVA_OPTIONS", javaOptions);
        long started = System.nanoTime();
        int exit = builder.start().waitFor();
        long took = System.nanoTime() - started;
        assertThat(exit).as("exit code of " + command).isZero();
        return took;
    }

    private static void print(String about, String format, Object... values) {
        System.out.println("[" + about + "] " + String.format(Locale.ROOT, format, values));
    }
}
