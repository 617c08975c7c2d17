package org.fasti.source;

import java.time.Duration;
import java.util.Optional;
import org.fasti.time.Edtf;

/**
 * How inputs are opened.
 *
 * @param language the language of documents that do not say theirs, as an ISO 639-1 code
 * @param retrieved the day to record as the day of retrieval; nothing here reads a clock
 * @param maxCharacters the longest document that is read, in UTF-16 units, inclusive; also bounds memory
 * @param maxHtmlCharacters the same for HTML, whose tree takes many times its text
 * @param connectTimeout how long a server may take to accept a connection
 * @param responseTimeout how long a whole response may take, from the request to its last byte
 * @param maxRedirects how many redirects are followed, inclusive
 * @param userAgent what servers are told about the program, such as {@code Fasti/1.0 (+https://example.org/contact)}
 * @param wikipediaBase where wikis are, with <code>{language}</code> for the language code
 */
public record SourceOptions(
        String language,
        Optional<Edtf> retrieved,
        int maxCharacters,
        int maxHtmlCharacters,
        Duration connectTimeout,
        Duration responseTimeout,
        int maxRedirects,
        String userAgent,
        String wikipediaBase) {
    /** English; 5 million characters of text, 8 million of HTML; 10 seconds to connect, 60 in all; 5 redirects. */
    public static final SourceOptions DEFAULTS = new SourceOptions(
            "en",
            Optional.empty(),
            5_000_000,
            8_000_000,
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            5,
            "Fasti (reader of pages about public officeholders)",
            "https://{language}.wikipedia.org");

    public SourceOptions {
        if (maxCharacters < 1 || maxHtmlCharacters < 1 || maxRedirects < 0) {
            throw new IllegalArgumentException("limits must be positive");
        }
        String tag = language;
        language = LanguageCode.primary(tag)
                .orElseThrow(
                        () -> new IllegalArgumentException("\"" + tag + "\" is not a language code such as \"en\""));
        if (userAgent.isBlank() || userAgent.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException(
                    "\"" + userAgent + "\" cannot be sent as a user agent; use plain letters");
        }
    }

    /** The most bytes that a document within the limits can take, in any encoding, with its byte order mark. */
    long maxBytes() {
        return 4L * maxCharacters + 4;
    }

    /** The most bytes of a dump's page that are held: entities make a text of many marks longer. */
    int maxDumpPage() {
        return (int) Math.min(Integer.MAX_VALUE / 4, 5L * maxCharacters);
    }

    public SourceOptions withLanguage(String code) {
        return new SourceOptions(
                code,
                retrieved,
                maxCharacters,
                maxHtmlCharacters,
                connectTimeout,
                responseTimeout,
                maxRedirects,
                userAgent,
                wikipediaBase);
    }

    public SourceOptions withRetrieved(Edtf day) {
        return new SourceOptions(
                language,
                Optional.of(day),
                maxCharacters,
                maxHtmlCharacters,
                connectTimeout,
                responseTimeout,
                maxRedirects,
                userAgent,
                wikipediaBase);
    }

    public SourceOptions withMaxCharacters(int text, int html) {
        return new SourceOptions(
                language,
                retrieved,
                text,
                html,
                connectTimeout,
                responseTimeout,
                maxRedirects,
                userAgent,
                wikipediaBase);
    }

    public SourceOptions withTimeouts(Duration connect, Duration response) {
        return new SourceOptions(
                language,
                retrieved,
                maxCharacters,
                maxHtmlCharacters,
                connect,
                response,
                maxRedirects,
                userAgent,
                wikipediaBase);
    }

    public SourceOptions withUserAgent(String agent) {
        return new SourceOptions(
                language,
                retrieved,
                maxCharacters,
                maxHtmlCharacters,
                connectTimeout,
                responseTimeout,
                maxRedirects,
                agent,
                wikipediaBase);
    }

    public SourceOptions withWikipediaBase(String base) {
        return new SourceOptions(
                language,
                retrieved,
                maxCharacters,
                maxHtmlCharacters,
                connectTimeout,
                responseTimeout,
                maxRedirects,
                userAgent,
                base);
    }
}
