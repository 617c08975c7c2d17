package org.fasti.source;

/**
 * A mark such as {@code [7]} in the text that cites a reference.
 *
 * @param span the mark, brackets included
 * @param key the key of the {@link Reference}
 */
public record ReferenceMark(Span span, String key) {}
