package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fasti.ledger.Chronicle;
import org.fasti.publish.AnswersAsJsonl;
import org.fasti.query.OnADay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The source's own as-at-date query says who was in office; so must the chronicle. */
class AsOfTest {
    private static final Pattern HOLDER = Pattern.compile(
            "\\[(\"(?:[^\"\\\\]|\\\\.)*+\", \"(?:[^\"\\\\]|\\\\.)*+\", \"(?:[^\"\\\\]|\\\\.)*+\"), (true|false)\\]");

    @Test
    void everyone_in_office_on_a_day_is_whom_the_source_gives(@TempDir Path folder) throws IOException {
        Path table = Shared.file("corpora/ifg/tenures.csv");
        Path chronicle = folder.resolve("ministers.db");
        assertThat(Program.run("import", table.toString(), "--ends", "exclusive", "-c", chronicle.toString())
                        .exit())
                .isEqualTo(Exit.DONE);

        List<String> lines = Files.readAllLines(Shared.file("corpora/ifg/as-of.jsonl"));
        assertThat(lines).isNotEmpty();
        try (Chronicle opened = Chronicle.toRead(chronicle)) {
            for (String line : lines) {
                String day = line.substring(line.indexOf(": \"") + 3, line.indexOf("\", \"holders\""));
                LocalDate on = LocalDate.parse(day);
                String answer = new AnswersAsJsonl()
                        .answers(new OnADay(on).answers(opened.testimonies().on(on)));
                assertThat(holders(answer))
                        .as("in office on " + day)
                        .containsExactlyInAnyOrderElementsOf(expected(line));
            }
        }
        String day = "2011-11-11";
        assertThat(Program.run("who", "--on", day, "-c", chronicle.toString()).out())
                .isNotEmpty();
    }

    private static List<String> expected(String line) {
        return HOLDER.matcher(unescaped(line))
                .results()
                .map(holder -> holder.group(1) + ", " + holder.group(2))
                .toList();
    }

    private static List<String> holders(String jsonl) {
        List<String> holders = new ArrayList<>();
        for (String line : jsonl.lines().toList()) {
            holders.add(member(line, "person") + ", " + member(line, "position") + ", " + member(line, "organization")
                    + ", " + member(line, "acting"));
        }
        return holders;
    }

    private static String member(String line, String name) {
        MatchResult found = Pattern.compile("\"" + name + "\": (\"(?:[^\"\\\\]|\\\\.)*+\"|true|false)")
                .matcher(line)
                .results()
                .findFirst()
                .orElseThrow();
        return found.group(1);
    }

    /** The file escapes what is not ASCII; Fasti does not. */
    private static String unescaped(String line) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(line)
                .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)));
    }
}
