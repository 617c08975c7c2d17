package org.fasti.reconcile;

import java.util.List;
import org.fasti.claim.Claim;
import org.fasti.source.Document;

/** Merges the claims of one document into tenures. */
public final class Reconciler {
    public Reconciliation reconcile(Document document, List<Claim> claims) {
        return new Reconciliation(List.of());
    }
}
