package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the structure of plain text as people paste it. */
final class PlainTextLayout {
    private PlainTextLayout() {}

    record Layout(List<Block> blocks, List<ReferenceMark> marks, List<Reference> references) {}

    static Layout of(String text, Optional<String> title, String language) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(start, end).isBlank()) {
                blocks.add(new Block.Paragraph(new Span(start, end)));
            }
            start = end + 1;
        }
        return new Layout(blocks, List.of(), List.of());
    }
}
