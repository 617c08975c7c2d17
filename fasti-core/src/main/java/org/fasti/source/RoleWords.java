package org.fasti.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fasti.language.LanguageTable;
import org.fasti.language.Script;
import org.jspecify.annotations.Nullable;

/** The words for roles, with their plurals, as the headings and labels of boxes have them; see {@code roles.tsv}. */
final class RoleWords {
    /** The ending of a plural and of its singular. */
    private record Plural(String ending, String singular) {}

    private static final int LONGEST_ROLE = 60;
    private static final int MOST_WORDS_OF_A_ROLE = 5;

    private final Map<String, String> roles = new HashMap<>();
    private final List<Plural> plurals = new ArrayList<>();
    private final Set<String> modifiers;

    RoleWords(String language) {
        modifiers = LanguageTable.of(language, "modifiers.txt").words();
        for (List<String> row : LanguageTable.of(language, "roles.tsv").rows()) {
            roles.put(Folded.of(row.getFirst()), LanguageTable.cell(row, 2));
        }
        for (List<String> row : LanguageTable.of(language, "infobox-words.tsv").rows()) {
            if (LanguageTable.cell(row, 1).equals("plural")) {
                plurals.add(new Plural(row.getFirst(), LanguageTable.cell(row, 2)));
            }
        }
    }

    /** The offset in {@code words} of the first words for a role, from the word on that begins at {@code from}; or -1. */
    int place(String words, int from) {
        int length = words.length();
        while (from < length) {
            int to = from;
            while (to < length && words.charAt(to) != ' ' && words.charAt(to) != '\n' && words.charAt(to) != '\u00A0') {
                to++;
            }
            if (to > from && longest(words, from).isPresent()) {
                return from;
            }
            from = to + 1;
        }
        return -1;
    }

    /** The class of the first words for a role, as {@code roles.tsv} has it, such as {@code royal}. */
    Optional<String> kind(String words) {
        int place = place(words, 0);
        return place < 0 ? Optional.empty() : longest(words, place);
    }

    private Optional<String> longest(String words, int from) {
        Optional<String> found = Optional.empty();
        int seen = 0;
        for (int i = from; i <= words.length() && seen < MOST_WORDS_OF_A_ROLE && i - from <= LONGEST_ROLE; i++) {
            boolean gap = i == words.length() || " \n\u00A0,;:()/（）、，；：・".indexOf(words.charAt(i)) >= 0;
            if (gap && i > from) {
                seen++;
                String phrase = Folded.of(words.substring(from, i));
                String role = roles.get(phrase);
                if (role == null) {
                    role = roles.get(singular(phrase));
                }
                if (role == null && words.indexOf('-', from) > 0) {
                    role = modified(words.substring(from, i));
                }
                if (role == null) {
                    role = atEnd(phrase);
                }
                if (role != null) {
                    found = Optional.of(role);
                }
            }
        }
        return found;
    }

    /** The class of the role in "Vice-Convener"; null for none. */
    private @Nullable String modified(String words) {
        int hyphen = words.indexOf('-');
        return hyphen > 0 && modifiers.contains(Folded.of(words.substring(0, hyphen)))
                ? roles.get(Folded.of(words.substring(hyphen + 1)))
                : null;
    }

    /** The class of the longest role at the end of a phrase in a script without blanks: "東京都知事"; null for none. */
    private @Nullable String atEnd(String phrase) {
        if (!Script.endsWithoutBlanks(phrase)) {
            return null;
        }
        for (int i = 1; i < phrase.length(); i++) {
            String role = roles.get(phrase.substring(i));
            if (role != null) {
                return role;
            }
        }
        return null;
    }

    /** True for a whole role, folded, in the singular or the plural. */
    boolean isRole(String folded) {
        return roles.containsKey(folded) || roles.containsKey(singular(folded));
    }

    /** True where the folded words are a role in the singular, as the language's files have it. */
    boolean isListed(String folded) {
        return roles.containsKey(folded);
    }

    /** Every role, folded, in the singular and in what may be its plural. */
    Stream<String> forms() {
        return roles.keySet().stream()
                .flatMap(role -> Stream.concat(
                        Stream.of(role),
                        plurals.stream()
                                .filter(plural -> role.endsWith(plural.singular()))
                                .map(plural -> role.substring(
                                                0,
                                                role.length()
                                                        - plural.singular().length())
                                        + plural.ending())));
    }

    private String singular(String word) {
        for (Plural plural : plurals) {
            if (word.endsWith(plural.ending())) {
                return word.substring(0, word.length() - plural.ending().length()) + plural.singular();
            }
        }
        return word;
    }
}
