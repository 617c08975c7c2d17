package org.fasti.attest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fasti.claim.Evidence;
import org.fasti.source.Reference;

/**
 * Where a witness says it.
 *
 * @param source the publication's name
 * @param uri where the publication was had from
 * @param published EDTF
 * @param evidence the passage; a row of a table has neither span nor quote
 * @param line the line of a table at which the row starts, counted from 1
 * @param references those that the passage cites, as the page lists them; of a key that the page does not list there is
 *     none
 * @param claims the first digits of the ids of what was recorded of it, by which it can be retracted
 */
public record Seen(
        String source,
        Optional<String> uri,
        Optional<String> published,
        Evidence evidence,
        OptionalLong line,
        List<Reference> references,
        List<String> claims) {
    /** By source, edition and place, so that equal chronicles give equal answers. */
    public static final Comparator<Seen> ORDER = Comparator.comparing(Seen::source)
            .thenComparing(seen -> seen.published().orElse(""))
            .thenComparingLong(seen -> seen.line().orElse(0))
            .thenComparingInt(seen -> seen.evidence().span().start());

    public Seen {
        references = List.copyOf(references);
        claims = List.copyOf(claims);
    }

    /** Where a witness says it, without references and the ids of what was recorded. */
    public Seen(String source, Optional<String> uri, Optional<String> published, Evidence evidence, OptionalLong line) {
        this(source, uri, published, evidence, line, List.of(), List.of());
    }
}
