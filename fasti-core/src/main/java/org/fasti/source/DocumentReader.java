package org.fasti.source;

import java.util.Locale;
import java.util.Optional;

/** Makes documents of what formats hold. */
final class DocumentReader {
    private final SourceOptions options;

    DocumentReader(SourceOptions options) {
        this.options = options;
    }

    /** Reads bytes of whatever format that is not JSONL. */
    Read bytes(Origin origin, byte[] bytes, Optional<String> declaredEncoding) {
        return switch (TextDecoder.decode(bytes, declaredEncoding)) {
            case Decoded.NotText(String reason) -> origin.unreadable(reason);
            case Decoded.Text(String text, Optional<Diagnostic> doubt) -> characters(origin.with(doubt), text);
        };
    }

    private Read characters(Origin origin, String text) {
        return Format.of(origin.source().id(), text) == Format.HTML ? html(origin, text) : plainText(origin, text);
    }

    Read plainText(Origin origin, String given) {
        String text = NormalText.of(given);
        if (text.isBlank()) {
            return empty(origin);
        }
        if (text.length() > options.maxCharacters()) {
            return origin.unreadable(tooLong(options.maxCharacters()));
        }
        PlainTextLayout.Layout layout = PlainTextLayout.of(text, origin.source().title(), origin.language());
        return new Read.Page(new Document(
                origin.source(),
                origin.language(),
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
        return origin.unreadable("HTML is not read yet");
    }

    private static Read empty(Origin origin) {
        return origin.unreadable("is empty; there is nothing to read");
    }

    static String tooLong(int limit) {
        return String.format(
                Locale.ROOT, "is longer than %,d characters, the most that one document may have; split it", limit);
    }
}
