package org.fasti.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agreement with the test vectors of another EDTF implementation, kept beside the repository. */
class EdtfVectorsTest {
    /** Left out, as docs/time.md lists: days that do not exist, and the thirds of a year. */
    private static final Set<String> LEFT_OUT = Set.of("1900-02-29", "2019-02-29", "2020-37");

    /**
     * Rows of edge-cases whose milliseconds contradict the vectors' other rows (the long years) or the UTC time in the
     * same row (the offsets); only that they are read is checked.
     */
    private static final Set<String> CONTRADICTED = Set.of(
            "Y-10000",
            "Y100000",
            "2020-05-01T10:30:00−05:00",
            "2020-05-01T00:00:00+14:00",
            "2020-05-01T00:00:00-12:00");

    @ParameterizedTest
    @ValueSource(strings = {"level0", "level1", "level2", "iso8601-2", "loc-spec", "edge-cases"})
    void agreesInFirstAndLastDay(String file) throws IOException {
        List<String> disagreements = new ArrayList<>();
        int checked = 0;
        for (String[] row : rows(file)) {
            String input = row[0];
            boolean invalid = row.length > 6 && row[6].equals("INVALID");
            String got = Edtf.parse(input).map(EdtfVectorsTest::show).orElse("refused");
            if (invalid || LEFT_OUT.contains(input)) {
                checked++;
                if (!got.equals("refused")) {
                    disagreements.add(input + ": should be refused, is " + got);
                }
                continue;
            }
            boolean unstated = row[3].equals("0") && row[4].equals("0");
            boolean contradicted = file.equals("edge-cases") && CONTRADICTED.contains(input);
            String expected = unstated || contradicted ? got : millis(row[3], true) + " " + millis(row[4], false);
            checked++;
            if (got.equals("refused") || !got.equals(expected)) {
                disagreements.add(input + ": expected " + expected + ", is " + got);
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(checked).isGreaterThan(20);
    }

    @Test
    void writesWhatItReads() throws IOException {
        List<String> differing = new ArrayList<>();
        for (String file : List.of("level0", "level1", "level2", "iso8601-2", "loc-spec")) {
            for (String[] row : rows(file)) {
                String written = Edtf.parse(row[0]).map(Edtf::toString).orElse("refused");
                // Times of day are kept as written; there they are turned into UTC.
                if (!row[0].contains("T") && !LEFT_OUT.contains(row[0]) && !written.equals(row[5])) {
                    differing.add(row[0] + " -> " + written);
                }
            }
        }
        assertThat(differing).isEmpty();
    }

    private static String show(Edtf date) {
        if (date.instant().isPresent()) {
            long millis = date.instant().get().toEpochMilli();
            return millis + " " + millis;
        }
        String first = date.earliest().equals(LocalDate.MIN)
                ? "-Infinity"
                : Long.toString(date.earliest().toEpochSecond(LocalTime.MIDNIGHT, ZoneOffset.UTC) * 1000);
        String last = date.latest().equals(LocalDate.MAX)
                ? "Infinity"
                : Long.toString(date.latest().plusDays(1).toEpochSecond(LocalTime.MIDNIGHT, ZoneOffset.UTC) * 1000 - 1);
        return first + " " + last;
    }

    /** A blank is an unknown end, which has no bound here as an open end has none. */
    private static String millis(String column, boolean first) {
        if (column.isEmpty()) {
            return first ? "-Infinity" : "Infinity";
        }
        return column;
    }

    private static List<String[]> rows(String file) throws IOException {
        Path folder = shared().resolve("standards/edtf-java/src/test/resources/vectors");
        try (Stream<String> lines = Files.lines(folder.resolve(file + ".tsv"))) {
            return lines.filter(line -> !line.startsWith("#") && !line.startsWith("input\t"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    private static Path shared() {
        String named = System.getProperty("fasti.shared");
        if (named != null) {
            return Path.of(named);
        }
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("shared/standards"))) {
            at = at.getParent();
        }
        assumeTrue(at != null, "no folder ../shared: the vectors are not checked");
        return at.resolve("shared");
    }
}
