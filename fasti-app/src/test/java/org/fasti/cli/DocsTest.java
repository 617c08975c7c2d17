package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fasti.columns.Column;
import org.fasti.house.Repository;
import org.fasti.publish.Palette;
import org.junit.jupiter.api.Test;

/**
 * What the documentation shows is what the program does. {@code mvn verify -Dfasti.golden=write} writes the examples of
 * output anew.
 */
class DocsTest {
    private static final Path README = Repository.root().resolve("README.md");
    private static final String PROMPT = "$ ./fasti ";
    private static final int COLUMNS = 100;

    @Test
    void every_command_in_the_readme_prints_what_stands_below_it() throws IOException {
        String shown = Files.readString(README);
        String actual = withRealOutput(shown);
        if ("write".equals(System.getProperty("fasti.golden"))) {
            Files.writeString(README, actual);
            return;
        }
        assertThat(shown)
                .as("README.md against what its commands print; after an intended change run "
                        + "`mvn verify -Dfasti.golden=write`")
                .isEqualTo(actual);
    }

    @Test
    void every_link_leads_to_a_file() throws IOException {
        Pattern link = Pattern.compile("\\]\\((?!https?:)([^)#]+)");
        try (Stream<Path> pages = Files.walk(Repository.root().resolve("docs"))) {
            List<Path> all = Stream.concat(
                            pages.filter(page -> page.toString().endsWith(".md")),
                            Stream.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")
                                    .map(Repository.root()::resolve))
                    .toList();
            assertThat(all)
                    .allSatisfy(page -> assertThat(link.matcher(Files.readString(page))
                                    .results()
                                    .map(match -> page.resolveSibling(match.group(1))))
                            .as("links in " + page)
                            .allMatch(Files::exists));
        }
    }

    @Test
    void every_option_of_read_is_in_the_readme() throws IOException {
        String readme = Files.readString(README);
        String help = Program.run("read", "--help").out();
        List<String> options = Pattern.compile("--[a-z]+")
                .matcher(help)
                .results()
                .map(match -> match.group())
                .distinct()
                .filter(option -> !List.of("--help", "--version").contains(option))
                .toList();

        assertThat(options).isNotEmpty().allSatisfy(option -> assertThat(readme).contains(option));
    }

    @Test
    void every_column_of_a_table_of_claims_is_described_in_its_order() throws IOException {
        Map<Column.Type, String> types = Map.of(
                Column.Type.TEXT, "text",
                Column.Type.WHOLE, "32-bit number",
                Column.Type.LONG, "64-bit number",
                Column.Type.DAY, "day",
                Column.Type.TEXTS, "texts",
                Column.Type.GROUPS, "groups");
        String page = Files.readString(Repository.root().resolve("docs/guide/cluster.md"));

        assertThat(Pattern.compile("(?m)^\\| (`[a-z_]+` \\| [^|]+) \\|")
                        .matcher(page)
                        .results()
                        .map(row -> row.group(1)))
                .containsExactlyElementsOf(Arrays.stream(Column.values())
                        .map(column -> "`" + column.label() + "` | " + types.get(column.type()))
                        .toList());
    }

    /** The page with the output of its commands as it really is. */
    private static String withRealOutput(String page) {
        List<String> lines = new ArrayList<>();
        boolean isOutput = false;
        for (String line : page.split("\n", -1)) {
            if (line.startsWith(PROMPT)) {
                lines.add(line);
                lines.addAll(run(line.substring(PROMPT.length())));
                isOutput = true;
            } else if (!isOutput || line.equals("```")) {
                lines.add(line);
                isOutput = false;
            }
        }
        return String.join("\n", lines);
    }

    private static List<String> run(String command) {
        String[] parts = command.split(" \\| ", 2);
        Terminal terminal = new Terminal(true, false, COLUMNS, Palette.PLAIN);
        String out = Program.on(terminal, parts[0].split(" ")).out();
        if (parts.length == 2) {
            assertThat(parts[1]).as("the only pipe that this test knows").isEqualTo("head -n 1");
            return List.of(wrapped(out.lines().findFirst().orElse("")));
        }
        return Arrays.asList(out.stripTrailing().split("\n"));
    }

    /** A long line would not be read; it is folded at blanks, which the page says. */
    private static String[] wrapped(String line) {
        return Arrays.stream(line.split("(?<=, )(?=\"(position|start|acting|predecessor|inferred|evidence|ended)\": )"))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .split("\n");
    }
}
