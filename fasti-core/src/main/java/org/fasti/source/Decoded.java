package org.fasti.source;

import java.util.Optional;

/** What bytes turned out to say. */
sealed interface Decoded {
    /**
     * Characters.
     *
     * @param doubt why the encoding is doubtful, where it is
     */
    record Text(String text, Optional<Diagnostic> doubt) implements Decoded {}

    /**
     * Not text.
     *
     * @param reason what it is and what to do next
     */
    record NotText(String reason) implements Decoded {}
}
