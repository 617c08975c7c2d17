package org.fasti.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fasti.time.Edtf;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads whole pages and fragments of HTML. */
final class HtmlReader {
    /** What a page holds: its text with its structure, and what it says of itself. */
    record Page(
            String text,
            List<Block> blocks,
            List<ReferenceMark> marks,
            List<Reference> references,
            Optional<String> title,
            Optional<String> language,
            Optional<Edtf> modified,
            Optional<String> licence,
            Optional<String> address) {}

    private HtmlReader() {}

    /**
     * Reads a page. Total: parsers of HTML take anything.
     *
     * @param given the language, where the page need not be asked
     * @param fallback the language of a page that does not say its own
     */
    static Page read(String html, Optional<String> given, String fallback) {
        org.jsoup.nodes.Document page = Parser.htmlParser().parseInput(html, "");
        HtmlMetadata metadata = new HtmlMetadata(page);
        Optional<String> language = given.or(metadata::language);
        HtmlFlow flow = new HtmlFlow(SuccessionWords.of(language.orElse(fallback)));
        contentOf(page).forEach(flow::write);
        String text = flow.text();
        Map<String, String> keys = keys(flow);
        List<ReferenceMark> marks = flow.marks().stream()
                .map(mark -> new ReferenceMark(mark.span(), keys.getOrDefault(mark.target(), mark.label())))
                .toList();
        ReferenceVocabulary vocabulary = ReferenceVocabulary.forLanguage(language.orElse(fallback));
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < flow.entries().size(); i++) {
            HtmlFlow.Entry entry = flow.entries().get(i);
            String key = keys.getOrDefault(entry.id(), Integer.toString(i + 1));
            Reference read = ReferenceEntry.read(key, entry.span(), entry.span().in(text), vocabulary);
            references.add(entry.url().isPresent() ? linked(read, entry.url()) : read);
        }
        return new Page(
                text,
                flow.blocks(),
                marks,
                references,
                metadata.title(),
                language,
                metadata.modified(),
                metadata.licence(),
                metadata.address());
    }

    private static Reference linked(Reference r, Optional<String> url) {
        return new Reference(
                r.key(), r.span(), r.title(), r.publisher(), r.published(), r.accessed(), r.archived(), url);
    }

    /** The parts that hold the article, where the page marks them; otherwise all of it. */
    private static List<Element> contentOf(org.jsoup.nodes.Document page) {
        Element body = page.body();
        Element article = body.selectFirst("#mw-content-text .mw-parser-output");
        article = article == null ? body.selectFirst(".mw-parser-output") : article;
        if (article != null) {
            List<Element> parts = new ArrayList<>();
            Optional.ofNullable(body.selectFirst("h1#firstHeading, h1.firstHeading"))
                    .ifPresent(parts::add);
            parts.add(article);
            return parts;
        }
        Element main = body.selectFirst("main, [role=main], article");
        boolean whole = main != null
                && body.select("main, article").size() == 1
                && main.text().length() * 2 > body.text().length();
        return List.of(whole && main != null ? main : body);
    }

    /** The key of each entry by its id: what the first mark that cites it shows, otherwise its number in the list. */
    private static Map<String, String> keys(HtmlFlow flow) {
        Map<String, String> keys = new HashMap<>();
        Set<String> ids = new HashSet<>();
        flow.entries().forEach(entry -> ids.add(entry.id()));
        for (HtmlMark mark : flow.marks()) {
            if (ids.contains(mark.target())) {
                keys.putIfAbsent(mark.target(), mark.label());
            }
        }
        Set<String> taken = new HashSet<>(keys.values());
        int number = 0;
        for (HtmlFlow.Entry entry : flow.entries()) {
            number++;
            String key = Integer.toString(number);
            if (!entry.id().isEmpty() && !keys.containsKey(entry.id())) {
                keys.put(entry.id(), taken.add(key) ? key : entry.id());
            }
        }
        return keys;
    }
}
