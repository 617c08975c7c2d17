package org.fasti.reconcile;

import java.util.List;

/** A rule that shows what is wrong or doubtful about a tenure. */
interface FindingRule extends Rule {
    List<Finding> check(Merged merged, Page page);
}
