package org.fasti.source;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fasti.time.Edtf;

/** Opens pages by their address. */
final class WebPage {
    private static final String ACCEPTED = "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5";

    private WebPage() {}

    /** True where {@code reference} is an address rather than a path. */
    static boolean isAddress(String reference) {
        return reference.regionMatches(true, 0, "http://", 0, 7) || reference.regionMatches(true, 0, "https://", 0, 8);
    }

    static Reading open(Origin origin, SourceOptions options, StreamOpening streams) {
        Optional<URI> address = DocumentReader.uri(origin.place());
        if (address.isEmpty()) {
            return OneReading.of(origin.unreadable("is not a well-formed address; blanks are written %20"));
        }
        return new DeferredReading(() -> fetch(origin, options, streams, address.get()));
    }

    private static Reading fetch(Origin origin, SourceOptions options, StreamOpening streams, URI address) {
        try (WebFetcher fetcher = new WebFetcher(options)) {
            return switch (fetcher.fetch(address, ACCEPTED)) {
                case Fetched.Failure(String reason) -> OneReading.of(origin.unreadable(reason));
                case Fetched.Body body ->
                    streams.open(
                            described(origin, body),
                            new ByteArrayInputStream(body.bytes()),
                            OptionalLong.of(body.bytes().length),
                            new Transport(format(body), body.encoding()));
            };
        }
    }

    private static Optional<Format> format(Fetched.Body body) {
        return body.contentType().flatMap(type -> switch (type) {
            case "text/html", "application/xhtml+xml" -> Optional.of(Format.HTML);
            case "application/x-ndjson", "application/jsonl", "application/x-jsonlines" -> Optional.of(Format.JSONL);
            default -> Optional.empty();
        });
    }

    private static Origin described(Origin origin, Fetched.Body body) {
        Source known = origin.source();
        Source source = new Source(
                known.id(),
                known.title(),
                Optional.of(body.address()),
                // Pages made on request were "modified" just now, whatever they say; they state their own date.
                format(body).isPresent() ? known.published() : body.modified().flatMap(WebPage::day),
                known.retrieved(),
                known.digest(),
                known.licence());
        return new Origin(origin.place(), source, origin.language(), List.copyOf(origin.diagnostics()));
    }

    /** The day of an HTTP date, in UTC. */
    private static Optional<Edtf> day(String httpDate) {
        try {
            return Optional.of(Edtf.of(LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(httpDate))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
