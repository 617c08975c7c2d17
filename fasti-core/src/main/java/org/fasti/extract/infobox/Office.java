package org.fasti.extract.infobox;

import java.util.List;
import org.fasti.extract.OfficeTitle;
import org.fasti.source.Span;

/**
 * An office whose heading was read, with its terms in the order of the box.
 *
 * @param titles what the heading names, at least one; the terms are of each
 */
record Office(Span heading, List<OfficeTitle> titles, List<Term> terms, boolean named) {
    Term last() {
        if (terms.isEmpty()) {
            terms.add(new Term());
        }
        return terms.getLast();
    }
}
