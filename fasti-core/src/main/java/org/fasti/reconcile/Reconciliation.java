package org.fasti.reconcile;

import java.util.List;

/** A document's tenures, in the order of their first witness in the text. */
public record Reconciliation(List<Tenure> tenures) {}
