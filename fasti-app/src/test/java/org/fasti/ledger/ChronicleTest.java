package org.fasti.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.fasti.attest.AttestedBound;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.Witness;
import org.fasti.ledger.Content.Publication;
import org.fasti.ledger.Content.RecordedClaim;
import org.fasti.ledger.Content.Retraction;
import org.fasti.office.Position;
import org.fasti.office.PositionKey;
import org.fasti.query.Answer;
import org.fasti.query.OnADay;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChronicleTest {
    private static final Instant THEN = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a chronicle?#%41.db");
    }

    @Test
    void what_was_recorded_once_adds_nothing_again() {
        assertThat(record(list("2001"), mayor("2001", "Ann Lee", "1990", "1995"))
                        .entries())
                .isEqualTo(2);
        assertThat(record(list("2001"), mayor("2001", "Ann Lee", "1990", "1995"))
                        .entries())
                .isZero();
        assertThat(verdict())
                .isInstanceOfSatisfying(
                        Verdict.Sound.class,
                        sound -> assertThat(sound.entries()).isEqualTo(2));
    }

    @Test
    void the_same_entries_have_the_same_head_wherever_they_are_recorded() {
        record(list("2001"), mayor("2001", "Ann Lee", "1990", "1995"));
        Verdict first = verdict();
        file = folder.resolve("another.db");
        record(list("2001"), mayor("2001", "Ann Lee", "1990", "1995"));
        assertThat(verdict()).isEqualTo(first);
    }

    @Test
    void an_altered_entry_is_named() throws SQLException {
        recordFive();
        tamper("UPDATE entry SET body = replace(body, '1992', '1993') WHERE number = 4");
        assertThat(broken()).isEqualTo("entry 4 was altered: its content is not what its id was made of");
    }

    @Test
    void an_entry_with_another_recorded_time_is_named() throws SQLException {
        recordFive();
        tamper("UPDATE entry SET recorded = '2020-01-01T00:00:00Z' WHERE number = 3");
        assertThat(broken()).startsWith("entry 3 was altered");
    }

    @Test
    void a_removed_entry_is_named() throws SQLException {
        recordFive();
        tamper("DELETE FROM entry WHERE number = 2");
        assertThat(broken()).startsWith("entry 2 was removed");
    }

    @Test
    void a_removed_entry_is_named_also_where_the_others_were_counted_anew() throws SQLException {
        recordFive();
        tamper("DELETE FROM entry WHERE number = 3", "UPDATE entry SET number = number - 1 WHERE number > 3");
        assertThat(broken()).startsWith("entry 3 was altered, or the entry that stood before it was removed");
    }

    @Test
    void entries_cut_off_at_the_end_are_missed() throws SQLException {
        recordFive();
        tamper("DELETE FROM entry WHERE number >= 4");
        assertThat(broken()).isEqualTo("entry 4 was removed: the ledger had 5 entries");
    }

    @Test
    void reordered_entries_are_named() throws SQLException {
        recordFive();
        tamper(
                "UPDATE entry SET number = 100 WHERE number = 3",
                "UPDATE entry SET number = 3 WHERE number = 4",
                "UPDATE entry SET number = 4 WHERE number = 100");
        assertThat(broken()).isEqualTo("entry 3 was moved: it was recorded right after what is now entry 4");
    }

    @Test
    void other_tools_cannot_alter_entries_by_a_slip() {
        recordFive();
        assertThatThrownBy(() -> execute("DELETE FROM entry WHERE number = 2")).hasMessageContaining("append-only");
        assertThat(verdict()).isInstanceOf(Verdict.Sound.class);
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
    void two_writers_take_turns_and_nothing_is_lost() throws InterruptedException {
        record(list("2001"));
        List<Thread> writers = List.of("Ann", "Bo").stream()
                .map(name -> Thread.ofPlatform().start(() -> {
                    try (Chronicle chronicle = Chronicle.toWrite(file, () -> {})) {
                        for (int year = 1900; year < 1950; year++) {
                            chronicle.record(THEN, List.of(mayor("2001", name, "" + year, "" + (year + 1))));
                        }
                    }
                }))
                .toList();
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(verdict())
                .isInstanceOfSatisfying(
                        Verdict.Sound.class,
                        sound -> assertThat(sound.entries()).isEqualTo(101));
    }

    @Test
    void a_writer_says_that_it_waits_for_another_and_readers_go_on() throws SQLException {
        recordFive();
        String address = "jdbc:sqlite:file:" + file.toUri().getRawPath();
        try (Connection other = DriverManager.getConnection(address);
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
        assertThat(holders("1995-06-01")).containsExactly("Ed Py 1995 1996");
    }

    private static void rollBack(Statement statement) {
        try {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_transaction_that_fails_leaves_nothing() {
        recordFive();
        Sha256 unknown = Sha256.of("no publication");
        RecordedClaim stray = new RecordedClaim(
                unknown, mayor("2001", "Ann Lee", "1990", "1995").claim(), Optional.empty(), OptionalLong.empty());
        assertThatThrownBy(() -> record(mayor("2001", "Zed", "1980", "1981"), stray))
                .isInstanceOf(ChronicleTrouble.class);
        assertThat(holders("1980-06-01")).isEmpty();
        assertThat(verdict())
                .isInstanceOfSatisfying(
                        Verdict.Sound.class,
                        sound -> assertThat(sound.entries()).isEqualTo(5));
    }

    @Test
    void a_later_edition_supersedes_what_the_earlier_said_of_the_same_whichever_is_recorded_first() {
        record(list("2005"), mayor("2005", "Ann Lee", "1990", "1995"));
        record(list("2001"), mayor("2001", "Ann Lee", "1990", "1998"));
        assertThat(holders("1994-06-01")).containsExactly("Ann Lee 1990 1995");
        assertThat(holders("1997-06-01")).isEmpty();
    }

    @Test
    void what_is_retracted_holds_no_more_and_what_it_superseded_holds_again() {
        RecordedClaim later = mayor("2005", "Ann Lee", "1990", "1995");
        record(list("2001"), mayor("2001", "Ann Lee", "1990", "1998"), list("2005"), later);
        record(new Retraction(later.id(), "Bo Ek", "a slip of the printer"));
        assertThat(holders("1994-06-01")).containsExactly("Ann Lee 1990 1998");
        rebuild();
        assertThat(holders("1994-06-01")).containsExactly("Ann Lee 1990 1998");
        assertThat(verdict()).isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void what_is_derived_is_the_same_after_it_was_dropped() throws SQLException {
        recordFive();
        List<String> before = holders("1991-06-01");
        execute("DELETE FROM testimony", "DELETE FROM held", "DELETE FROM office");
        assertThat(holders("1991-06-01")).isEmpty();
        rebuild();
        assertThat(holders("1991-06-01")).isEqualTo(before).isNotEmpty();
    }

    private void recordFive() {
        record(
                list("2001"),
                mayor("2001", "Ann Lee", "1990", "1991"),
                mayor("2001", "Bo Ek", "1991", "1992"),
                mayor("2001", "Cy Ng", "1992", "1993"),
                mayor("2001", "Di Oz", "1993", "1994"));
    }

    private Chronicle.Added record(Content... contents) {
        try (Chronicle chronicle = Chronicle.toWrite(file, () -> {})) {
            return chronicle.record(THEN, List.of(contents));
        }
    }

    private void rebuild() {
        try (Chronicle chronicle = Chronicle.toWrite(file, () -> {})) {
            chronicle.rebuild();
        }
    }

    private Verdict verdict() {
        try (Chronicle chronicle = Chronicle.toRead(file)) {
            return chronicle.verify();
        }
    }

    private String broken() {
        return verdict() instanceof Verdict.Broken(long entry, String message) && message.startsWith("entry " + entry)
                ? message
                : "sound";
    }

    private List<String> holders(String day) {
        try (Chronicle chronicle = Chronicle.toRead(file)) {
            LocalDate asked = LocalDate.parse(day);
            return new OnADay(asked)
                    .answers(chronicle.testimonies().on(asked)).stream()
                            .map(Answer::tenure)
                            .map(held -> held.person() + " " + said(held.start()) + " " + said(held.end()))
                            .toList();
        }
    }

    private static String said(AttestedBound bound) {
        return ContentForm.bound(bound.shown()).orElse("");
    }

    /** Alters the ledger as somebody would who means to. */
    private void tamper(String... statements) throws SQLException {
        execute("DROP TRIGGER entry_is_never_changed", "DROP TRIGGER entry_is_never_removed");
        execute(statements);
    }

    private void execute(String... statements) throws SQLException {
        String address = "jdbc:sqlite:file:" + file.toUri().getRawPath();
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.executeUpdate(one);
            }
        }
    }

    private static Publication list(String published) {
        return new Publication(
                Publication.Form.TABLE,
                "List of mayors",
                Optional.empty(),
                Optional.empty(),
                Edtf.parse(published),
                Optional.empty(),
                EndConvention.EXCLUSIVE,
                Optional.of("CC0"),
                "en");
    }

    private static RecordedClaim mayor(String published, String person, String start, String end) {
        Position position = new Position(
                "Mayor of Sund",
                "mayor",
                Optional.empty(),
                Optional.of("Sund"),
                new PositionKey("mayor", new TreeSet<>(List.of("sund"))));
        OfficeClaim claim = OfficeClaim.of(
                        person,
                        position,
                        new Evidence("List of mayors", Witness.DATASET, new Span(0, 0), "", List.of()))
                .start(Bound.on(Edtf.parse(start).orElseThrow()))
                .end(Bound.on(Edtf.parse(end).orElseThrow()))
                .build();
        return new RecordedClaim(list(published).id(), claim, Optional.empty(), OptionalLong.of(2));
    }
}
