package org.fasti.source;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Opens {@code wikipedia:LANGUAGE:TITLE} through MediaWiki's REST API, whose {@code with_html} gives the page's HTML
 * with the date and number of its revision and its licence.
 */
final class WikipediaPage {
    static final String PREFIX = "wikipedia:";

    /** What the API says of a page. */
    private static final class Answer {
        private Optional<String> title = Optional.empty();
        private Optional<String> html = Optional.empty();
        private Optional<String> timestamp = Optional.empty();
        private Optional<String> revision = Optional.empty();
        private Optional<String> licence = Optional.empty();
    }

    private WikipediaPage() {}

    static Reading open(Origin origin, SourceOptions options) {
        String[] parts = origin.place().substring(PREFIX.length()).split(":", 2);
        Optional<String> language = LanguageCode.primary(parts[0]);
        if (parts.length < 2 || language.isEmpty() || parts[1].isBlank()) {
            return OneReading.of(
                    origin.unreadable("name the page as wikipedia:LANGUAGE:TITLE, such as wikipedia:en:Ada_Lovelace"));
        }
        String wiki =
                options.wikipediaBase().replace("{language}", parts[0].strip().toLowerCase(java.util.Locale.ROOT));
        String key = URLEncoder.encode(parts[1].strip().replace(' ', '_'), StandardCharsets.UTF_8);
        Optional<URI> address = DocumentReader.uri(wiki + "/w/rest.php/v1/page/" + key + "/with_html");
        Supplier<Read> reader = () -> address.map(page -> read(origin, options, wiki, page, language.get()))
                .orElseGet(() -> origin.unreadable("the wiki's address is not well formed: " + wiki));
        return new OneReading(reader, OptionalLong.empty());
    }

    private static Read read(Origin origin, SourceOptions options, String wiki, URI address, String language) {
        try (WebFetcher fetcher = new WebFetcher(options)) {
            return switch (fetcher.fetch(address, "application/json")) {
                case Fetched.Failure(String reason) -> origin.unreadable(reason);
                case Fetched.Body body -> page(origin, options, wiki, body, language);
            };
        }
    }

    private static Read page(Origin origin, SourceOptions options, String wiki, Fetched.Body body, String language) {
        Answer answer = new Answer();
        try (JsonParser parser = JsonLine.factory(options.maxHtmlCharacters())
                .createParser(ObjectReadContext.empty(), new ByteArrayInputStream(body.bytes()))) {
            parse(parser, answer);
        } catch (JacksonException e) {
            return origin.unreadable(
                    "the wiki's answer is not what its API promises, or too long; save the page and read the file");
        }
        if (answer.html.isEmpty()) {
            return origin.unreadable("the wiki's answer holds no page; check the title");
        }
        Source known = origin.source();
        Source source = new Source(
                known.id(),
                answer.title.map(title -> title.replace('_', ' ')).or(known::title),
                answer.revision
                        .flatMap(id -> DocumentReader.uri(wiki + "/w/index.php?oldid=" + id))
                        .or(() -> Optional.of(body.address())),
                answer.timestamp.flatMap(PublishedDate::read),
                known.retrieved(),
                Optional.of(Digest.of(answer.html.get())),
                answer.licence);
        Origin described = new Origin(origin.place(), source, Optional.of(language), origin.diagnostics());
        return new DocumentReader(options).html(described, answer.html.get());
    }

    private static void parse(JsonParser parser, Answer answer) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "title" -> answer.title = string(parser, value);
                case "html" -> answer.html = string(parser, value);
                case "latest" -> latest(parser, value, answer);
                case "license" -> licence(parser, value, answer);
                default -> parser.skipChildren();
            }
        }
    }

    private static void latest(JsonParser parser, JsonToken value, Answer answer) {
        while (value == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken inner = parser.nextToken();
            switch (name) {
                case "timestamp" -> answer.timestamp = string(parser, inner);
                case "id" -> answer.revision = string(parser, inner);
                default -> parser.skipChildren();
            }
        }
    }

    private static void licence(JsonParser parser, JsonToken value, Answer answer) {
        while (value == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken inner = parser.nextToken();
            if (name.equals("title")) {
                answer.licence = string(parser, inner);
            } else {
                parser.skipChildren();
            }
        }
    }

    private static Optional<String> string(JsonParser parser, JsonToken value) {
        if (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT) {
            return Optional.of(parser.getString());
        }
        parser.skipChildren();
        return Optional.empty();
    }
}
