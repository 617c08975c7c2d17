package org.fasti.source.dump;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A page of a dump, and its last revision.
 *
 * @param title as shown, its entities resolved
 * @param id the page's number on its wiki; empty where the dump has none
 * @param namespace 0 for articles
 * @param redirect whether it only leads to another page
 * @param revision the revision's number; empty where the dump has none
 * @param timestamp when the revision was made, as the dump has it
 * @param model what the revision is written in, such as {@code wikitext}, which it also is where nothing is said
 * @param bytes holds the text, its entities not resolved, from {@code from} to {@code to}; only until the next page is read
 * @param place from where in the file the page can be read again
 */
public record ExportPage(
        String title,
        String id,
        int namespace,
        boolean redirect,
        String revision,
        Optional<String> timestamp,
        String model,
        byte[] bytes,
        int from,
        int to,
        long place) {
    /** The wikitext. */
    public String text() {
        return Entities.resolved(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    }
}
