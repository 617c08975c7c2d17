package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.fasti.publish.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void a_long_reading_into_a_chronicle_shows_on_a_terminal_how_far_it_has_come(@TempDir Path folder) {
        InputStream slow = new SequenceInputStream(
                stream("<mediawiki xml:lang=\"en\"><siteinfo></siteinfo>" + page("Ada Holm")),
                new SequenceInputStream(pause(), stream(page("Bo Lind") + "</mediawiki>")));
        Terminal both = new Terminal(true, true, 80, Palette.PLAIN);
        Program program = Program.unstarted();
        Console console = program.console(both, slow, program.target());

        Fasti.run(console, "read", "-", "-c", folder.resolve("a.db").toString());

        assertThat(program.err())
                .containsPattern("0 MB, 2 pages, \\d tenures\\r")
                .contains("2 claims recorded");
    }

    private static String page(String name) {
        return "<page><title>" + name + "</title><ns>0</ns><revision><text>{{Infobox officeholder|name=" + name
                + "|office=Mayor of Elmford|term_start=1990|term_end=1994}}</text></revision></page>";
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing, after longer than a short run takes, and than the first page does on a busy machine. */
    private static InputStream pause() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                try {
                    Thread.sleep(5_000);
                } catch (InterruptedException e) {
                    throw new InterruptedIOException();
                }
                return -1;
            }
        };
    }

    private static String dump(String name) {
        return Shared.file("corpora/dumps/" + name).toString();
    }
}
