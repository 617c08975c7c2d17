package org.fasti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.language.LanguageTable;
import org.fasti.language.Script;

/** Tells titles of candidacies, which are no offices: "Nominee for Governor"; see {@code candidacies.tsv}. */
public final class Candidacies {
    private static final Map<String, Candidacies> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final List<String> candidacies = new ArrayList<>();
    private final List<String> offices = new ArrayList<>();

    private Candidacies(String language) {
        for (List<String> row : LanguageTable.of(language, "candidacies.tsv").rows()) {
            switch (LanguageTable.cell(row, 1)) {
                case "candidacy" -> candidacies.add(row.getFirst());
                case "office" -> offices.add(row.getFirst());
                default -> throw new AssertionError("candidacies.tsv: unknown kind in " + row);
            }
        }
    }

    /** The words of a language, by ISO 639-1 code; none where nothing is known of it. */
    public static Candidacies forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, Candidacies::new);
    }

    /** True where the title is one that a person stood for or spoke in, and did not hold. */
    public boolean isCandidacy(String title) {
        String words = ' ' + title.toLowerCase(Locale.ROOT) + ' ';
        for (String office : offices) {
            words = words.replace(' ' + office + ' ', " ");
        }
        String rest = words;
        return candidacies.stream()
                .anyMatch(word -> Script.endsWithoutBlanks(word)
                        ? title.strip().endsWith(word) && offices.stream().noneMatch(title.strip()::endsWith)
                        : rest.contains(' ' + word + ' '));
    }
}
