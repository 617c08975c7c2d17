package org.fasti.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Makes documents of what formats hold. */
final class DocumentReader {
    private final SourceOptions options;

    DocumentReader(SourceOptions options) {
        this.options = options;
    }

    /** Reads bytes of whatever format that is not JSONL. */
    Read bytes(Origin origin, byte[] bytes, Transport transport) {
        return switch (TextDecoder.decode(bytes, transport.encoding())) {
            case Decoded.NotText(String reason) -> origin.unreadable(reason);
            case Decoded.Text(String text, Optional<Diagnostic> doubt) ->
                characters(origin.with(doubt), text, transport);
        };
    }

    /** What is JSONL only once it is decoded was not in UTF-8 and is read as text. */
    private Read characters(Origin origin, String text, Transport transport) {
        Format format =
                transport.format().orElseGet(() -> Format.of(origin.source().id(), text));
        return switch (format) {
            case HTML -> html(origin, text);
            case WIKITEXT -> wikitext(origin, text);
            case PLAIN_TEXT, JSONL -> plainText(origin, text);
        };
    }

    Read plainText(Origin origin, String given) {
        String text = NormalText.of(given);
        if (text.isBlank()) {
            return empty(origin);
        }
        if (text.length() > options.maxCharacters()) {
            return origin.unreadable(tooLong(options.maxCharacters()));
        }
        String language = origin.language().orElse(options.language());
        PlainTextLayout.Layout layout = PlainTextLayout.of(text, origin.source().title(), language);
        return new Read.Page(new Document(
                origin.source(),
                language,
                text,
                layout.blocks(),
                layout.marks(),
                layout.references(),
                origin.diagnostics()));
    }

    Read html(Origin origin, String given) {
        if (given.isBlank()) {
            return empty(origin);
        }
        if (given.length() > options.maxHtmlCharacters()) {
            return origin.unreadable(tooLong(options.maxHtmlCharacters()));
        }
        HtmlReader.Page page = HtmlReader.read(NormalText.of(given), origin.language(), options.language());
        if (page.text().isEmpty()) {
            return origin.unreadable("holds no text; if the page builds itself with scripts, save it from a browser");
        }
        return new Read.Page(new Document(
                completed(origin.source(), page),
                page.language().orElse(options.language()),
                page.text(),
                page.blocks(),
                page.marks(),
                page.references(),
                origin.diagnostics()));
    }

    /** Reads a page of wikitext, such as a dump or a wiki's editor holds. */
    Read wikitext(Origin origin, String given) {
        String wikitext = NormalText.of(given);
        if (wikitext.isBlank()) {
            return empty(origin);
        }
        if (wikitext.length() > options.maxCharacters()) {
            return origin.unreadable(tooLong(options.maxCharacters()));
        }
        String language = origin.language().orElse(options.language());
        return new Read.Page(WikiReader.read(origin.source(), language, wikitext, origin.diagnostics()));
    }

    /** What the page says of itself fills in what was not known before. */
    private static Source completed(Source known, HtmlReader.Page page) {
        return new Source(
                known.id(),
                known.title().or(page::title),
                known.uri().or(() -> page.address().flatMap(DocumentReader::uri)),
                known.published().or(page::modified),
                known.retrieved(),
                known.digest(),
                known.licence().or(page::licence));
    }

    /** The address, where it is one. */
    static Optional<URI> uri(String given) {
        try {
            return Optional.of(new URI(given.strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Read empty(Origin origin) {
        return origin.unreadable("is empty; there is nothing to read");
    }

    static String tooLong(int limit) {
        return String.format(
                Locale.ROOT, "is longer than %,d characters, the most that one document may have; split it", limit);
    }
}
