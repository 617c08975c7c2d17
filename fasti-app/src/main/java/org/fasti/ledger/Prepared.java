package org.fasti.ledger;

/** A content on its way into the ledger: what can be worked out of it without the chronicle is. */
record Prepared(Content content, String body, Sha256 id) {
    static Prepared of(Content content) {
        String body = CanonicalJson.write(ContentForm.of(content));
        return new Prepared(content, body, EntryChain.id(content.kind(), body));
    }
}
