package org.fasti.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The folders of languages: their rows are well formed, and docs/languages.md says truly what each one lacks. */
class LanguageFoldersTest {
    private static final Path FOLDERS = Path.of("src/main/resources/org/fasti/languages");
    private static final Path GUIDE = Path.of("../docs/languages.md");

    /** Without these nothing is read from the boxes of a wiki. */
    private static final List<String> NEEDED_FOR_BOXES = List.of(
            "months.tsv",
            "date-words.tsv",
            "not-years.tsv",
            "roles.tsv",
            "infobox-labels.tsv",
            "infobox-lines.tsv",
            "infobox-words.tsv",
            "neighbours.tsv",
            "succession.tsv",
            "reference-words.tsv",
            "wikitext-templates.tsv",
            "wikitext-parameters.tsv",
            "wikitext-titles.tsv");

    private static final List<String> NEEDED_FOR_PROSE =
            List.of("verbs.tsv", "sentence-words.tsv", "function-words.txt", "abbreviations.txt", "title-words.tsv");
    private static final List<String> NEEDED_FOR_LISTS = List.of("holder-lists.tsv", "holder-tables.tsv");

    /** The fewest and the most cells of a row, where a table has a fixed form. */
    private static final Map<String, int[]> CELLS = Map.ofEntries(
            Map.entry("months.tsv", new int[] {2, 3}),
            Map.entry("date-words.tsv", new int[] {2, 3}),
            Map.entry("not-years.tsv", new int[] {2, 2}),
            Map.entry("roles.tsv", new int[] {3, 3}),
            Map.entry("plurals.tsv", new int[] {3, 3}),
            Map.entry("ordinals.tsv", new int[] {2, 2}),
            Map.entry("title-words.tsv", new int[] {2, 2}),
            Map.entry("infobox-labels.tsv", new int[] {2, 3}),
            Map.entry("infobox-lines.tsv", new int[] {2, 2}),
            Map.entry("infobox-words.tsv", new int[] {2, 3}),
            Map.entry("neighbours.tsv", new int[] {2, 2}),
            Map.entry("succession.tsv", new int[] {2, 2}),
            Map.entry("reference-words.tsv", new int[] {2, 3}),
            Map.entry("wikitext-templates.tsv", new int[] {2, 4}),
            Map.entry("wikitext-parameters.tsv", new int[] {3, 4}),
            Map.entry("wikitext-titles.tsv", new int[] {2, 3}),
            Map.entry("holder-lists.tsv", new int[] {2, 3}),
            Map.entry("holder-tables.tsv", new int[] {2, 2}));

    /** The tables whose rows are of kinds, with the column that says which; the kinds that English has, others may lack. */
    private static final Map<String, Integer> KINDS = Map.of(
            "date-words.tsv", 1,
            "infobox-labels.tsv", 1,
            "infobox-lines.tsv", 1,
            "neighbours.tsv", 1,
            "roles.tsv", 2,
            "succession.tsv", 1,
            "wikitext-parameters.tsv", 2);

    @TestFactory
    Stream<DynamicTest> rows_are_well_formed() throws IOException {
        return languages().stream()
                .flatMap(language -> files(language).stream()
                        .map(file -> DynamicTest.dynamicTest(
                                language + "/" + file,
                                () -> assertThat(faults(language, file)).isEmpty())));
    }

    private static List<String> faults(String language, String file) throws IOException {
        List<String> faults = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (List<String> row : LanguageTable.of(language, file).rows()) {
            int[] cells = CELLS.getOrDefault(file, new int[] {1, file.endsWith(".txt") ? 1 : 9});
            boolean counted = row.size() >= cells[0] && row.size() <= cells[1];
            if (!counted || row.getFirst().isEmpty()) {
                faults.add("wrong number of cells: " + row);
            } else if (!seen.add(row)) {
                faults.add("twice: " + row);
            }
        }
        boolean explained =
                Files.readString(FOLDERS.resolve(language).resolve(file)).startsWith("#");
        if (!explained) {
            faults.add("does not explain itself at its top");
        }
        return faults;
    }

    @Test
    void every_file_of_a_language_is_one_that_English_has() throws IOException {
        for (String language : languages()) {
            assertThat(files("en")).as(language).containsAll(files(language));
        }
    }

    @Test
    void every_language_has_what_boxes_need() throws IOException {
        for (String language : languages()) {
            assertThat(files(language)).as(language).containsAll(NEEDED_FOR_BOXES);
        }
    }

    /** {@code -Dfasti.golden=write} writes the rows anew, to be looked at before they are kept. */
    @Test
    void the_guide_names_what_each_language_has_and_what_it_lacks() throws IOException {
        if ("write".equals(System.getProperty("fasti.golden"))) {
            Files.writeString(GUIDE, withRows(Files.readString(GUIDE)));
        }
        String guide = Files.readString(GUIDE);
        for (String language : languages()) {
            assertThat(guide).contains(row(language));
        }
    }

    private static String withRows(String guide) throws IOException {
        int table = guide.indexOf("\n|---|") + 1;
        int first = guide.indexOf('\n', table) + 1;
        int end = guide.indexOf("\n\n", first) + 1;
        String rows = String.join(
                "", languages().stream().map(language -> row(language) + "\n").toList());
        return guide.substring(0, first) + rows + guide.substring(end);
    }

    /** The row of the table in docs/languages.md that tells what a language has. */
    private static String row(String language) {
        Set<String> files = files(language);
        Set<String> lacking = new TreeSet<>();
        KINDS.forEach((file, column) -> {
            Set<String> kinds = kinds("en", file, column);
            kinds.removeAll(kinds(language, file, column));
            lacking.addAll(kinds);
        });
        return "| `" + language + "` | " + mark(files.containsAll(NEEDED_FOR_BOXES)) + " | "
                + mark(files.containsAll(NEEDED_FOR_LISTS)) + " | " + mark(files.containsAll(NEEDED_FOR_PROSE)) + " | "
                + String.join(", ", lacking) + " |";
    }

    private static Set<String> kinds(String language, String file, int column) {
        return new TreeSet<>(LanguageTable.of(language, file).rows().stream()
                .map(row -> LanguageTable.cell(row, column))
                .toList());
    }

    private static String mark(boolean has) {
        return has ? "yes" : "no";
    }

    private static Set<String> languages() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return new TreeSet<>(
                    folders.map(folder -> folder.getFileName().toString()).toList());
        }
    }

    private static Set<String> files(String language) {
        try (Stream<Path> files = Files.list(FOLDERS.resolve(language))) {
            return new TreeSet<>(
                    files.map(file -> file.getFileName().toString()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
