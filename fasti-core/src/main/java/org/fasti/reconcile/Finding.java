package org.fasti.reconcile;

import java.util.List;
import org.fasti.claim.Evidence;

/**
 * Something wrong or doubtful that a rule shows.
 *
 * @param rule the rule's name in kebab-case, which is also its page in docs/rules
 * @param message what is wrong, as a sentence with both sides' dates
 * @param premises the words it rests on
 */
public record Finding(String rule, String message, List<Evidence> premises) {}
