package org.fasti.attest;

/**
 * What one passage of a page, or one row of a table, says of a tenure.
 *
 * @param testimony of which it is a part
 * @param seen where it stands
 * @param person as the passage writes the name
 * @param position the title as the passage has it
 * @param said what the passage says by itself
 */
public record Passage(Testimony testimony, Seen seen, String person, String position, Said said) {}
