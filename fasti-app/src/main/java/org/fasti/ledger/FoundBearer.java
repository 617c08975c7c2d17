package org.fasti.ledger;

/**
 * A person as one source names them, found by name or identifier.
 *
 * @param number the bearer's own in the chronicle
 * @param person the person's; bearers who are one share it
 * @param knownBy {@code id} or {@code name}, a blank, and the source's identifier or the folded name
 * @param name as the source writes it
 */
public record FoundBearer(long number, long person, String source, String knownBy, String name) {
    /** By what the bearer can be asked for: source, colon, identifier or name. */
    public String address() {
        return source + ":" + (knownBy.startsWith("id ") ? knownBy.substring("id ".length()) : name);
    }

    /** By what a judgement names the bearer. */
    public Content.Subject subject() {
        return new Content.Subject.Person(source, knownBy);
    }
}
