package org.fasti.source;

import java.net.URI;
import java.util.Optional;
import org.fasti.time.Edtf;

/**
 * A document as published.
 *
 * @param id what the caller calls the document; unique within a batch
 * @param title the page's title, as given or as it stands at its head, where there is one
 * @param uri where it was had from
 * @param published the date of the revision read
 * @param retrieved the day it was fetched
 * @param digest of the bytes or characters read
 * @param licence the licence it is under, as stated
 */
public record Source(
        String id,
        Optional<String> title,
        Optional<URI> uri,
        Optional<Edtf> published,
        Optional<Edtf> retrieved,
        Optional<Digest> digest,
        Optional<String> licence) {
    public static Source named(String id, Optional<String> title) {
        return new Source(
                id, title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
