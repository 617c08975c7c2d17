package org.fasti.read;

import java.util.Optional;
import org.fasti.source.Block;
import org.fasti.source.Document;
import org.fasti.source.InfoboxRow;
import org.fasti.source.Source;

/** The title of a page that came without one: what stands at its head. */
final class PageTitle {
    /** Longer words are a sentence. */
    private static final int LONGEST = 100;

    private PageTitle() {}

    /** The document with a title: the one given, else the words above the page or its infobox, if there are any. */
    static Document given(Document document) {
        Source source = document.source();
        Optional<String> title = source.title().filter(given -> !given.isBlank());
        Optional<String> found = title.or(() -> atTheHead(document));
        if (found.equals(source.title())) {
            return document;
        }
        Source titled = new Source(
                source.id(),
                found,
                source.uri(),
                source.published(),
                source.retrieved(),
                source.digest(),
                source.licence());
        return document.described(titled);
    }

    private static Optional<String> atTheHead(Document document) {
        return document.blocks().stream()
                .findFirst()
                .flatMap(first -> switch (first) {
                    case Block.Heading heading when heading.level() == 1 -> Optional.of(heading.span());
                    case Block.Infobox box
                    when !box.rows().isEmpty() && box.rows().getFirst() instanceof InfoboxRow.Header header ->
                        Optional.of(header.span());
                    default -> Optional.empty();
                })
                .map(span -> span.in(document.text()).replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty() && words.length() <= LONGEST);
    }
}
