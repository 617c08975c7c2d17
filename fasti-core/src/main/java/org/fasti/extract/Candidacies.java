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

    /** Words in titles, each between blanks; in a script without blanks, words at their ends. */
    private final List<String> candidacies = new ArrayList<>();

    private final List<String> offices = new ArrayList<>();
    private final List<String> candidacyEndings = new ArrayList<>();
    private final List<String> officeEndings = new ArrayList<>();

    private Candidacies(String language) {
        for (List<String> row : LanguageTable.of(language, "candidacies.tsv").rows()) {
            String word = row.getFirst();
            boolean unspaced = Script.endsWithoutBlanks(word);
            String written = unspaced ? word : ' ' + word + ' ';
            switch (LanguageTable.cell(row, 1)) {
                case "candidacy" -> (unspaced ? candidacyEndings : candidacies).add(written);
                case "office" -> (unspaced ? officeEndings : offices).add(written);
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
            words = words.replace(office, " ");
        }
        for (String candidacy : candidacies) {
            if (words.contains(candidacy)) {
                return true;
            }
        }
        String plain = title.strip();
        return candidacyEndings.stream().anyMatch(plain::endsWith)
                && officeEndings.stream().noneMatch(plain::endsWith);
    }
}
