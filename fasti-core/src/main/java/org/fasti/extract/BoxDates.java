package org.fasti.extract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.extract.date.DateReader;
import org.fasti.language.LanguageTable;

/** The dates of boxes in any language. */
public final class BoxDates {
    private static final Map<String, DateReader> BY_LANGUAGE = new ConcurrentHashMap<>();

    private BoxDates() {}

    /** The reader for a language; one that finds nothing where the language's months are not known. */
    public static DateReader reader(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, BoxDates::load);
    }

    private static DateReader load(String language) {
        return LanguageTable.of(language, "months.tsv").rows().isEmpty()
                ? (text, region) -> List.of()
                : DateReader.forLanguage(language);
    }
}
