package org.fasti.extract.prose;

import java.util.Optional;
import org.fasti.claim.Evidence;
import org.fasti.claim.Witness;
import org.fasti.source.Citations;
import org.fasti.source.Document;
import org.fasti.source.Span;

/** Quotes passages of a document; a clause with several offices is quoted for each, and kept in memory once. */
final class Passages {
    private final Document document;
    private Optional<Evidence> last = Optional.empty();

    Passages(Document document) {
        this.document = document;
    }

    Evidence of(Span span, Witness witness) {
        Optional<Evidence> known = last.filter(quoted -> quoted.span().equals(span) && quoted.witness() == witness);
        Evidence evidence = known.orElseGet(() ->
                new Evidence(document.id(), witness, span, span.in(document.text()), Citations.in(document, span)));
        last = Optional.of(evidence);
        return evidence;
    }
}
