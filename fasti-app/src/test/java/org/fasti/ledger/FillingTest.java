package org.fasti.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.ledger.Mayors.THEN;
import static org.fasti.ledger.Mayors.list;
import static org.fasti.ledger.Mayors.mayor;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fasti.attest.Testimony;
import org.fasti.query.EveryoneInOffice;
import org.fasti.query.InOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** However a chronicle is filled, it holds the same. */
@ParameterizedClass
@EnumSource
class FillingTest {
    private static final int MANY = 6_000;
    private static final LocalDate DAY = LocalDate.of(1950, 6, 1);

    @TempDir
    private Path folder;

    @Parameter
    private ChroniclePlace place = ChroniclePlace.FILE;

    private ChronicleAddress address;

    @BeforeEach
    void name() {
        address = place.next(folder, "filled.db");
    }

    @Test
    void many_at_once_are_what_a_few_at_a_time_are() throws SQLException {
        record(address, many());
        ChronicleAddress other = place.next(folder, "other.db");
        try (Chronicle chronicle = Chronicle.toWrite(other, () -> {})) {
            List<Content> all = many();
            for (int from = 0; from < all.size(); from += 1_000) {
                chronicle.record(THEN, all.subList(from, Math.min(from + 1_000, all.size())));
            }
        }
        assertThat(everyone(address)).hasSize(MANY / 50).isEqualTo(everyone(other));
        assertThat(indexes(address)).isEqualTo(indexes(other)).isPositive();
        try (Chronicle chronicle = Chronicle.toWrite(address, () -> {})) {
            chronicle.rebuild();
        }
        assertThat(everyone(address)).isEqualTo(everyone(other));
        assertThat(indexes(address)).isEqualTo(indexes(other));
    }

    @Test
    void who_writes_next_makes_the_indexes_that_a_killed_program_left_out() throws SQLException {
        try (Chronicle killed = Chronicle.toWrite(address, () -> {})) {
            killed.record(THEN, many());
            int without = indexes(address);
            Chronicle.toWrite(address, () -> {}).close();
            assertThat(indexes(address)).isGreaterThan(without);
        }
    }

    @Test
    void programs_that_write_in_turn_know_of_each_other() {
        try (Chronicle one = Chronicle.toWrite(address, () -> {})) {
            one.record(THEN, List.of(list("2001"), mayor("2001", "Ann Lee", "1950", "1951")));
            record(address, List.of(mayor("2001", "Bo Ek", "1950", "1952"), mayor("2001", "Cy Ng", "1950", "1953")));
            one.record(
                    THEN,
                    List.of(
                            mayor("2001", "Bo Ek", "1950", "1952"),
                            mayor("2001", "Cy Ng", "1960", "1961"),
                            mayor("2001", "Di Oz", "1950", "1954")));
        }
        List<String> before = everyone(address);
        assertThat(before).hasSize(4);
        try (Chronicle chronicle = Chronicle.toWrite(address, () -> {})) {
            assertThat(chronicle.verify()).isInstanceOf(Verdict.Sound.class);
            assertThat(chronicle.testimonies().of("Cy Ng")).hasSize(2).allMatch(one -> bearers(one) == 1);
            chronicle.rebuild();
        }
        assertThat(everyone(address)).isEqualTo(before);
    }

    @Test
    void names_are_found_by_their_words_in_any_order_and_those_like_them_are_known() {
        record(
                address,
                List.of(
                        list("2001"),
                        mayor("2001", "Åse Lindqvist", "1950", "1951"),
                        mayor("2001", "Ann Lindqvist", "1950", "1951"),
                        mayor("2001", "Bo Ek", "1950", "1952")));
        try (Chronicle chronicle = Chronicle.toRead(address)) {
            Testimonies known = chronicle.testimonies();
            assertThat(known.of("lindqvist ase")).extracting(Testimony::person).containsExactly("Åse Lindqvist");
            assertThat(known.of("lindqvist")).isEmpty();
            assertThat(known.personsLike("lindqvist")).containsExactly("Ann Lindqvist", "Åse Lindqvist");
            assertThat(known.personsLike("Ase Lindkvist")).contains("Åse Lindqvist");
            assertThat(known.personsLike("Xo Ek")).contains("Bo Ek");
            assertThat(known.personsLike("Quite Different")).isEmpty();
            assertThat(known.offices("sund mayor of")).hasSize(1);
        }
    }

    private static List<Content> many() {
        List<Content> all = new ArrayList<>(List.of(list("2001")));
        for (int i = 0; i < MANY; i++) {
            int year = 1900 + i % 100;
            all.add(mayor("2001", "Person " + i, "" + year, "" + (year + 1)));
        }
        return all;
    }

    private static void record(ChronicleAddress address, List<Content> contents) {
        try (Chronicle chronicle = Chronicle.toWrite(address, () -> {})) {
            chronicle.record(THEN, contents);
        }
    }

    private static EveryoneInOffice ofAll(Testimonies known) {
        EveryoneInOffice.Builder all = new EveryoneInOffice.Builder();
        known.everyTenure(all);
        return all.build();
    }

    private static long bearers(Testimony one) {
        return one.bearer().number() == one.bearer().person() ? 1 : 2;
    }

    private static List<String> everyone(ChronicleAddress address) {
        try (Chronicle chronicle = Chronicle.toRead(address)) {
            return ofAll(chronicle.testimonies()).on(DAY).stream()
                    .map(InOffice::toString)
                    .toList();
        }
    }

    private static int indexes(ChronicleAddress address) throws SQLException {
        String all = address instanceof ChronicleAddress.InFile
                ? "SELECT count(*) FROM sqlite_master WHERE type = 'index'"
                : "SELECT count(*) FROM pg_indexes WHERE schemaname = current_schema()";
        try (Connection connection = ChroniclePlace.connect(address);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(all)) {
            return count.next() ? count.getInt(1) : 0;
        }
    }
}
