package org.fasti.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fasti.ledger.Mayors.list;
import static org.fasti.ledger.Mayors.mayor;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fasti.attest.AttestedBound;
import org.fasti.ledger.Content.RecordedClaim;
import org.fasti.ledger.Content.Retraction;
import org.fasti.query.Answer;
import org.fasti.query.OnADay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ChronicleTest {
    private static final Instant THEN = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    @Parameter
    private ChroniclePlace place = ChroniclePlace.FILE;

    private ChronicleAddress address;

    @BeforeEach
    void name() {
        address = place.next(folder, "a chronicle?#%41.db");
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
        address = place.next(folder, "another.db");
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
    void two_writers_take_turns_and_nothing_is_lost() throws InterruptedException {
        record(list("2001"));
        List<Thread> writers = List.of("Ann", "Bo").stream()
                .map(name -> Thread.ofPlatform().start(() -> {
                    try (Chronicle chronicle = Chronicle.toWrite(address, () -> {})) {
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
        execute("DELETE FROM testimony", "DELETE FROM office");
        assertThat(holders("1991-06-01")).isEmpty();
        rebuild();
        assertThat(holders("1991-06-01")).isEqualTo(before).isNotEmpty();
    }

    @Test
    void what_another_version_derived_is_not_asked_and_derived_anew_by_the_next_who_writes() throws SQLException {
        recordFive();
        List<String> before = holders("1991-06-01");
        execute("UPDATE derived SET made_by = 'another script'", "DELETE FROM testimony");
        assertThatThrownBy(() -> holders("1991-06-01")).hasMessageContaining("fasti rebuild");
        assertThat(verdict()).isInstanceOf(Verdict.Sound.class);
        List<String> told = new ArrayList<>();
        Chronicle.toWrite(address, new Notices() {
                    @Override
                    public void waits() {
                        told.add("waits");
                    }

                    @Override
                    public void derivesAnew() {
                        told.add("derives anew");
                    }
                })
                .close();
        assertThat(told).containsExactly("derives anew");
        assertThat(holders("1991-06-01")).isEqualTo(before);
    }

    @Test
    void a_long_input_is_recorded_part_by_part_and_trouble_with_a_part_is_told() {
        try (Chronicle chronicle = Chronicle.toWrite(address, () -> {});
                Recorder recorder = new Recorder(chronicle)) {
            recorder.record(THEN, List.of(list("2001")));
            for (int year = 1900; year < 1950; year++) {
                recorder.record(THEN, List.of(mayor("2001", "Ann Lee", "" + year, "" + (year + 1))));
            }
            assertThat(recorder.finish()).isEqualTo(new Chronicle.Added(51, 50));
            recorder.record(THEN, List.of(mayor("2003", "Bo Ek", "1990", "1991")));
            assertThatThrownBy(recorder::finish).hasMessageContaining("a claim without its publication");
        }
        assertThat(holders("1920-06-01")).containsExactly("Ann Lee 1919 1920", "Ann Lee 1920 1921");
    }

    private void recordFive() {
        record(Mayors.FIVE);
    }

    private Chronicle.Added record(Content... contents) {
        try (Chronicle chronicle = Chronicle.toWrite(address, () -> {})) {
            return chronicle.record(THEN, List.of(contents));
        }
    }

    private void rebuild() {
        try (Chronicle chronicle = Chronicle.toWrite(address, () -> {})) {
            chronicle.rebuild();
        }
    }

    private Verdict verdict() {
        try (Chronicle chronicle = Chronicle.toRead(address)) {
            return chronicle.verify();
        }
    }

    private String broken() {
        return verdict() instanceof Verdict.Broken(long entry, String message) && message.startsWith("entry " + entry)
                ? message
                : "sound";
    }

    private List<String> holders(String day) {
        try (Chronicle chronicle = Chronicle.toRead(address)) {
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

    private void tamper(String... statements) throws SQLException {
        ChroniclePlace.tamper(address, statements);
    }

    private void execute(String... statements) throws SQLException {
        ChroniclePlace.execute(address, statements);
    }
}
