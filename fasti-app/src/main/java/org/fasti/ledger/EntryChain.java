package org.fasti.ledger;

import java.nio.charset.StandardCharsets;

/** How entries are named and chained. Whoever recomputes a ledger's hashes by other means needs only this. */
final class EntryChain {
    private EntryChain() {}

    /** SHA-256 over the kind, a line feed and the body. */
    static Sha256 id(String kind, String body) {
        return Sha256.of(named(kind, body));
    }

    /** What an entry's id is the digest of, and its hash too. */
    static byte[] named(String kind, String body) {
        return (kind + "\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * SHA-256 over the hash of the entry before (32 bytes; zeros before the first), the recorded instant, the kind and
     * the body, with line feeds between the last three.
     */
    static Sha256 hash(Sha256 previous, String recorded, String kind, String body) {
        return hash(previous, recorded, named(kind, body));
    }

    /** @param named kind and body as {@link #named} puts them together */
    static Sha256 hash(Sha256 previous, String recorded, byte[] named) {
        return Sha256.chained(previous, (recorded + "\n").getBytes(StandardCharsets.UTF_8), named);
    }
}
