package org.fasti.publish;

import org.fasti.attest.Seen;
import org.fasti.claim.Evidence;

/** Where a witness says it, in JSON. */
final class SeenTerms {
    private SeenTerms() {}

    static void write(JsonWriter json, Seen seen) {
        json.object(() -> members(json, seen));
    }

    private static void members(JsonWriter json, Seen seen) {
        Evidence evidence = seen.evidence();
        json.member("source", seen.source());
        seen.uri().ifPresent(uri -> json.member("url", uri));
        json.member("published", seen.published());
        json.member("witness", JsonTerms.name(evidence.witness()));
        seen.line().ifPresent(line -> json.name("line").number(line));
        if (!evidence.quote().isEmpty()) {
            json.name("from").number(evidence.span().start());
            json.name("to").number(evidence.span().end());
            json.member("quote", evidence.quote());
            json.name("cites").array(Citation.of(seen), citation -> citation.write(json));
        }
        if (!seen.claims().isEmpty()) {
            json.member("claims", seen.claims());
        }
    }
}
