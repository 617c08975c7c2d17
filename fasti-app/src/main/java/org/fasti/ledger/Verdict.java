package org.fasti.ledger;

/** What comes of proving the chain. */
public sealed interface Verdict {
    /**
     * Every entry is as it was recorded, and none is missing.
     *
     * @param head the last entry's hash in hexadecimal: whoever noted it elsewhere can tell that nothing was replaced
     */
    record Sound(long entries, String head) implements Verdict {}

    /**
     * Something was done to the ledger.
     *
     * @param entry the number of the first entry that is not as it was recorded
     * @param message what happened to it, as a sentence
     */
    record Broken(long entry, String message) implements Verdict {}
}
