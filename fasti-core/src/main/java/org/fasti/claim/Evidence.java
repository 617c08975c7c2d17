package org.fasti.claim;

import java.util.List;
import org.fasti.source.Span;

/**
 * The words that a claim rests on.
 *
 * @param document the source's id
 * @param span where the words stand in the document's text
 * @param quote the words, verbatim: the document's text at {@code span}
 * @param cites keys of the references that the passage cites
 */
public record Evidence(String document, Witness witness, Span span, String quote, List<String> cites) {
    public Evidence {
        cites = List.copyOf(cites);
    }

    /** Claims of a page are told apart by where their words stand. */
    @Override
    public int hashCode() {
        return span.hashCode();
    }
}
