package org.fasti.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fasti.time.Edtf;
import tools.jackson.core.json.JsonFactory;

/** The documents of a JSONL batch, a line each. */
final class JsonLinesReading extends Reading {
    private final String name;
    private final InputStream input;
    private final LineInput lines;
    private final OptionalLong bytesTotal;
    private final SourceOptions options;
    private final SeenIds seen;
    private final int longest;
    private final JsonFactory factory;
    private boolean ended;

    /**
     * Starts reading.
     *
     * @param name what the batch is called in messages
     * @param input its bytes; closed with this
     * @param seen the ids of documents read before
     */
    JsonLinesReading(String name, InputStream input, OptionalLong bytesTotal, SourceOptions options, SeenIds seen) {
        this.name = name;
        this.input = input;
        this.lines = new LineInput(input);
        this.bytesTotal = bytesTotal;
        this.options = options;
        this.seen = seen;
        this.longest = Math.max(options.maxCharacters(), options.maxHtmlCharacters());
        this.factory = JsonLine.factory(longest);
    }

    @Override
    Optional<Read> advance() {
        try {
            while (!ended && lines.nextLine()) {
                JsonLine line = JsonLine.read(factory, lines, longest);
                if (!line.isBlank()) {
                    return Optional.of(read(line));
                }
            }
        } catch (IOException e) {
            ended = true;
            return Optional.of(new Read.Unreadable(name, name + ":" + lines.line(), InputTrouble.reason(e)));
        }
        ended = true;
        return Optional.empty();
    }

    private Read read(JsonLine line) {
        String place = name + ":" + lines.line();
        String id =
                line.get(JsonLine.Field.ID).filter(given -> !given.isBlank()).orElse(place);
        if (line.trouble().isPresent()) {
            return new Read.Unreadable(id, place, line.trouble().get());
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (!seen.add(id)) {
            diagnostics.add(diagnostic("duplicate-id", "The id \"" + id + "\" was already used before " + place + "."));
        }
        Optional<String> text = line.get(JsonLine.Field.TEXT);
        Optional<String> html = line.get(JsonLine.Field.HTML);
        Optional<String> wikitext = line.get(JsonLine.Field.WIKITEXT);
        Source source = new Source(
                id,
                line.get(JsonLine.Field.TITLE).map(String::strip).filter(title -> !title.isEmpty()),
                line.get(JsonLine.Field.URL).flatMap(url -> uri(url, diagnostics)),
                line.get(JsonLine.Field.PUBLISHED).flatMap(date -> published(date, diagnostics)),
                options.retrieved(),
                text.or(() -> html).or(() -> wikitext).map(Digest::of),
                Optional.empty());
        Optional<String> language = line.get(JsonLine.Field.LANGUAGE).flatMap(tag -> language(tag, diagnostics));
        Origin origin = new Origin(place, source, language, diagnostics);
        DocumentReader reader = new DocumentReader(options);
        if (text.isPresent()) {
            return reader.plainText(origin, text.get());
        }
        if (html.isPresent()) {
            return reader.html(origin, html.get());
        }
        if (wikitext.isPresent()) {
            return reader.wikitext(origin, wikitext.get());
        }
        return origin.unreadable("has none of \"text\", \"html\" and \"wikitext\"");
    }

    private static Optional<URI> uri(String url, List<Diagnostic> diagnostics) {
        Optional<URI> read = DocumentReader.uri(url);
        if (read.isEmpty()) {
            diagnostics.add(diagnostic("unread-url", "\"" + url + "\" is not an address."));
        }
        return read;
    }

    private static Optional<Edtf> published(String date, List<Diagnostic> diagnostics) {
        Optional<Edtf> read = PublishedDate.read(date);
        if (read.isEmpty()) {
            diagnostics.add(diagnostic("unread-published", "\"" + date + "\" is not an EDTF date or an instant."));
        }
        return read;
    }

    private static Optional<String> language(String tag, List<Diagnostic> diagnostics) {
        Optional<String> code = LanguageCode.primary(tag);
        if (code.isEmpty()) {
            diagnostics.add(diagnostic("unread-language", "\"" + tag + "\" is not a language code such as \"en\"."));
        }
        return code;
    }

    private static Diagnostic diagnostic(String code, String message) {
        return new Diagnostic(code, Optional.empty(), message);
    }

    @Override
    public long bytesRead() {
        return lines.bytes();
    }

    @Override
    public OptionalLong bytesTotal() {
        return bytesTotal;
    }

    @Override
    public void close() {
        ended = true;
        InputTrouble.closeQuietly(input);
    }
}
