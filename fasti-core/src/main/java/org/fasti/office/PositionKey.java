package org.fasti.office;

import java.util.SortedSet;

/**
 * The normal form of a title, by which differently worded titles of one office are recognised.
 *
 * @param role the head role with its rank words, such as {@code deputy secretary}
 * @param terms the normalised content words of body, field and place
 */
public record PositionKey(String role, SortedSet<String> terms) {}
