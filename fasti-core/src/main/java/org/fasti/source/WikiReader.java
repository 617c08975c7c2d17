package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fasti.source.wikitext.Markup;
import org.fasti.source.wikitext.Template;
import org.fasti.source.wikitext.WikitextScanner;

/** Reads pages of wikitext as MediaWiki stores them. */
final class WikiReader {
    private static final String BOLD = "'''";
    private static final int LONGEST_NAME = 80;

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
        WikiTemplates templates = WikiTemplates.forLanguage(language);
        WikiFlow flow = new WikiFlow(markup, language, source.title().or(() -> boldName(wikitext)));
        flow.write();
        Optional<Diagnostic> notAbout = notAbout(source, markup, templates, flow);
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        notAbout.ifPresent(all::add);
        String text = flow.writer().out().toString();
        boolean said = notAbout.isPresent() && !text.isEmpty();
        List<Block> aside = said ? List.of(new Block.Aside(new Span(0, text.length()))) : List.of();
        return new Document(
                source,
                language,
                text,
                notAbout.isPresent() ? aside : flow.blocks(),
                flow.notes().marks(),
                flow.notes().references(),
                all,
                flow.writer().links(),
                Optional.of(flow.writer().map()));
    }

    /** The bold words with which a line begins, the first on the page: the name of whom it is about. */
    private static Optional<String> boldName(String wikitext) {
        int open = wikitext.startsWith(BOLD) ? 0 : wikitext.indexOf('\n' + BOLD) + 1;
        int from = open + BOLD.length();
        int close = wikitext.startsWith(BOLD, open) ? wikitext.indexOf(BOLD, from) : -1;
        boolean plain = close > from
                && close - from < LONGEST_NAME
                && wikitext.substring(from, close).chars().noneMatch(c -> "\n[]{}<>'|".indexOf(c) >= 0);
        return plain ? Optional.of(wikitext.substring(from, close).strip()) : Optional.empty();
    }

    /** Says why nothing is read from a page that is about nobody; empty where it may be about somebody. */
    private static Optional<Diagnostic> notAbout(Source source, Markup markup, WikiTemplates templates, WikiFlow flow) {
        Optional<String> target = redirect(markup.text(), templates);
        if (target.isPresent()) {
            return Optional.of(diagnostic(
                    "redirect",
                    source.id() + " only leads to \"" + target.get() + "\"; read that page for what it says."));
        }
        if (isDisambiguation(markup, templates)) {
            return Optional.of(diagnostic(
                    "disambiguation",
                    source.id() + " only tells apart pages of one name; read the page that you mean."));
        }
        return flow.blocks().isEmpty()
                ? Optional.of(diagnostic(
                        "no-words", source.id() + " holds no words but templates that are not read, or none at all."))
                : Optional.empty();
    }

    private static Diagnostic diagnostic(String code, String message) {
        return new Diagnostic(code, Optional.empty(), message);
    }

    private static boolean isDisambiguation(Markup markup, WikiTemplates templates) {
        for (int i = 0; i < markup.count(); i = markup.after(i)) {
            boolean template = markup.kind(i) == Markup.Kind.TEMPLATE && markup.isPaired(i);
            if (template
                    && templates
                            .of(Template.nameAt(markup, i))
                            .filter(use -> use.kind() == WikiTemplates.Kind.DISAMBIGUATION)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The title that a redirect leads to; empty where the page is none. */
    private static Optional<String> redirect(String wikitext, WikiTemplates templates) {
        String start = wikitext.substring(0, Math.min(wikitext.length(), 600)).stripLeading();
        int open = start.indexOf("[[");
        int close = start.indexOf("]]", Math.max(open, 0));
        if (!start.startsWith("#") || open < 0 || close < 0) {
            return Optional.empty();
        }
        String word = start.substring(1, open).strip().toLowerCase(Locale.ROOT);
        String plain = word.endsWith(":") ? word.substring(0, word.length() - 1).strip() : word;
        String target = start.substring(open + 2, close);
        int bar = target.indexOf('|');
        return templates.isRedirect(plain)
                ? Optional.of((bar < 0 ? target : target.substring(0, bar)).strip())
                : Optional.empty();
    }
}
