package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fasti.ledger.Chronicle;
import org.fasti.ledger.Identification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One office on pages in several languages, of which one leads to another by a link. */
class OfficeInLanguagesTest {
    private static final String ENGLISH = """
            {"id": "ada", "title": "Ada Elm", "language": "en", "wikitext": "{{Infobox officeholder
            | name = Ada Elm
            | office = [[President of Aldoria]]
            | term_start = 20 January 1989
            | term_end = 20 January 1993
            | successor = [[Bo Fir]]
            }}"}""";

    private static final String JAPANESE = """
            {"id": "bo", "title": "ボー・ファー", "language": "ja", "wikitext": "{{Infobox officeholder
            | name = ボー・ファー
            | office = {{仮リンク|アルドリア大統領|en|President of Aldoria}}
            | term_start = 1993年1月20日
            | term_end = 1997年1月20日
            | predecessor = エイダ・エルム
            }}"}""";

    private static final String ITALIAN = """
            {"id": "ugo", "title": "Ugo Pino", "language": "it", "wikitext": "{{Carica pubblica
            | nome = Ugo Pino
            | carica = [[:en:President of Aldoria|Presidente dell'Aldoria]]
            | mandatoinizio = 20 gennaio 1997
            | mandatofine = 20 gennaio 2001
            }}"}""";

    @TempDir
    Path folder;

    private String chronicle() {
        return folder.resolve("all.db").toString();
    }

    private void read(String name, String page) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".jsonl"), page.replace("\n", "\\n") + "\n");
        assertThat(Program.run("read", file.toString(), "-c", chronicle()).exit())
                .isEqualTo(Exit.DONE);
    }

    private List<String> line(String office) {
        return Program.run("office", office, "--as", "csv", "-c", chronicle())
                .out()
                .lines()
                .toList();
    }

    @BeforeEach
    void read_the_pages() throws IOException {
        read("english", ENGLISH);
        read("japanese", JAPANESE);
        read("italian", ITALIAN);
    }

    @Test
    void their_holders_are_one_line_by_whichever_title_it_is_asked_for() {
        List<String> english = line("President of Aldoria");
        assertThat(String.join("\n", english)).contains("Ada Elm", "ボー・ファー", "Ugo Pino");
        assertThat(line("アルドリア大統領")).isEqualTo(english);
        assertThat(line("Presidente dell'Aldoria")).isEqualTo(english);
    }

    @Test
    void each_source_keeps_its_own_title() {
        String held = Program.run("who", "President of Aldoria", "--on", "1995-01-01", "--as", "csv", "-c", chronicle())
                .out();
        assertThat(held).contains("ボー・ファー,アルドリア大統領,");
    }

    @Test
    void the_links_are_the_reasons() {
        try (Chronicle chronicle = Chronicle.toRead(Path.of(chronicle()))) {
            Identification known = chronicle.identification();
            assertThat(known.reasonsOfLine(known.offices("アルドリア大統領").getFirst().line()))
                    .containsExactly(
                            "same-office-page: Presidente dell'Aldoria is linked to en:President of Aldoria: "
                                    + "Presidente dell'Aldoria and President of Aldoria",
                            "same-office-page: アルドリア大統領 is linked to en:President of Aldoria: "
                                    + "アルドリア大統領 and President of Aldoria");
        }
    }

    @Test
    void answers_stay_the_same_when_all_is_derived_anew() {
        List<String> before = line("President of Aldoria");
        Program.run("rebuild", "-c", chronicle());
        assertThat(line("President of Aldoria")).isEqualTo(before);
    }
}
