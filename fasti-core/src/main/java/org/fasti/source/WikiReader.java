package org.fasti.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fasti.language.LanguageTable;
import org.fasti.source.wikitext.Markup;
import org.fasti.source.wikitext.WikitextScanner;

/** Reads pages of wikitext as MediaWiki stores them. */
final class WikiReader {
    private WikiReader() {}

    /**
     * The document that {@code wikitext} makes: the text as its readers see it, with its structure, and a map back.
     * Total: any text is some wikitext.
     *
     * @param source its description; the title names whom an infobox is about that does not say so
     * @param language an ISO 639-1 code; the templates of an unknown language are not recognised
     */
    static Document read(Source source, String language, String wikitext, List<Diagnostic> diagnostics) {
        Markup markup = WikitextScanner.scan(wikitext);
        WikiFlow flow = new WikiFlow(markup, language, source.title());
        flow.write();
        return new Document(
                source,
                language,
                flow.writer().out().toString(),
                flow.blocks(),
                flow.notes().marks(),
                flow.notes().references(),
                diagnostics,
                flow.writer().links(),
                Optional.of(flow.writer().map()));
    }

    /** The title that a redirect leads to; empty where the page is none. */
    static Optional<String> redirect(String wikitext, String language) {
        String start = wikitext.substring(0, Math.min(wikitext.length(), 600)).stripLeading();
        if (!start.startsWith("#")) {
            return Optional.empty();
        }
        int open = start.indexOf("[[");
        int close = start.indexOf("]]", Math.max(open, 0));
        if (open < 0 || close < 0) {
            return Optional.empty();
        }
        String word = start.substring(1, open).strip().toLowerCase(Locale.ROOT);
        String plain = word.endsWith(":") ? word.substring(0, word.length() - 1).strip() : word;
        boolean redirects = plain.equals("redirect")
                || LanguageTable.of(language, "page-lines.tsv").rows().stream()
                        .anyMatch(row -> LanguageTable.cell(row, 1).equals("redirect")
                                && row.getFirst().equalsIgnoreCase(plain));
        String target = start.substring(open + 2, close);
        int bar = target.indexOf('|');
        return redirects ? Optional.of((bar < 0 ? target : target.substring(0, bar)).strip()) : Optional.empty();
    }
}
