package org.fasti.source;

import java.util.List;
import java.util.Optional;

/**
 * A source, read: its text and the structure found in it. All spans are offsets into {@code text}, which is exactly
 * what {@code fasti read --as text} prints.
 *
 * @param language the language of the text as an ISO 639-1 code, such as {@code en}
 * @param links where passages of the text link to, in its order; empty where the format's links are not read
 * @param original where the passages of the text stand in the wikitext that it was made from, if it was
 */
public record Document(
        Source source,
        String language,
        String text,
        List<Block> blocks,
        List<ReferenceMark> marks,
        References references,
        List<Diagnostic> diagnostics,
        List<Link> links,
        Optional<TextMap> original) {
    public Document {
        blocks = List.copyOf(blocks);
        marks = List.copyOf(marks);
        diagnostics = List.copyOf(diagnostics);
        links = List.copyOf(links);
    }

    /** A document whose text is the source's own, and whose links are not read. */
    public Document(
            Source source,
            String language,
            String text,
            List<Block> blocks,
            List<ReferenceMark> marks,
            List<Reference> references,
            List<Diagnostic> diagnostics) {
        this(
                source,
                language,
                text,
                blocks,
                marks,
                References.of(references),
                diagnostics,
                List.of(),
                Optional.empty());
    }

    /** The same under another description. */
    public Document described(Source as) {
        return new Document(as, language, text, blocks, marks, references, diagnostics, links, original);
    }

    public String id() {
        return source.id();
    }
}
