package org.fasti.source;

import java.util.Optional;
import org.fasti.time.Edtf;

/**
 * An entry of a document's reference list.
 *
 * @param key the number or name by which marks in the text cite it
 * @param span the entry in the text
 */
public record Reference(
        String key,
        Span span,
        Optional<String> title,
        Optional<String> publisher,
        Optional<Edtf> published,
        Optional<Edtf> accessed,
        Optional<Edtf> archived,
        Optional<String> url) {}
