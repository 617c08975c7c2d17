package org.fasti.source;

import java.util.Optional;

/**
 * Something in the input that could not be read as it should: data, not an exception.
 *
 * @param code a stable kebab-case name of the kind, such as {@code unread-date}
 * @param place where in the document's text, if it concerns a passage
 * @param message what happened, where, and what to do next, as a sentence
 */
public record Diagnostic(String code, Optional<Span> place, String message) {}
