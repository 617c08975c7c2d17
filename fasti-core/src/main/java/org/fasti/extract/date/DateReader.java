package org.fasti.extract.date;

import java.util.List;
import org.fasti.source.Span;

/** Finds dates in text. */
public interface DateReader {
    /**
     * The reader for a language.
     *
     * @param language ISO 639-1 code of a folder of languages, such as {@code en}
     * @throws IllegalArgumentException where there is no such folder
     */
    static DateReader forLanguage(String language) {
        return LexicalDateReader.of(language);
    }

    /**
     * The dates within {@code region} of {@code text}, in order, not overlapping; spans are offsets into {@code text}.
     * Any text gives a result, in time proportional to the region's length; nothing outside the region is looked at.
     *
     * @throws IllegalArgumentException where the region ends after the text
     */
    List<DateExpression> read(String text, Span region);
}
