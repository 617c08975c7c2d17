package org.fasti.source;

import java.util.Optional;
import org.fasti.time.Edtf;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself. */
final class HtmlMetadata {
    private static final String[] MODIFIED = {
        "meta[property=dc:modified]",
        "meta[property=article:modified_time]",
        "meta[itemprop=dateModified]",
        "meta[name=last-modified]",
        "meta[property=article:published_time]",
        "meta[name=date]"
    };

    private final Document page;

    HtmlMetadata(Document page) {
        this.page = page;
    }

    /** The first heading of the first level, else the page's title without the site's name, else the infobox's name. */
    Optional<String> title() {
        return heading("h1#firstHeading")
                .or(() -> heading("h1"))
                .or(() -> withoutSite(page.title()))
                .or(() -> heading("table.infobox .fn"));
    }

    private Optional<String> heading(String query) {
        return Optional.ofNullable(page.selectFirst(query)).map(Element::text).flatMap(HtmlMetadata::spoken);
    }

    private static Optional<String> withoutSite(String title) {
        int end = title.length();
        for (String separator : new String[] {" | ", " - ", " — ", " – "}) {
            int at = title.lastIndexOf(separator);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return spoken(title.substring(0, end));
    }

    Optional<String> language() {
        return Optional.ofNullable(page.selectFirst("html[lang]"))
                .map(html -> html.attr("lang"))
                .flatMap(LanguageCode::primary);
    }

    Optional<Edtf> modified() {
        for (String query : MODIFIED) {
            Optional<Edtf> date = Optional.ofNullable(page.selectFirst(query))
                    .flatMap(meta -> PublishedDate.read(meta.attr("content")));
            if (date.isPresent()) {
                return date;
            }
        }
        return page.select("script[type=application/ld+json]").stream()
                .map(script -> linkedDate(script.data()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The value of {@code dateModified} in linked data, without reading all of it. */
    private static Optional<Edtf> linkedDate(String json) {
        int key = json.indexOf("\"dateModified\"");
        int start = key < 0 ? -1 : json.indexOf('"', json.indexOf(':', key + "\"dateModified\"".length()) + 1);
        int end = start < 0 ? -1 : json.indexOf('"', start + 1);
        return end < 0 ? Optional.empty() : PublishedDate.read(json.substring(start + 1, end));
    }

    Optional<String> licence() {
        return Optional.ofNullable(page.selectFirst("link[rel=license][href], a[rel=license][href]"))
                .map(link -> link.attr("href"))
                .flatMap(HtmlMetadata::spoken);
    }

    Optional<String> address() {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
                .map(link -> link.attr("href"))
                .flatMap(HtmlMetadata::spoken);
    }

    private static Optional<String> spoken(String text) {
        return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }
}
