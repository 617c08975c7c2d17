package org.fasti.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.language.LanguageTable;

/** The role words of a language by their plurals: "secretaries" is of "secretary". */
public final class RolePlurals {
    private static final Map<String, RolePlurals> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Map<String, String> singulars = new HashMap<>();

    private RolePlurals(String language) {
        List<List<String>> rules = LanguageTable.of(language, "plurals.tsv").rows();
        for (List<String> row : LanguageTable.of(language, "roles.tsv").rows()) {
            // Of "prime minister" the last word is the one that has a plural.
            String term = row.getFirst();
            String word = term.substring(term.lastIndexOf(' ') + 1);
            plural(word, rules).ifPresent(plural -> singulars.putIfAbsent(plural, word));
            // In some languages the words of a term agree: "amministratori delegati".
            if (!word.equals(term)) {
                String[] words = term.split(" ", -1);
                List<String> plurals = Arrays.stream(words)
                        .map(one -> plural(one, rules).orElse(one))
                        .toList();
                singulars.putIfAbsent(String.join(" ", plurals), term);
            }
        }
    }

    public static RolePlurals forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, RolePlurals::new);
    }

    /** The singular of a role word, or of the several words of a role, in the plural, cased as {@code word} is; empty where it is no such plural. */
    public Optional<String> singular(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(singulars.get(folded)).map(singular -> {
            if (word.equals(folded)) {
                return singular;
            }
            boolean shouted = word.length() > 1 && Character.isUpperCase(word.charAt(1));
            return shouted
                    ? singular.toUpperCase(Locale.ROOT)
                    : singular.substring(0, 1).toUpperCase(Locale.ROOT) + singular.substring(1);
        });
    }

    private static Optional<String> plural(String word, List<List<String>> rules) {
        for (List<String> rule : rules) {
            String ending = rule.get(0);
            boolean every = ending.equals("*");
            // A heading is no running text, where short words with such an ending are often something else.
            if (every || word.endsWith(ending)) {
                String stem = every ? word : word.substring(0, word.length() - ending.length());
                return rule.get(1).equals("-") ? Optional.empty() : Optional.of(stem + rule.get(1));
            }
        }
        return Optional.empty();
    }
}
