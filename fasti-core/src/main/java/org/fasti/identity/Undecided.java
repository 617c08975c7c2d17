package org.fasti.identity;

/**
 * Two that may be one, but nothing shows it.
 *
 * @param <T> bearers or offices
 * @param evidenceFor why they may be one
 * @param evidenceAgainst why they are not taken for one
 */
public record Undecided<T>(T a, T b, String evidenceFor, String evidenceAgainst) {}
