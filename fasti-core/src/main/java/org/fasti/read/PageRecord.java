package org.fasti.read;

import java.util.List;
import org.fasti.claim.Claim;
import org.fasti.reconcile.Tenure;
import org.fasti.source.Diagnostic;
import org.fasti.source.Document;

/**
 * All that was read from one page.
 *
 * @param claims what its passages say, in the order of the extractors and of the text
 * @param tenures what the claims come to, in the order of their first witness in the text
 * @param diagnostics what looked like an office or a date and could not be read, and the format's own troubles
 */
public record PageRecord(Document document, List<Claim> claims, List<Tenure> tenures, List<Diagnostic> diagnostics) {
    public PageRecord {
        claims = List.copyOf(claims);
        tenures = List.copyOf(tenures);
        diagnostics = List.copyOf(diagnostics);
    }

    /** How many doubts the rules raised on the tenures. */
    public long findingCount() {
        return tenures.stream().mapToLong(tenure -> tenure.findings().size()).sum();
    }
}
