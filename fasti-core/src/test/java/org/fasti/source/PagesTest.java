package org.fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in {@code pages} is read into what the file beside it, ending in {@code .expected}, lists. */
class PagesTest {
    private static final Path PAGES = Path.of("src/test/resources/org/fasti/source/pages");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadAsExpected(Path page) throws IOException {
        Document document = Inputs.onlyPage(Inputs.readAll(page.toString()));
        SoundDocument.check(document);
        String listing = listing(document);
        assertThat(listing).isEqualTo(Files.readString(Path.of(page + ".expected")));
    }

    private static String listing(Document document) {
        StringBuilder out = new StringBuilder();
        Source source = document.source();
        out.append("title ").append(source.title().orElse("-")).append('\n');
        out.append("published ")
                .append(source.published().map(Object::toString).orElse("-"))
                .append('\n');
        out.append("licence ").append(source.licence().orElse("-")).append('\n');
        out.append("language ").append(document.language()).append('\n');
        document.blocks().forEach(block -> append(out, document, block));
        for (ReferenceMark mark : document.marks()) {
            out.append("mark ")
                    .append(quote(document, mark.span()))
                    .append(" to ")
                    .append(mark.key())
                    .append('\n');
        }
        for (Reference r : document.references().all()) {
            out.append("reference ")
                    .append(r.key())
                    .append(": ")
                    .append(r.title().orElse("-"));
            out.append(" | ").append(r.publisher().orElse("-"));
            Stream.of(r.published(), r.accessed(), r.archived())
                    .forEach(date ->
                            out.append(" | ").append(date.map(Object::toString).orElse("-")));
            out.append(" | ").append(r.url().orElse("-")).append('\n');
        }
        return out.append("----\n").append(document.text()).append('\n').toString();
    }

    private static void append(StringBuilder out, Document document, Block block) {
        switch (block) {
            case Block.Infobox box -> {
                out.append("infobox\n");
                box.rows()
                        .forEach(row -> out.append(
                                        switch (row) {
                                            case InfoboxRow.Header(Span span) -> "    header " + quote(document, span);
                                            case InfoboxRow.Line(Span span) -> "    line " + quote(document, span);
                                            case InfoboxRow.Field(Span label, List<Span> values) ->
                                                "    field " + quote(document, label) + " = "
                                                        + quotes(document, values);
                                        })
                                .append('\n'));
            }
            case Block.SuccessionBox box -> {
                out.append("succession\n");
                for (SuccessionRow row : box.rows()) {
                    out.append("    ").append(quotes(document, row.before().lines()));
                    out.append(" | ").append(quote(document, row.title()));
                    out.append(" | ")
                            .append(row.years()
                                    .map(years -> quote(document, years))
                                    .orElse("-"));
                    out.append(" | ")
                            .append(quotes(document, row.after().lines()))
                            .append('\n');
                }
            }
            case Block.TableRow row ->
                out.append("row ").append(quotes(document, row.cells())).append('\n');
            case Block.Heading(Span span, int level) ->
                out.append("heading ")
                        .append(level)
                        .append(' ')
                        .append(quote(document, span))
                        .append('\n');
            case Block.Paragraph(Span span) ->
                out.append("paragraph ").append(quote(document, span)).append('\n');
            case Block.ListItem(Span span) ->
                out.append("item ").append(quote(document, span)).append('\n');
            case Block.Aside(Span span) ->
                out.append("aside ").append(quote(document, span)).append('\n');
        }
    }

    private static String quote(Document document, Span span) {
        return "«" + span.in(document.text()).replace("\n", "⏎") + "»";
    }

    private static String quotes(Document document, List<Span> spans) {
        return String.join("", spans.stream().map(span -> quote(document, span)).toList());
    }
}
