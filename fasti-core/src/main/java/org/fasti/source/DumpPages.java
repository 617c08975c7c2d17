package org.fasti.source;

import java.util.List;
import java.util.Optional;
import org.fasti.source.dump.ExportPage;
import org.fasti.source.dump.ExportSite;

/** Makes documents of the pages of one wiki's dump. */
final class DumpPages {
    private static final String WIKITEXT = "wikitext";

    private final String dump;
    private final SourceOptions options;
    private final String language;
    private final Optional<String> server;
    private final OfficeSearch search;

    /** @param dump what the dump is called in messages */
    DumpPages(String dump, SourceOptions options, ExportSite site, String language) {
        this.dump = dump;
        this.options = options;
        this.language = language;
        this.server = server(site.base());
        this.search = OfficeSearch.of(language, site.categories());
    }

    /** The scheme and host of an address. */
    private static Optional<String> server(String base) {
        int host = base.indexOf("://");
        int end = host < 0 ? -1 : base.indexOf('/', host + 3);
        return end < 0 ? Optional.empty() : Optional.of(base.substring(0, end));
    }

    /** False for pages that are passed over: of other namespaces, redirects, and what can carry no office. */
    boolean isWanted(ExportPage page) {
        return page.namespace() == 0
                && !page.redirect()
                && page.model().equals(WIKITEXT)
                && page.from() < page.to()
                && search.mayCarryOffice(page);
    }

    /** The page, which is only read when it is asked for; its bytes are copied. */
    Read.Waiting waiting(ExportPage page) {
        String wikitext = page.text();
        return new Read.Waiting(page.title(), wikitext.length(), page.place(), () -> read(page, wikitext));
    }

    private Read read(ExportPage page, String wikitext) {
        Source source = new Source(
                page.title(),
                Optional.of(page.title()),
                address(page),
                page.timestamp().flatMap(PublishedDate::read),
                options.retrieved(),
                Optional.of(Digest.of(wikitext)),
                Optional.empty());
        String place = dump + ": \"" + page.title() + "\" (page " + page.id() + ")";
        return new DocumentReader(options)
                .wikitext(new Origin(place, source, Optional.of(language), List.of()), wikitext);
    }

    private Optional<java.net.URI> address(ExportPage page) {
        boolean number = !page.revision().isEmpty() && page.revision().chars().allMatch(c -> c >= '0' && c <= '9');
        return number
                ? server.flatMap(host -> DocumentReader.uri(host + "/w/index.php?oldid=" + page.revision()))
                : Optional.empty();
    }
}
