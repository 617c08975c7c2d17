package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fasti.attest.Attestation;
import org.fasti.attest.AttestedTenure;
import org.fasti.ledger.AsOf;
import org.fasti.ledger.Chronicle;
import org.fasti.ledger.Testimonies;
import org.fasti.time.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Yearly publications of one source: as of each, the chronicle says of everybody what that one said. */
class AsPublishedTest {
    /** What a publication lists: the tenures of each person by their identifier, and whom a name means. */
    private record Listed(Map<String, Set<String>> tenures, Map<String, Set<String>> names) {}

    @Test
    void as_of_each_publication_everybody_has_the_tenures_that_it_lists(@TempDir Path folder) throws IOException {
        Path chronicle = folder.resolve("congress.db");
        Map<LocalDate, Listed> publications = imported(chronicle);
        try (Chronicle opened = Chronicle.toRead(chronicle)) {
            publications.forEach((published, listed) -> assertThat(
                            said(opened.testimonies(new AsOf(Optional.of(published), Optional.empty())), listed))
                    .as("published by " + published)
                    .isEqualTo(listed.tenures()));

            Listed lastOfEach = new Listed(new TreeMap<>(), new TreeMap<>());
            publications.forEach((published, listed) -> {
                listed.tenures().forEach(lastOfEach.tenures()::put);
                listed.names()
                        .forEach((name, ids) -> lastOfEach
                                .names()
                                .computeIfAbsent(name, n -> new TreeSet<>())
                                .addAll(ids));
            });
            assertThat(said(opened.testimonies(), lastOfEach)).isEqualTo(lastOfEach.tenures());
        }
    }

    @Test
    void as_of_each_complete_publication_nobody_has_a_tenure_that_it_does_not_list(@TempDir Path folder)
            throws IOException {
        Path chronicle = folder.resolve("congress.db");
        Map<LocalDate, Listed> publications = imported(chronicle, "--complete");
        Listed everybody = new Listed(new TreeMap<>(), new TreeMap<>());
        publications
                .values()
                .forEach(listed -> listed.names()
                        .forEach((name, ids) -> everybody
                                .names()
                                .computeIfAbsent(name, n -> new TreeSet<>())
                                .addAll(ids)));
        try (Chronicle opened = Chronicle.toRead(chronicle)) {
            publications.forEach((published, listed) -> assertThat(
                            said(opened.testimonies(new AsOf(Optional.of(published), Optional.empty())), everybody))
                    .as("published by " + published)
                    .isEqualTo(listed.tenures()));
        }
    }

    private static Map<LocalDate, Listed> imported(Path chronicle, String... options) throws IOException {
        Map<LocalDate, Listed> publications = new TreeMap<>();
        for (Path table : tables()) {
            LocalDate published = LocalDate.parse(table.getFileName().toString().replace(".csv", ""));
            List<String> command = new ArrayList<>(List.of(
                    "import", table.toString(), "--published", published.toString(), "-c", chronicle.toString()));
            command.addAll(List.of(options));
            Program imported = Program.run(command.toArray(String[]::new));
            assertThat(imported.exit()).as(imported.err()).isEqualTo(Exit.DONE);
            publications.put(published, listed(table));
        }
        return publications;
    }

    /** What the chronicle says of the persons that were listed, asked for by name. */
    private static Map<String, Set<String>> said(Testimonies known, Listed listed) {
        Map<String, Set<String>> said = new TreeMap<>();
        listed.names().forEach((name, ids) -> {
            for (AttestedTenure tenure : Attestation.of(known.of(name))) {
                String id = tenure.leading().bearer().id().orElseThrow();
                // Another of that name, whom this publication lists no more.
                if (ids.contains(id)) {
                    said.computeIfAbsent(id, i -> new TreeSet<>()).add(row(tenure));
                }
            }
        });
        return said;
    }

    private static String row(AttestedTenure tenure) {
        return String.join(
                "|",
                tenure.office().position(),
                tenure.office().organization().orElse(""),
                tenure.office().place().orElse(""),
                date(tenure.start().shown()),
                date(tenure.end().shown()));
    }

    private static String date(Bound bound) {
        return bound instanceof Bound.Dated dated ? dated.date().toString() : "";
    }

    private static Listed listed(Path table) throws IOException {
        Listed listed = new Listed(new TreeMap<>(), new LinkedHashMap<>());
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : rows) {
                String id = row.getField("person_id");
                listed.tenures()
                        .computeIfAbsent(id, i -> new TreeSet<>())
                        .add(String.join(
                                "|",
                                row.getField("position"),
                                row.getField("organization"),
                                row.getField("area"),
                                row.getField("start"),
                                row.getField("end")));
                listed.names()
                        .computeIfAbsent(row.getField("person"), n -> new TreeSet<>())
                        .add(id);
            }
        }
        return listed;
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(Shared.file("corpora/congress"))) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList());
        }
    }
}
