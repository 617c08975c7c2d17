package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import into a disk without room for it: files may not grow beyond some blocks. */
class FullDiskTest {
    private static final int ROWS = 30_000;
    private static final int BLOCKS = 9_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void what_fits_is_kept_and_the_rest_follows_when_there_is_room() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash to limit the size of files");
        Path table = Files.writeString(
                folder.resolve("table.csv"),
                IntStream.range(0, ROWS)
                        .mapToObj(i -> "Person " + i + ",Member for " + i % 500 + "," + (1900 + i % 150))
                        .collect(Collectors.joining("\n", "person,position,start\n", "\n")));
        Path chronicle = folder.resolve("fasti.db");
        Path messages = folder.resolve("messages");
        Process program = new ProcessBuilder(List.of(
                        "/bin/bash",
                        "-c",
                        "ulimit -f " + BLOCKS + "; exec \"$@\"",
                        "bash",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.fasti.cli.Main",
                        "import",
                        table.toString(),
                        "-c",
                        chronicle.toString()))
                .redirectErrorStream(true)
                .redirectOutput(messages.toFile())
                .start();
        assertThat(program.waitFor()).as(Files.readString(messages)).isEqualTo(Exit.INCOMPLETE.code());
        assertThat(messages).content().contains("the chronicle cannot be", "look at the disk");
        assertThat(Program.run("verify", "-c", chronicle.toString()).err()).contains("all as they were recorded");

        assertThat(Program.run("import", table.toString(), "-c", chronicle.toString())
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(Program.run("verify", "-c", chronicle.toString()).err()).contains("30,001 entries, all as they");
    }
}
