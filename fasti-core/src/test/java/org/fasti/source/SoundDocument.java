package org.fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What every document must be, whatever it was read from. */
final class SoundDocument {
    private SoundDocument() {}

    /** Checks that all spans lie in the text and that blocks stand in its order without overlapping. */
    static void check(Document document) {
        String text = document.text();
        assertThat(text).doesNotContain("\r").doesNotStartWith("\uFEFF");
        int reached = 0;
        for (Block block : document.blocks()) {
            assertThat(block.span().start()).as("%s after %s", block, reached).isGreaterThanOrEqualTo(reached);
            assertThat(block.span().length()).as("%s", block).isPositive();
            reached = block.span().end();
            for (Span part : parts(block)) {
                assertThat(part.length()).as("%s in %s", part, block).isGreaterThanOrEqualTo(least(block));
                assertThat(part.start())
                        .as("%s in %s", part, block)
                        .isGreaterThanOrEqualTo(block.span().start());
                assertThat(part.end())
                        .as("%s in %s", part, block)
                        .isLessThanOrEqualTo(block.span().end());
            }
        }
        assertThat(reached).isLessThanOrEqualTo(text.length());
        reached = 0;
        for (ReferenceMark mark : document.marks()) {
            assertThat(mark.span().start()).as("%s", mark).isGreaterThanOrEqualTo(reached);
            assertThat(mark.key()).as("%s", mark).isNotBlank();
            reached = mark.span().end();
        }
        assertThat(reached).isLessThanOrEqualTo(text.length());
        reached = 0;
        for (Link link : document.links()) {
            assertThat(link.span().end()).as("%s", link).isLessThanOrEqualTo(text.length());
            assertThat(link.target()).as("%s", link).isNotBlank();
        }
        if (document.original().isPresent()) {
            for (Block block : document.blocks()) {
                TextMap original = document.original().get();
                assertThat(original.of(block.span()).length()).as("%s", block).isPositive();
            }
        }
        for (Reference reference : document.references().all()) {
            assertThat(reference.span().end()).as("%s", reference).isLessThanOrEqualTo(text.length());
            assertThat(reference.key()).as("%s", reference).isNotBlank();
        }
    }

    /** An empty cell keeps the columns of a table in line; nothing else may be empty. */
    private static int least(Block block) {
        return block instanceof Block.TableRow ? 0 : 1;
    }

    private static List<Span> parts(Block block) {
        List<Span> parts = new ArrayList<>();
        switch (block) {
            case Block.Infobox box -> box.rows().forEach(row -> add(parts, row));
            case Block.SuccessionBox box ->
                box.rows().forEach(row -> {
                    parts.addAll(row.before().lines());
                    parts.add(row.title());
                    row.years().ifPresent(parts::add);
                    parts.addAll(row.after().lines());
                });
            case Block.TableRow row -> parts.addAll(row.cells());
            case Block.Heading _, Block.Paragraph _, Block.ListItem _, Block.Aside _ -> {}
        }
        return parts;
    }

    private static void add(List<Span> parts, InfoboxRow row) {
        switch (row) {
            case InfoboxRow.Header(Span span) -> parts.add(span);
            case InfoboxRow.Line(Span span) -> parts.add(span);
            case InfoboxRow.Field(Span label, List<Span> values) -> {
                parts.add(label);
                parts.addAll(values);
            }
        }
    }
}
