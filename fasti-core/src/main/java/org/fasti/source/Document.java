package org.fasti.source;

import java.util.List;

/**
 * A source, read: its text and the structure found in it. All spans are offsets into {@code text}, which is exactly
 * what {@code fasti read --as text} prints.
 *
 * @param language the language of the text as an ISO 639-1 code, such as {@code en}
 */
public record Document(
        Source source,
        String language,
        String text,
        List<Block> blocks,
        List<ReferenceMark> marks,
        List<Reference> references,
        List<Diagnostic> diagnostics) {
    public Document {
        blocks = List.copyOf(blocks);
        marks = List.copyOf(marks);
        references = List.copyOf(references);
        diagnostics = List.copyOf(diagnostics);
    }

    public String id() {
        return source.id();
    }
}
