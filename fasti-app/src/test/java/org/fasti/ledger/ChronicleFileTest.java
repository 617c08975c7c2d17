package org.fasti.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fasti.ledger.Mayors.THEN;
import static org.fasti.ledger.Mayors.list;
import static org.fasti.ledger.Mayors.mayor;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fasti.attest.Testimony;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can befall a file. */
class ChronicleFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a chronicle?#%41.db");
    }

    @Test
    void a_file_of_a_newer_version_is_left_alone() throws SQLException {
        recordFive();
        execute("PRAGMA user_version = 2");
        assertThatThrownBy(() -> record(list("2002"))).hasMessageContaining("newer Fasti");
        assertThatThrownBy(this::verdict).hasMessageContaining("newer Fasti");
    }

    @Test
    void a_file_that_is_no_chronicle_is_left_as_it_is() throws IOException, SQLException {
        Files.writeString(file, "Dear diary, today I was made mayor.");
        assertThatThrownBy(() -> record(list("2002"))).hasMessageContaining("not a chronicle of Fasti");
        assertThat(file).hasContent("Dear diary, today I was made mayor.");

        file = folder.resolve("other.db");
        execute("CREATE TABLE cats (name TEXT)");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> record(list("2002"))).hasMessageContaining("not a chronicle of Fasti");
        assertThatThrownBy(this::verdict).hasMessageContaining("not a chronicle of Fasti");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void a_damaged_file_is_named_as_such() throws IOException {
        recordFive();
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] = 0x55;
        }
        Files.write(file, bytes);
        assertThatThrownBy(this::verdict).isInstanceOf(ChronicleTrouble.class).hasMessageContaining("damaged");
    }

    @Test
    void one_damaged_page_of_the_ledger_is_found_and_nothing_is_written_over_it() throws IOException {
        Content[] many = IntStream.range(0, 500)
                .mapToObj(i -> mayor("2001", "Ann Lee " + i, "" + (1000 + i), "" + (1001 + i)))
                .toArray(Content[]::new);
        record(list("2001"));
        record(many);
        byte[] bytes = Files.readAllBytes(file);
        for (int page = 4096; page < bytes.length; page += 4096) {
            if (new String(bytes, page, 4096, StandardCharsets.ISO_8859_1).contains("Ann Lee 250")) {
                Arrays.fill(bytes, page, page + 4096, (byte) 0x55);
            }
        }
        Files.write(file, bytes);
        assertThatThrownBy(this::verdict)
                .isInstanceOfSatisfying(
                        ChronicleTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(ChronicleTrouble.Kind.DAMAGED))
                .hasMessageContaining("damaged; take a copy of it before anything else");
        assertThatThrownBy(() -> {
                    try (Chronicle chronicle = Chronicle.toWrite(file, () -> {})) {
                        chronicle.rebuild();
                    }
                })
                .hasMessageContaining("damaged");
    }

    @Test
    void a_file_or_a_folder_that_may_only_be_read_is_read_and_not_written() throws IOException {
        recordFive();
        try (Connection other = ChroniclePlace.connect(new ChronicleAddress.InFile(file))) {
            assertThat(other.isClosed()).isFalse();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file), "this user may write everything");
        assertThatThrownBy(() -> record(list("2002"))).hasMessageContaining("may only be read; nothing was recorded");
        assertThat(folder.toFile().setWritable(false)).isTrue();
        try {
            assertThat(holders("1991-06-01")).containsExactly("Bo Ek");
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void readers_see_one_moment_while_another_writes() {
        recordFive();
        try (Chronicle reader = Chronicle.toRead(file);
                Chronicle writer = Chronicle.toWrite(file, () -> {})) {
            for (int year = 1900; year < 1920; year++) {
                writer.record(THEN, List.of(mayor("2001", "Ed Py", "" + year, "" + (year + 1))));
                assertThat(reader.verify()).isInstanceOf(Verdict.Sound.class);
            }
        }
    }

    @Test
    void asking_makes_no_chronicle() {
        assertThatThrownBy(this::verdict).hasMessageContaining("there is no chronicle");
        assertThat(file).doesNotExist();
    }

    @Test
    void an_empty_file_becomes_a_chronicle_when_something_is_recorded() throws IOException {
        Files.createFile(file);
        assertThatThrownBy(this::verdict).hasMessageContaining("is empty");
        recordFive();
        assertThat(verdict()).isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void a_writer_says_that_it_waits_for_another_and_readers_go_on() throws SQLException {
        recordFive();
        try (Connection other = ChroniclePlace.connect(new ChronicleAddress.InFile(file));
                Statement statement = other.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            assertThat(holders("1991-06-01")).isNotEmpty();
            List<String> told = new ArrayList<>();
            try (Chronicle chronicle = Chronicle.toWrite(file, () -> {
                told.add("waits");
                rollBack(statement);
            })) {
                chronicle.record(THEN, List.of(mayor("2001", "Ed Py", "1995", "1996")));
            }
            assertThat(told).containsExactly("waits");
        }
        assertThat(holders("1995-06-01")).containsExactly("Ed Py");
    }

    private static void rollBack(Statement statement) {
        try {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void record(Content... contents) {
        try (Chronicle chronicle = Chronicle.toWrite(file, () -> {})) {
            chronicle.record(THEN, List.of(contents));
        }
    }

    private void recordFive() {
        record(Mayors.FIVE);
    }

    private Verdict verdict() {
        try (Chronicle chronicle = Chronicle.toRead(file)) {
            return chronicle.verify();
        }
    }

    private List<String> holders(String day) {
        try (Chronicle chronicle = Chronicle.toRead(file)) {
            return chronicle.testimonies().on(LocalDate.parse(day)).stream()
                    .map(Testimony::person)
                    .toList();
        }
    }

    private void execute(String... statements) throws SQLException {
        ChroniclePlace.execute(new ChronicleAddress.InFile(file), statements);
    }
}
