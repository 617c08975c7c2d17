package org.fasti.source;

import java.net.URI;
import java.util.Optional;

/** What came back from an address. */
sealed interface Fetched {
    /**
     * A page.
     *
     * @param address where it was had from, after redirects
     * @param contentType as the server states it, in lower case, without parameters
     * @param encoding the encoding that the server declares
     * @param modified when the server says that it was last changed, as in the header
     */
    record Body(
            URI address,
            byte[] bytes,
            Optional<String> contentType,
            Optional<String> encoding,
            Optional<String> modified)
            implements Fetched {}

    /**
     * Nothing to read.
     *
     * @param reason what happened and what to do next
     */
    record Failure(String reason) implements Fetched {}
}
