package org.fasti.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fasti.source.bzip2.Bzip2Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the program on generated dumps beside {@code lbzip2 -dc}, which only unpacks them: on one of 320 MB, where much of
 * the time is that of Java getting fast, and on ones of the same pages many times over, which are nearer to what a large wiki
 * takes: the English Wikipedia has some 100,000 MB. All run in turns, so that what else the machine does meets all of them; of
 * each, the run with the least work counts. {@code -Dfasti.dump.mb} changes the size of the first, {@code -Dfasti.dump.times}
 * how many times as long as that the dumps are, parted by commas, {@code -Dfasti.rounds} the number of turns.
 */
class DumpBenchmark {
    private static final long BYTES = Long.getLong("fasti.dump.mb", 320) * 1_000_000;
    private static final List<Integer> TIMES = Stream.of(
                    System.getProperty("fasti.dump.times", "1,6,30").split(","))
            .map(Integer::valueOf)
            .toList();
    private static final int ROUNDS = Integer.getInteger("fasti.rounds", 3);
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final String LBZIP2 = "lbzip2 -dc";
    private static final String UNPACKED = "unpacked by Fasti";
    private static final String READ = "fasti read, bzip2";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test
    private Path folder;

    @Test
    void a_dump_as_fast_as_it_is_unpacked() throws IOException, InterruptedException {
        Path packed = folder.resolve("dump.xml.bz2");
        Path plain = folder.resolve("dump.xml");
        double megabytes = new GeneratedDump(1).writeMultistream(packed, BYTES) / 1e6;
        new GeneratedDump(1).writePlain(plain, BYTES);
        // Builds itself where it has not, which is not measured.
        command("./fasti", "--version");
        for (int times : TIMES) {
            Path longPacked = folder.resolve("long.xml.bz2");
            Path longPlain = folder.resolve("long.xml");
            GeneratedDump.repeat(packed, times, longPacked);
            GeneratedDump.repeat(plain, times, longPlain);
            measure(longPacked, longPlain, megabytes * times);
        }
    }

    private void measure(Path packed, Path plain, double megabytes) throws IOException, InterruptedException {
        String which = String.format(Locale.ROOT, "dump of %,.0f MB", megabytes);
        Measured.print(which, "%.0f MB packed", Files.size(packed) / 1e6);
        Map<String, List<Measured>> runs = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (Measured.isThere("lbzip2")) {
                add(runs, LBZIP2, command("lbzip2", "-dc", packed.toString()));
            }
            add(runs, UNPACKED, unpacked(packed));
            add(runs, READ, command("./fasti", "read", "--as", "jsonl", packed.toString()));
            add(runs, "fasti read, plain", command("./fasti", "read", "--as", "jsonl", plain.toString()));
        }
        if (!runs.containsKey(LBZIP2)) {
            Measured.print(which, "lbzip2 is not installed; nothing is held against it");
        }
        Measured base = best(runs, runs.containsKey(LBZIP2) ? LBZIP2 : UNPACKED);
        runs.forEach((name, all) -> tell(which + ", " + name, best(all), base, megabytes));
        assertThat(best(runs, READ).peak()).isLessThan(1_000_000_000);
    }

    private static void tell(String name, Measured run, Measured base, double megabytes) {
        Measured.print(
                name,
                "%.0f MB/s; %.1f s of work, %.0f MB a second of each core; %.2f of the throughput of %s by time, %.2f by"
                        + " work; peak memory %d MB",
                megabytes / run.seconds(),
                run.work(),
                megabytes / run.work(),
                base.seconds() / run.seconds(),
                LBZIP2,
                base.work() / run.work(),
                run.peak() / 1_000_000);
    }

    private Measured command(String... command) throws IOException, InterruptedException {
        return Measured.run(List.of(command), folder.resolve("out"));
    }

    private static Measured unpacked(Path packed) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long work = system.getProcessCpuTime();
        long started = System.nanoTime();
        byte[] buffer = new byte[1 << 16];
        try (InputStream input = new Bzip2Input(Files.newInputStream(packed), 0, CORES)) {
            int count = 0;
            while (count >= 0) {
                count = input.read(buffer, 0, buffer.length);
            }
        }
        return new Measured((System.nanoTime() - started) / 1e9, (system.getProcessCpuTime() - work) / 1e9, 0);
    }

    private static void add(Map<String, List<Measured>> runs, String name, Measured run) {
        runs.computeIfAbsent(name, _ -> new ArrayList<>()).add(run);
    }

    private static Measured best(Map<String, List<Measured>> runs, String name) {
        return best(runs.getOrDefault(name, List.of()));
    }

    private static Measured best(List<Measured> runs) {
        return runs.stream().min(Comparator.comparing(Measured::work)).orElseThrow();
    }
}
