package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fasti.house.Repository;
import org.fasti.publish.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FastiTest {
    private static final String EXAMPLE =
            Repository.root().resolve("examples/thomas-de-maiziere.txt").toString();

    @Test
    void it_tells_its_version() {
        assertThat(Program.run("--version").out()).matches("fasti \\d+\\.\\d+\\.\\d+\\S* \\(Java 25\\)\\R");
    }

    @Test
    void help_names_the_commands_and_their_options() {
        assertThat(Program.run("--help").out()).contains("read", "Exit codes: 0 done");
        assertThat(Program.run("read", "--help").out()).contains("--as", "--claims", "wikipedia:LANGUAGE:TITLE");
        assertThat(Program.run("--help").exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void without_a_command_it_says_how_to_go_on() {
        Program program = Program.run();
        assertThat(program.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(program.err()).isEqualToNormalizingNewlines("fasti: which command?\nSee: fasti --help\n");
    }

    @Test
    void a_slip_in_a_command_gets_a_suggestion() {
        Program program = Program.run("raed", EXAMPLE);
        assertThat(program.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(program.err()).contains("unknown command: raed", "Did you mean: read");
        assertThat(program.out()).isEmpty();
    }

    @Test
    void a_file_in_place_of_a_command_gets_a_suggestion() {
        assertThat(Program.run(EXAMPLE).err()).contains("Did you mean: fasti read " + EXAMPLE);
    }

    @Test
    void a_slip_in_an_option_gets_a_suggestion() {
        Program program = Program.run("read", "--clams", EXAMPLE);
        assertThat(program.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(program.err()).contains("unknown option: --clams", "Did you mean: --claims", "fasti read --help");
    }

    @Test
    void a_form_that_does_not_exist_is_wrong_use() {
        Program program = Program.run("read", "--as", "xml", EXAMPLE);
        assertThat(program.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(program.err()).contains("xml", "JSONL");
    }

    @Test
    void claims_are_jsonl_only() {
        Program program = Program.run("read", "--claims", "--as", "csv", EXAMPLE);
        assertThat(program.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(program.err()).contains("--claims are given out as jsonl only");
    }

    @Test
    void read_needs_a_source() {
        assertThat(Program.run("read").exit()).isEqualTo(Exit.WRONG_USE);
    }

    @Test
    void what_cannot_be_read_is_named_and_the_rest_is_read(@TempDir Path folder) throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "Some page\n");
        Path missing = folder.resolve("missing.txt");

        Program program = Program.run("read", "--as", "text", missing.toString(), good.toString());

        assertThat(program.exit()).isEqualTo(Exit.INCOMPLETE);
        assertThat(program.out()).isEqualTo("Some page\n");
        assertThat(program.err()).contains("fasti: " + missing, "1 could not be read");
    }

    @Test
    void a_broken_line_of_a_batch_is_named_by_its_number() {
        Program program = Program.fed("""
                {"id": "a", "text": "First"}
                {"id": "b", "text": "Sec
                {"id": "c", "text": "Third"}
                """, "read", "--as", "text", "-");

        assertThat(program.exit()).isEqualTo(Exit.INCOMPLETE);
        assertThat(program.out()).isEqualTo("First\nThird\n");
        assertThat(program.err()).contains(":2: ");
    }

    @Test
    void answers_are_a_table_on_a_terminal_and_jsonl_elsewhere() {
        Terminal terminal = new Terminal(true, true, 80, Palette.PLAIN);
        assertThat(Program.on(terminal, "read", EXAMPLE).out()).startsWith("Thomas de Maizière\nPOSITION ");
        assertThat(Program.run("read", EXAMPLE).out()).doesNotContain("POSITION");
    }
}
