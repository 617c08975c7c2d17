package org.fasti.extract.date;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.source.Span;

/** Reads dates with the words of one language. Safe for use by several threads at once. */
final class LexicalDateReader implements DateReader {
    private static final Map<String, LexicalDateReader> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final DateLexicon lexicon;

    private LexicalDateReader(DateLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The one reader of a language: its words are loaded once. */
    static LexicalDateReader of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, code -> new LexicalDateReader(DateLexicon.of(code)));
    }

    @Override
    public List<DateExpression> read(String text, Span region) {
        if (region.end() > text.length()) {
            throw new IllegalArgumentException("the region ends after the text: " + region);
        }
        // What counts from a year, such as "the same year", needs one before it.
        if (!lexicon.hasFirstYears() && !DateScanner.hasDigit(text, region)) {
            return List.of();
        }
        DateTokens tokens = new DateTokens(lexicon.dayFirst(), lexicon.yearFirst());
        DateParser parser = new DateParser(text, tokens);
        new DateScanner(lexicon, text, region, tokens, parser).scan();
        return parser.found();
    }
}
