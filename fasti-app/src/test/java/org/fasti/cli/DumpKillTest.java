package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The reading of a dump into a chronicle is killed at any moment: the same command finishes it, and what the ledger then
 * holds is what one run records. {@code -Dfasti.kills=200} kills that often.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class DumpKillTest {
    private static final int PAGES = 1_200;
    private static final int PAGES_A_STREAM = 40;
    private static final int OFFICES = 6;
    private static final int KILLS = Integer.getInteger("fasti.kills", 8);

    @TempDir
    private Path folder;

    private Path dump = Path.of("");
    private List<String> expected = List.of();

    @BeforeEach
    void readOnce() throws IOException, SQLException {
        dump = Files.write(folder.resolve("dump.xml.bz2"), dump());
        Path whole = folder.resolve("whole.db");
        assertThat(Program.run("read", dump.toString(), "-c", whole.toString()).exit())
                .isEqualTo(Exit.DONE);
        expected = entries(whole);
        assertThat(expected).hasSizeGreaterThan(PAGES * OFFICES);
    }

    @Test
    void a_run_that_is_killed_after_its_first_mark_goes_on_from_there()
            throws IOException, InterruptedException, SQLException {
        Path chronicle = folder.resolve("killed.db");
        Process child = Program.start("read", dump.toString(), "-c", chronicle.toString());
        while (child.isAlive() && !Files.exists(folder.resolve("killed.db.reading"))) {
            Thread.sleep(5);
        }
        child.destroyForcibly().waitFor();

        Program again = Program.run("read", dump.toString(), "-c", chronicle.toString());

        assertThat(again.err()).contains("goes on in " + dump);
        assertThat(folder.resolve("killed.db.reading")).doesNotExist();
        assertThat(entries(chronicle)).isEqualTo(expected);
    }

    @Test
    void runs_that_are_killed_at_any_moment_come_to_what_one_run_records()
            throws IOException, InterruptedException, SQLException {
        Random random = new Random(20260923);
        int generation = 0;
        int interrupted = 0;
        long longest = 6_000;
        Path chronicle = folder.resolve("killed-0.db");
        for (int kill = 0; kill < KILLS; kill++) {
            Process child = Program.start("read", dump.toString(), "-c", chronicle.toString());
            boolean finished = child.waitFor(random.nextLong(longest), TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
            interrupted += finished ? 0 : 1;
            longest = finished ? Math.max(800, longest * 3 / 4) : longest;
            if (finished || interrupted % 3 == 2) {
                finish(chronicle);
                chronicle = folder.resolve("killed-" + ++generation + ".db");
            }
        }
        finish(chronicle);
        assertThat(interrupted).as("runs that were killed before they ended").isPositive();
    }

    private void finish(Path chronicle) throws SQLException {
        assertThat(Program.run("read", dump.toString(), "-c", chronicle.toString())
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(Program.run("verify", "-c", chronicle.toString()).err()).contains("all as they were recorded");
        assertThat(entries(chronicle)).isEqualTo(expected);
    }

    /** What the ledger holds, in its order; only when it was recorded is left out. */
    private static List<String> entries(Path chronicle) throws SQLException {
        List<String> entries = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + chronicle);
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT kind || ' ' || hex(id) || ' ' || body FROM entry ORDER BY number")) {
            while (rows.next()) {
                entries.add(rows.getString(1));
            }
        }
        return entries;
    }

    private static byte[] dump() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pack(out, "<mediawiki xml:lang=\"en\"><siteinfo><base>https://en.example.org/wiki/Main</base></siteinfo>\n");
        for (int first = 0; first < PAGES; first += PAGES_A_STREAM) {
            StringBuilder pages = new StringBuilder();
            for (int page = first; page < first + PAGES_A_STREAM; page++) {
                pages.append(page(page));
            }
            pack(out, pages.toString());
        }
        pack(out, "</mediawiki>\n");
        return out.toByteArray();
    }

    private static void pack(ByteArrayOutputStream out, String text) throws IOException {
        try (BZip2CompressorOutputStream packer = new BZip2CompressorOutputStream(out, 1)) {
            packer.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String page(int number) {
        StringBuilder box = new StringBuilder("{{Infobox officeholder\n| name = Person " + number + "\n");
        for (int office = 1; office <= OFFICES; office++) {
            int year = 1700 + number % 250 + 5 * office;
            box.append("| office" + office + " = Mayor of Elmford " + (number + office) % 97 + "\n| term_start" + office
                    + " = " + year + "\n| term_end" + office + " = " + (year + 4) + "\n");
        }
        return "<page><title>Person " + number + "</title><ns>0</ns><id>" + number + "</id><revision><id>" + number
                + "</id><timestamp>2024-05-06T07:08:09Z</timestamp><model>wikitext</model><text>" + box
                + "}}\n'''Person " + number + "''' was a politician.</text></revision></page>\n";
    }
}
