package org.fasti.source;

import java.util.List;
import java.util.Optional;

/**
 * One office in a succession box. The spans exclude the words "Preceded by" and "Succeeded by".
 *
 * @param before the predecessors, or words such as "New office"
 * @param title the office
 * @param years the years or dates, as written, possibly several spells
 * @param after the successors, or words such as "Incumbent"
 */
public record SuccessionRow(List<Span> before, Span title, Optional<Span> years, List<Span> after) {}
