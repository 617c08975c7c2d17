package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import is killed at any moment: what is in the file then is sound, and the same command finishes the work without a
 * double. {@code -Dfasti.kills=200} kills that often.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class KillTest {
    private static final int ROWS = 15_000;
    private static final int KILLS = Integer.getInteger("fasti.kills", 20);

    @TempDir
    private Path folder;

    @Test
    void a_killed_import_leaves_a_sound_chronicle_and_can_be_run_again() throws IOException, InterruptedException {
        Path table = Files.writeString(folder.resolve("table.csv"), table());
        Path whole = folder.resolve("whole.db");
        assertThat(Program.run("import", table.toString(), "-c", whole.toString())
                        .exit())
                .isEqualTo(Exit.DONE);
        String expected = everyone(whole);
        Random random = new Random(20260301);
        int generation = 0;
        int interrupted = 0;
        long longest = 1500;
        Path chronicle = folder.resolve("killed-0.db");
        for (int kill = 0; kill < KILLS; kill++) {
            Process child = Program.start("import", table.toString(), "-c", chronicle.toString());
            boolean finished = child.waitFor(random.nextLong(longest), TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
            if (hasBegun(chronicle)) {
                assertThat(Program.run("verify", "-c", chronicle.toString()).err())
                        .as("after kill " + kill)
                        .contains("all as they were recorded");
                interrupted++;
            }
            if (finished) {
                longest = Math.max(400, longest * 3 / 4);
            } else if (!hasBegun(chronicle)) {
                longest = Math.min(10_000, longest * 5 / 4);
            }
            if (finished || interrupted % 4 == 3) {
                check(table, chronicle, expected);
                chronicle = folder.resolve("killed-" + ++generation + ".db");
            }
        }
        check(table, chronicle, expected);
        assertThat(interrupted).as("kills that met a begun chronicle").isPositive();
    }

    private static void check(Path table, Path chronicle, String expected) {
        assertThat(Program.run("import", table.toString(), "-c", chronicle.toString())
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(Program.run("verify", "-c", chronicle.toString()).err())
                .contains(String.format(Locale.ROOT, "%,d entries, all as they were recorded", ROWS + 1));
        assertThat(everyone(chronicle)).isEqualTo(expected);
    }

    private static boolean hasBegun(Path chronicle) {
        return Program.run("who", "--on", "1990-01-01", "-c", chronicle.toString())
                .exit()
                .equals(Exit.DONE);
    }

    private static String everyone(Path chronicle) {
        return Program.run("who", "--on", "1990-01-01", "-c", chronicle.toString())
                .out();
    }

    private static String table() {
        return IntStream.range(0, ROWS)
                .mapToObj(
                        i -> "Person " + i + ",Member for " + i % 500 + "," + (1900 + i % 150) + "," + (1904 + i % 150))
                .collect(Collectors.joining("\n", "person,position,start,end\n", "\n"));
    }
}
