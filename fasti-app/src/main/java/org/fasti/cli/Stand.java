package org.fasti.cli;

/**
 * How far a reading has come.
 *
 * @param source as it was named
 * @param place from where {@link org.fasti.source.SourceOpener#open(String, long)} opens it again
 */
record Stand(String source, long place) {}
