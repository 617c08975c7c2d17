package org.fasti.extract.prose;

import java.util.List;
import java.util.Optional;
import org.fasti.claim.OfficeClaim;
import org.fasti.extract.Extractor.Extraction;
import org.fasti.source.Block;
import org.fasti.source.Diagnostic;
import org.fasti.source.Document;
import org.fasti.source.Source;
import org.fasti.source.Span;

/** A page of one paragraph, read. */
record Prose(Document document, List<OfficeClaim> claims, List<Diagnostic> diagnostics) {
    /** @param title of the page; empty for a page without one */
    static Prose of(String text, Optional<String> title) {
        return in("en", text, title);
    }

    static Prose in(String language, String text, Optional<String> title) {
        Source named = Source.named("page", title);
        List<Block> blocks = text.isEmpty() ? List.of() : List.of(new Block.Paragraph(new Span(0, text.length())));
        Document document = new Document(named, language, text, blocks, List.of(), List.of(), List.of());
        Extraction extraction = new ProseExtractor().extract(document);
        List<OfficeClaim> claims = extraction.claims().stream()
                .filter(OfficeClaim.class::isInstance)
                .map(OfficeClaim.class::cast)
                .toList();
        return new Prose(document, claims, extraction.diagnostics());
    }
}
