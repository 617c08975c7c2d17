package org.fasti.office;

import java.util.Optional;

/**
 * An office that can be held: a role, the body it belongs to and the territory.
 *
 * @param label the office as a reader would write it, whole, without article, ordinal or honorific
 * @param role the normalised role, such as {@code mayor} or {@code deputy secretary}
 * @param organization the body, as written; empty where the title names none
 * @param place the territory, as written; empty where the title names none
 * @param key what two titles of the same office have in common; equal keys mean one position
 */
public record Position(
        String label, String role, Optional<String> organization, Optional<String> place, PositionKey key) {}
