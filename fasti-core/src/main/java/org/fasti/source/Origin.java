package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a document before its text is read.
 *
 * @param place where it stands, for messages: a path, {@code path:line}, or an address
 * @param source its description; title, dates and licence may be completed from the text
 * @param language the language of its text, where it is known beforehand
 * @param diagnostics what was wrong on the way
 */
record Origin(String place, Source source, Optional<String> language, List<Diagnostic> diagnostics) {
    Origin {
        diagnostics = List.copyOf(diagnostics);
    }

    Origin with(Optional<Diagnostic> diagnostic) {
        if (diagnostic.isEmpty()) {
            return this;
        }
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.add(diagnostic.get());
        return new Origin(place, source, language, all);
    }

    /** The same with the digest of what was read. */
    Origin digested(Digest digest) {
        Source s = source;
        return new Origin(
                place,
                new Source(s.id(), s.title(), s.uri(), s.published(), s.retrieved(), Optional.of(digest), s.licence()),
                language,
                diagnostics);
    }

    Read.Unreadable unreadable(String reason) {
        return new Read.Unreadable(source.id(), place, reason);
    }
}
