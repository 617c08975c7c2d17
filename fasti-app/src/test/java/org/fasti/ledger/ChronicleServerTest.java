package org.fasti.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fasti.ledger.Mayors.THEN;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fasti.ledger.ChronicleAddress.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can befall a chronicle on a server. */
class ChronicleServerTest {
    private OnServer server = new OnServer("", 0, "", Optional.empty(), Optional.empty(), Map.of());

    @BeforeEach
    void name() {
        server = ThrowawayServer.schema();
    }

    @Test
    void asking_makes_no_chronicle() throws SQLException {
        assertThatThrownBy(this::verdict).hasMessageContaining("there is no chronicle at postgresql://127.0.0.1");
        ChroniclePlace.execute(server, "CREATE SCHEMA " + server.schema());
        assertThatThrownBy(this::verdict).hasMessageContaining("there is no chronicle at");
    }

    @Test
    void a_server_that_is_not_there_is_named() {
        OnServer absent = new OnServer("127.0.0.1", 1, "fasti", server.user(), server.password(), Map.of());
        assertThatThrownBy(() -> Chronicle.toRead(absent))
                .isInstanceOfSatisfying(
                        ChronicleTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(ChronicleTrouble.Kind.UNFIT))
                .hasMessageContaining("postgresql://127.0.0.1:1/fasti cannot be reached");
    }

    @Test
    void a_wrong_password_is_said_and_not_shown() {
        OnServer stranger =
                new OnServer(server.host(), server.port(), "fasti", server.user(), Optional.of("s3cret"), Map.of());
        assertThatThrownBy(() -> Chronicle.toWrite(stranger, () -> {}))
                .hasMessageContaining("does not let you in as fasti")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void a_database_that_is_not_there_is_named() {
        OnServer other =
                new OnServer(server.host(), server.port(), "nowhere", server.user(), server.password(), Map.of());
        assertThatThrownBy(() -> Chronicle.toRead(other)).hasMessageContaining("has no database of that name");
    }

    @Test
    void a_chronicle_of_a_newer_version_is_left_alone() throws SQLException {
        record(Mayors.FIVE);
        ChroniclePlace.execute(
                server,
                "INSERT INTO flyway_schema_history SELECT 99, '99', description, type, script, checksum, installed_by,"
                        + " installed_on, execution_time, success FROM flyway_schema_history WHERE version = '1'");
        assertThatThrownBy(() -> record(Mayors.list("2002"))).hasMessageContaining("newer Fasti");
        assertThatThrownBy(this::verdict).hasMessageContaining("newer Fasti");
    }

    @Test
    void a_schema_with_tables_of_others_is_left_as_it_is() throws SQLException {
        ChroniclePlace.execute(
                server,
                "CREATE SCHEMA " + server.schema(),
                "CREATE TABLE entry (cat TEXT)",
                "CREATE TABLE head (cat TEXT)");
        assertThatThrownBy(() -> record(Mayors.FIVE)).hasMessageContaining("is not a chronicle of Fasti");
        assertThatThrownBy(this::verdict).hasMessageContaining("is not a chronicle of Fasti");

        OnServer another = ThrowawayServer.schema();
        ChroniclePlace.execute(another, "CREATE SCHEMA " + another.schema(), "CREATE TABLE cats (name TEXT)");
        assertThatThrownBy(() -> Chronicle.toWrite(another, () -> {}))
                .hasMessageContaining("cannot be made a chronicle");
    }

    @Test
    void a_writer_says_that_it_waits_for_another() throws SQLException {
        record(Mayors.FIVE);
        List<String> told = new ArrayList<>();
        try (Connection other = ChroniclePlace.connect(server);
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            new PostgresEngine().beginWriting(other, () -> told.add("not this one"));
            statement.executeQuery("SELECT 1").close();
            try (Chronicle chronicle = Chronicle.toWrite(server, () -> {
                told.add("waits");
                rollBack(other);
            })) {
                chronicle.record(THEN, List.of(Mayors.mayor("2001", "Ed Py", "1995", "1996")));
            }
        }
        assertThat(told).containsExactly("waits");
    }

    @Test
    void a_name_with_a_character_that_postgresql_cannot_keep_is_kept_without_it() {
        record(Mayors.list("2001"), Mayors.mayor("2001", "Ann\0Lee", "1990", "1991"));
        assertThat(verdict()).isInstanceOf(Verdict.Sound.class);
        try (Chronicle chronicle = Chronicle.toRead(server)) {
            assertThat(chronicle.testimonies().persons()).containsExactly("Ann\ufffdLee");
        }
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void record(Content... contents) {
        try (Chronicle chronicle = Chronicle.toWrite(server, () -> {})) {
            chronicle.record(THEN, List.of(contents));
        }
    }

    private Verdict verdict() {
        try (Chronicle chronicle = Chronicle.toRead(server)) {
            return chronicle.verify();
        }
    }
}
