package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Dumps of Wikipedia, by the command line. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DumpTest {
    @Test
    void a_dump_of_the_english_wikipedia_is_read() {
        Program program = Program.run("read", "--as", "jsonl", dump("enwiki-sample.xml.bz2"));

        assertThat(program.err()).contains(" of 251 pages read").doesNotContain("could not be read");
        assertThat(program.exit()).isEqualTo(Exit.DONE);
        assertThat(program.out()).contains("\"doc\": \"Abraham Lincoln\"", "\"doc\": \"Albert Sidney Johnston\"");
    }

    @Test
    void a_dump_of_the_italian_wikipedia_is_read_or_its_language_is_named() {
        Program program = Program.run("read", "--as", "jsonl", dump("itwiki-sample.xml.bz2"));

        if (program.exit() == Exit.DONE) {
            assertThat(program.err()).contains(" of 747 pages read").doesNotContain("could not be read");
        } else {
            assertThat(program.err()).contains("is a dump in language 'it', of which Fasti has no words");
        }
    }

    private static String dump(String name) {
        return Shared.file("corpora/dumps/" + name).toString();
    }
}
