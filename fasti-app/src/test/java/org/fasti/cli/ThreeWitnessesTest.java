package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three tables of one office: every pair of rows on one spell that give other dates is a finding, and no other pair. */
class ThreeWitnessesTest {
    private static final int SAME_SPELL = 60;
    private static final Set<String> NO_NAMES =
            Set.of("lord", "baron", "baroness", "viscount", "earl", "john", "charles", "james");

    /** A row, read here without the program's own reader. */
    private record Row(String source, String person, String id, String start, String end) {
        Set<String> words() {
            return Arrays.stream(person.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                    .filter(word -> word.length() > 2 && !NO_NAMES.contains(word))
                    .collect(Collectors.toSet());
        }

        boolean isSpellOf(Row other) {
            boolean samePerson = id.startsWith("Q") && other.id.startsWith("Q")
                    ? id.equals(other.id)
                    : words().stream().anyMatch(other.words()::contains);
            long apart = LocalDate.parse(start).toEpochDay()
                    - LocalDate.parse(other.start).toEpochDay();
            return !source.equals(other.source) && samePerson && Math.abs(apart) <= SAME_SPELL;
        }
    }

    @ParameterizedTest
    @CsvSource({"exclusive, handover, handover", "exclusive, exclusive, exclusive", "'', '', ''"})
    void every_pair_that_disagrees_is_shown_and_no_other(
            String ifg, String wikidata, String wikipedia, @TempDir Path folder) throws IOException {
        String chronicle = folder.resolve("witnesses.db").toString();
        List<Row> rows = new ArrayList<>();
        List<String> meanings = List.of(ifg, wikidata, wikipedia);
        List<String> tables = List.of("ifg", "wikidata", "wikipedia");
        for (int i = 0; i < tables.size(); i++) {
            Path table = Shared.file("corpora/home-secretary/" + tables.get(i) + ".csv");
            List<String> command = new ArrayList<>(List.of("import", table.toString(), "-c", chronicle));
            if (!meanings.get(i).isEmpty()) {
                command.addAll(List.of("--ends", meanings.get(i)));
            }
            assertThat(Program.run(command.toArray(String[]::new)).exit()).isEqualTo(Exit.DONE);
            rows.addAll(rows(table));
        }

        Program check = Program.run("check", "-c", chronicle, "--as", "jsonl");

        assertThat(check.exit()).isEqualTo(Exit.DONE);
        assertThat(found(check.out())).isEqualTo(expected(rows));
    }

    private static Set<String> expected(List<Row> rows) {
        Set<String> expected = new TreeSet<>();
        for (Row a : rows) {
            for (Row b : rows) {
                if (a.source.compareTo(b.source) < 0 && a.isSpellOf(b)) {
                    if (!a.start.equals(b.start)) {
                        expected.add(pair("start", a.source, a.start, b.source, b.start));
                    }
                    if (!a.end.equals(b.end)) {
                        expected.add(pair("end", a.source, a.end, b.source, b.end));
                    }
                }
            }
        }
        return expected;
    }

    private static Set<String> found(String findings) {
        Set<String> found = new TreeSet<>();
        for (String line : findings.lines().toList()) {
            String rule = text(line, "rule");
            if (rule.startsWith("witnesses-disagree-on-") || rule.equals("still-held-although-ended")) {
                List<String> sources = texts(line, "sources");
                List<String> dates = texts(line, "dates");
                assertThat(dates).hasSize(2);
                String side = rule.endsWith("start") ? "start" : "end";
                boolean inOrder = sources.get(0).compareTo(sources.get(1)) < 0;
                int first = inOrder ? 0 : 1;
                found.add(
                        pair(side, sources.get(first), dates.get(first), sources.get(1 - first), dates.get(1 - first)));
            }
        }
        return found;
    }

    private static String pair(String side, String source, String date, String other, String otherDate) {
        return side + " " + source + " " + date + ", " + other + " " + otherDate;
    }

    private static String text(String line, String name) {
        return Pattern.compile("\"" + name + "\": \"([^\"]*+)\"")
                .matcher(line)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static List<String> texts(String line, String name) {
        String array = Pattern.compile("\"" + name + "\": \\[([^\\]]*+)\\]")
                .matcher(line)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        return Arrays.stream(array.split(", "))
                .map(quoted -> quoted.substring(1, quoted.length() - 1))
                .toList();
    }

    private static List<Row> rows(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .skip(1)
                .map(ThreeWitnessesTest::row)
                .toList();
    }

    private static Row row(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return new Row(cells.get(10), cells.get(0), cells.get(1), cells.get(5), cells.get(6));
    }
}
