package org.fasti.extract;

import java.util.List;
import org.fasti.extract.date.DateReader;
import org.fasti.language.LanguageTable;

/** The dates of boxes in any language. */
public final class BoxDates {
    private BoxDates() {}

    /** The reader for a language; one that finds nothing where the language's months are not known. */
    public static DateReader reader(String language) {
        return LanguageTable.of(language, "months.tsv").rows().isEmpty()
                ? (text, region) -> List.of()
                : DateReader.forLanguage(language);
    }
}
