package org.fasti.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fasti.ledger.Mayors.THEN;
import static org.fasti.ledger.Mayors.list;
import static org.fasti.ledger.Mayors.mayor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
