package org.fasti.ledger;

/** How entries are named and chained. Whoever recomputes a ledger's hashes by other means needs only this. */
final class EntryChain {
    private EntryChain() {}

    /** SHA-256 over the kind, a line feed and the body. */
    static Sha256 id(String kind, String body) {
        return Sha256.of(kind + "\n" + body);
    }

    /**
     * SHA-256 over the hash of the entry before (32 bytes; zeros before the first), the recorded instant, the kind and
     * the body, with line feeds between the last three.
     */
    static Sha256 hash(Sha256 previous, String recorded, String kind, String body) {
        return Sha256.chained(previous, recorded + "\n" + kind + "\n" + body);
    }
}
