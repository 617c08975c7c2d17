package org.fasti.source;

/**
 * A link in a document's text: a hint at who or what is meant by the words.
 *
 * @param span the words linked
 * @param target the title of the page linked to, without a section; with its wiki's prefix where it is another wiki's
 */
public record Link(Span span, String target) {}
