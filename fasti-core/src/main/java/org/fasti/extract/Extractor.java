package org.fasti.extract;

import java.util.List;
import org.fasti.claim.Claim;
import org.fasti.source.Diagnostic;
import org.fasti.source.Document;

/** One way of reading claims from a document: an infobox, succession boxes, prose. */
public interface Extractor {
    Extraction extract(Document document);

    /** What was read, and what looked like an office or a date and could not be read. */
    record Extraction(List<Claim> claims, List<Diagnostic> diagnostics) {
        public Extraction {
            claims = List.copyOf(claims);
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
