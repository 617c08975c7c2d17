package org.fasti.tighten;

/**
 * What a statement rests on.
 *
 * @param id the caller's, by which the words of the witness are found again
 * @param words what to show of it: "Ann Lee's page, infobox: 2002"
 */
public record Basis(String id, String words) {}
