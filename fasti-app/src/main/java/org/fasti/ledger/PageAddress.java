package org.fasti.ledger;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.fasti.ledger.Content.Publication;

/**
 * By what address the editions of a page are known: without the place in it, and where a wiki's address names a revision
 * only, that of the page itself, which all its revisions share.
 */
final class PageAddress {
    private static final String REVISION = "oldid";
    private static final String TITLE = "title";

    private PageAddress() {}

    /** Empty where the publication has no address, or only one of a revision of a page whose title is not known. */
    static Optional<String> of(Publication page) {
        return page.uri().flatMap(PageAddress::parse).flatMap(uri -> of(uri, page.title()));
    }

    private static Optional<URI> parse(String uri) {
        try {
            return Optional.of(URI.create(uri));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> of(URI uri, Optional<String> title) {
        String site = uri.getScheme() == null || uri.getRawAuthority() == null
                ? ""
                : "https://" + uri.getRawAuthority().toLowerCase(Locale.ROOT);
        if (!site.isEmpty() && parameter(uri, REVISION).isPresent()) {
            return parameter(uri, TITLE).or(() -> title).map(words -> site + "/wiki/" + words.replace(' ', '_'));
        }
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String path = uri.getPath() == null ? uri.getSchemeSpecificPart() : uri.getPath();
        return Optional.of(site + path + query);
    }

    private static Optional<String> parameter(URI uri, String name) {
        for (String one : Optional.ofNullable(uri.getRawQuery()).orElse("").split("&", -1)) {
            if (one.startsWith(name + "=")) {
                return Optional.of(URLDecoder.decode(one.substring(name.length() + 1), StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }
}
