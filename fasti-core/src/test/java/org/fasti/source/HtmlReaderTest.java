package org.fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    static HtmlReader.Page read(String html) {
        return HtmlReader.read(html, Optional.empty(), "en");
    }

    private static String only(HtmlReader.Page page, Span span) {
        return span.in(page.text());
    }

    private static List<String> words(HtmlReader.Page page, List<Span> spans) {
        return spans.stream().map(span -> only(page, span)).toList();
    }

    private static List<String> blocks(HtmlReader.Page page) {
        return page.blocks().stream()
                .map(block -> block.getClass().getSimpleName() + ": " + only(page, block.span()))
                .toList();
    }

    @Test
    void readsHeadingsParagraphsListsAndTablesAsBlocksInOrder() {
        HtmlReader.Page page = read("""
                <html lang="en-GB"><head><title>Ada Example - Our Town</title><style>p {}</style></head><body>
                <nav><a href="/">Home</a></nav>
                <h1>Ada <i>Example</i></h1>
                <p>Ada was   mayor
                of Kent.</p><p>She left.</p>
                <h2>Career<span class="mw-editsection">[edit]</span></h2>
                <ul><li>Clerk (1990)<ul><li>Head clerk</li></ul></li><li>Mayor (1996)</li></ul>
                <table><caption>Mayors</caption><tr><th>Name</th><th>Years</th></tr>
                <tr><td>Ada</td><td>1996<br>1999</td></tr></table>
                <script>var x = "<p>no</p>";</script>
                <figure><img alt="x"><figcaption>Ada in 1997</figcaption></figure>
                First line<br>second line<br><br>New paragraph</body></html>
                """);
        assertThat(blocks(page))
                .containsExactly(
                        "Heading: Ada Example",
                        "Paragraph: Ada was mayor of Kent.",
                        "Paragraph: She left.",
                        "Heading: Career",
                        "ListItem: Clerk (1990)",
                        "ListItem: Head clerk",
                        "ListItem: Mayor (1996)",
                        "Aside: Mayors",
                        "TableRow: Name\tYears",
                        "TableRow: Ada\t1996 1999",
                        "Aside: Ada in 1997",
                        "Paragraph: First line\nsecond line",
                        "Paragraph: New paragraph");
        assertThat(page.text()).isEqualTo("""
                        Ada Example

                        Ada was mayor of Kent.

                        She left.

                        Career

                        Clerk (1990)
                        Head clerk
                        Mayor (1996)

                        Mayors

                        Name\tYears
                        Ada\t1996 1999

                        Ada in 1997

                        First line
                        second line

                        New paragraph""");
        assertThat(page.title()).contains("Ada Example");
        assertThat(page.language()).contains("en");
    }

    @Test
    void readsAnInfoboxRowByRow() {
        HtmlReader.Page page = read("""
                <table class="infobox vcard"><tbody>
                <tr><th class="infobox-above" colspan="2"><div class="honorific-prefix">Dame</div><div class="fn">Ada Example</div></th></tr>
                <tr><td class="infobox-image" colspan="2"><img src="x.jpg"><div class="infobox-caption">Ada in 1997</div></td></tr>
                <tr><th class="infobox-header" colspan="2">Member of the<span style="display:inline-block">Kent Assembly</span><br>for Dover</th></tr>
                <tr><td class="infobox-full-data" colspan="2"><b>In office</b><br>3 May 1996 – 2 June 1999<sup class="reference"><a href="#cite_note-1">[1]</a></sup></td></tr>
                <tr><th class="infobox-label" scope="row">Preceded by</th><td class="infobox-data"><div><ul><li>Bo First</li><li>Cy Second</li></ul></div></td></tr>
                <tr style="display:none"><td colspan="2">hidden</td></tr>
                <tr><th class="infobox-header" colspan="2">Chair of the Board<br><small>Acting</small></th></tr>
                <tr><td colspan="2"><b>In office</b><br>1995</td></tr>
                <tr><th>Born</th><td><span style="display:none">(<span class="bday">1950-02-01</span>)</span>1 February 1950<span class="noprint ForceAgeToShow">(age 70)</span><br>Dover,<span>Kent</span></td></tr>
                </tbody></table>
                """);
        assertThat(page.blocks()).hasSize(1);
        Block.Infobox box = (Block.Infobox) page.blocks().getFirst();
        assertThat(box.rows().stream().map(row -> switch (row) {
                    case InfoboxRow.Header(Span span) -> "# " + only(page, span);
                    case InfoboxRow.Line(Span span) -> "- " + only(page, span);
                    case InfoboxRow.Field(Span label, List<Span> values) ->
                        only(page, label) + " = " + words(page, values);
                }))
                .containsExactly(
                        "- Dame",
                        "# Ada Example",
                        "# Member of the Kent Assembly\nfor Dover",
                        "- In office",
                        "- 3 May 1996 – 2 June 1999[1]",
                        "Preceded by = [Bo First, Cy Second]",
                        "# Chair of the Board",
                        "- Acting",
                        "- In office",
                        "- 1995",
                        "Born = [1 February 1950 (age 70), Dover, Kent]");
        assertThat(page.text()).contains("Preceded by\tBo First\nCy Second\n").contains("Ada in 1997");
        assertThat(page.marks()).hasSize(1);
        assertThat(only(page, page.marks().getFirst().span())).isEqualTo("[1]");
        assertThat(page.title()).contains("Ada Example");
    }

    @Test
    void marksLeadToTheEntriesOfTheReferenceList() {
        HtmlReader.Page page = read("""
                <p>Ada was mayor.<sup id="cite_ref-kent_7-0" class="reference"><a href="#cite_note-kent-7"><span>[</span>7<span>]</span></a></sup>
                She left in 1996.<sup class="mw-ref reference"><a href="./Ada#cite_note-x"><span class="mw-reflink-text">[note 1]</span></a></sup></p>
                <ol class="references">
                <li id="cite_note-kent-7"><span class="mw-cite-backlink">^ a b</span> <span class="reference-text"><a class="external" href="https://example.org/kent">"Mayors of Kent"</a>. Kent Press. 3 May 2001.</span></li>
                <li id="cite_note-x"><span class="reference-text">By her own word.</span></li>
                <li id="cite_note-uncited"><span class="reference-text">Third.</span></li></ol>
                """);
        assertThat(blocks(page).getFirst()).isEqualTo("Paragraph: Ada was mayor.[7] She left in 1996.[note 1]");
        assertThat(page.marks().stream().map(ReferenceMark::key)).containsExactly("7", "note 1");
        assertThat(page.references().stream().map(Reference::key)).containsExactly("7", "note 1", "3");
        assertThat(only(page, page.references().getFirst().span()))
                .isEqualTo("\"Mayors of Kent\". Kent Press. 3 May 2001.");
        assertThat(page.references().getFirst().url()).contains("https://example.org/kent");
        assertThat(page.blocks().getLast()).isInstanceOf(Block.Aside.class);
    }

    @Test
    void partsWordsWhereAPageSqueezedOutTheSpaceButNotInsideWords() {
        assertThat(read("<p>Member of the<span>Senate</span>from Wisconsin's<span>3rd</span>district</p>")
                        .text())
                .isEqualTo("Member of the Senate from Wisconsin's 3rd district");
        assertThat(read("<p>1<sup>st</sup> <b>M</b>inister and <span>C</span>hair<i>man</i>, 19<b>96</b></p>")
                        .text())
                .isEqualTo("1st Minister and Chairman, 1996");
        assertThat(read("<p>Juliana<small>(1973–1980)</small>and <i>x</i>(acting)</p>")
                        .text())
                .isEqualTo("Juliana (1973–1980) and x (acting)");
        assertThat(read("<p>until 1996<sup>2</sup></p>").text()).isEqualTo("until 1996 2");
        assertThat(read("<p>until 1996<sup><a href=\"#fn2\">2</a></sup></p>").text())
                .isEqualTo("until 1996[2]");
    }

    @Test
    void takesTheArticleOutOfItsSurroundings() {
        HtmlReader.Page page = read("""
                <html><head><meta property="dc:modified" content="2024-05-01T10:00:00Z">
                <link rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/"><title>Ada - Wiki</title></head>
                <body><div id="mw-panel">Donate</div><h1 id="firstHeading">Ada Example</h1>
                <div id="mw-content-text"><div class="mw-parser-output"><p>Ada was mayor.</p></div></div>
                <div id="footer">Privacy</div></body></html>
                """);
        assertThat(page.text()).isEqualTo("Ada Example\n\nAda was mayor.");
        assertThat(page.modified()).hasToString("Optional[2024-05-01]");
        assertThat(page.licence()).contains("https://creativecommons.org/licenses/by-sa/4.0/");
    }

    @Test
    void readsAHundredThousandNestedElements() {
        for (String tag : List.of("div", "b", "table><tr><td", "ul><li", "span", "table class=infobox><tr><td")) {
            String html = ("<" + tag + ">").repeat(100_000) + "Ada was mayor.";
            assertThat(read(html).text()).as(tag).isEqualTo("Ada was mayor.");
        }
    }
}
