package org.fasti.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.fasti.source.Read;
import org.fasti.source.Reading;
import org.fasti.source.SourceOpener;
import org.fasti.source.SourceOptions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Wikitext made to be hard, a million characters of it, is read whole, down to tenures. Whatever took the square of the
 * length would not end in time, and what is allocated, which counts the work without a clock, stays in proportion.
 */
@Timeout(300)
class HardPagesTest {
    private static final int LENGTH = 1_000_000;
    /** Bytes allocated for each character; normal pages take two to four hundred. */
    private static final long MOST_ALLOCATED = 4_000;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '^', textBlock = """
            open braces,             {{,                             ^^
            open links,              [[,                             ^^
            open links in brackets,  [http://x ,                     ^^
            open notes,              <ref>,                          ^^
            open notes by name,      <ref name="a,                   ^^
            open comments,           <!--,                           ^^
            open tables,             ^\n{|^,                         ^^
            open rows,               ^\n{|\n|-\n|a^,                 ^^
            open arguments,          {{{,                            ^^
            open boxes,              {{Infobox officeholder|office=, ^^
            boxes in boxes,          {{Infobox officeholder|office=, }}
            templates in templates,  {{a|b=,                         }}
            links in links,          [[a|,                           ]]
            notes in notes,          <ref>a,                         </ref>
            bold and italic,         ^''a'''b^,                      ^^
            headings,                ^\n== Mayors ==^,               ^^
            bars,                    |,                              ^^
            parameters,              ^|office=Mayor^,                ^^
            equals signs,            =,                              ^^
            one sentence of offices, ^the mayor of Elmford and ^,    ^^
            one sentence of dates,   ^from 4 March 1990 to ^,        ^^
            one sentence of names,   ^Ada Holm and ^,                ^^
            one word,                ab,                             ^^
            offices in brackets,     ^(mayor ^,                      ^^
            one sentence again,      ^A was elected mayor of Elmford in 1990 and left in 1994. ^, ^^
            successions,             ^{{succession box|title=Mayor|years=1990|before=A|after=B}}^, ^^
            """)
    void a_hard_page_is_read_in_proportion_to_its_length(String name, String open, String close) {
        int count = LENGTH / (open.length() + close.length());
        String text = "'''Ada Holm''' was mayor. " + open.translateEscapes().repeat(count) + close.repeat(count);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();

        int documents = read(text);

        long allocated = thread.getCurrentThreadAllocatedBytes() - before;
        assertThat(documents).isEqualTo(1);
        assertThat(allocated / text.length())
                .as("bytes allocated for each character")
                .isLessThan(MOST_ALLOCATED);
    }

    private static int read(String wikitext) {
        String line = "{\"id\": \"a\", \"title\": \"Ada Holm\", \"wikitext\": \""
                + wikitext.replace("\"", "\\\"").replace("\n", "\\n") + "\"}";
        ByteArrayInputStream input = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
        int documents = 0;
        try (Reading reading = new SourceOpener(SourceOptions.DEFAULTS, input).open("-")) {
            while (reading.hasNext()) {
                if (reading.next().now() instanceof Read.Page page) {
                    PageReader.standard().read(page.document());
                }
                documents++;
            }
        }
        return documents;
    }
}
