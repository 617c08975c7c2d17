package org.fasti.ledger;

/** A content on its way into the ledger: what can be worked out of it without the chronicle is. */
final class Prepared {
    private final Content content;
    private final String body;
    private final byte[] named;
    private final Sha256 id;

    private Prepared(Content content) {
        this.content = content;
        this.body = CanonicalJson.write(ContentForm.of(content));
        this.named = EntryChain.named(content.kind(), body);
        this.id = Sha256.of(named);
    }

    static Prepared of(Content content) {
        return new Prepared(content);
    }

    Content content() {
        return content;
    }

    /** The canonical form. */
    String body() {
        return body;
    }

    Sha256 id() {
        return id;
    }

    /** The hash of its entry, after the one with the hash {@code previous}. */
    Sha256 hash(Sha256 previous, String recorded) {
        return EntryChain.hash(previous, recorded, named);
    }
}
