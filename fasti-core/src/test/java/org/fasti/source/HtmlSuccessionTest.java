package org.fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlSuccessionTest {
    private static HtmlReader.Page read(String html) {
        return HtmlReader.read(html, Optional.empty(), "en");
    }

    private static String only(HtmlReader.Page page, Span span) {
        return span.in(page.text());
    }

    private static List<String> words(HtmlReader.Page page, List<Span> spans) {
        return spans.stream().map(span -> only(page, span)).toList();
    }

    @Test
    void readsSuccessionBoxesWithCellsThatReachOverRows() {
        HtmlReader.Page page = read("""
                <table class="wikitable succession-box"><tbody>
                <tr><th colspan="3">Political offices</th></tr>
                <tr><td rowspan="2">Preceded by<div style="font-weight: bold">Bo First</div></td>
                <td rowspan="1"><b>Mayor of Kent</b><br>1996–1999</td>
                <td>Succeeded by<div>Cy Second</div></td></tr>
                <tr><td><b>Member of Parliament<br>for Dover</b><br>1996–1997<br>2001–2003</td>
                <td><b>Incumbent</b></td></tr>
                <tr><td>New office</td><td><b>Chair of the Board</b></td><td>Succeeded by<br>Di Third<br>Ed Fourth</td></tr>
                </tbody></table>
                """);
        assertThat(page.blocks()).hasSize(1);
        Block.SuccessionBox box = (Block.SuccessionBox) page.blocks().getFirst();
        assertThat(box.rows().stream()
                        .map(row -> words(page, row.before().lines()) + " " + only(page, row.title()) + " "
                                + row.years().map(years -> only(page, years)).orElse("-") + " "
                                + words(page, row.after().lines())))
                .containsExactly(
                        "[Bo First] Mayor of Kent 1996–1999 [Cy Second]",
                        "[Bo First] Member of Parliament for Dover 1996–1997 2001–2003 [Incumbent]",
                        "[New office] Chair of the Board - [Di Third, Ed Fourth]");
    }
}
