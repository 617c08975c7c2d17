package org.fasti.extract.date;

import java.util.List;
import org.fasti.source.Span;

/** Reads dates with the words of one language. Safe for use by several threads at once. */
final class LexicalDateReader implements DateReader {
    private final DateLexicon lexicon;

    LexicalDateReader(DateLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<DateExpression> read(String text, Span region) {
        if (region.end() > text.length()) {
            throw new IllegalArgumentException("the region ends after the text: " + region);
        }
        DateTokens tokens = new DateTokens();
        DateParser parser = new DateParser(text, tokens);
        new DateScanner(lexicon, text, region, tokens, parser).scan();
        return parser.found();
    }
}
