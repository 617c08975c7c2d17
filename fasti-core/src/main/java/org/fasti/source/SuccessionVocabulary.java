package org.fasti.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.language.LanguageTable;

/** The words of a language's succession boxes; see {@code succession.tsv}. */
final class SuccessionVocabulary {
    /** What the rows below a heading of a box tell of. */
    enum Section {
        OFFICES,
        /** Offices and other things; a row is of an office where its title has a word for a role. */
        MIXED,
        /** Offices that were claimed and not held. */
        PRETENDED,
        /** Awards, records and the like. */
        ASIDE
    }

    private static final int LONGEST_TITLE = 120;
    private static final int MOST_WORDS_OF_AN_OFFICE = 5;

    private static final Map<String, SuccessionVocabulary> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private final List<String> incumbent = new ArrayList<>();
    private final List<String> with = new ArrayList<>();
    private final List<String> nobody = new ArrayList<>();
    private final Set<String> sections = new HashSet<>();
    private final Set<String> asides = new HashSet<>();
    private final Set<String> mixed = new HashSet<>();
    private final Set<String> pretended = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> offices = new HashSet<>();
    private final Set<String> titles = new HashSet<>();

    private SuccessionVocabulary(String language) {
        for (List<String> row : LanguageTable.of(language, "succession.tsv").rows()) {
            String words = row.getFirst();
            boolean added = switch (LanguageTable.cell(row, 1)) {
                case "before" -> before.add(words);
                case "after" -> after.add(words);
                case "incumbent" -> incumbent.add(words);
                case "with" -> with.add(words);
                case "nobody" -> nobody.add(words);
                case "section" -> sections.add(words);
                case "aside" -> asides.add(words) | sections.add(words);
                case "mixed" -> mixed.add(words) | sections.add(words);
                case "pretended" -> pretended.add(words) | sections.add(words);
                case "group" -> groups.add(words);
                case "office" -> offices.add(words);
                case "title" -> titles.add(words);
                default -> throw new AssertionError("succession.tsv: unknown kind in " + row);
            };
            assert added : "succession.tsv has a row twice: " + row;
        }
        Comparator<String> longestFirst =
                Comparator.comparingInt(String::length).reversed();
        List.of(before, after, incumbent, with, nobody).forEach(list -> list.sort(longestFirst));
    }

    static SuccessionVocabulary forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, SuccessionVocabulary::new);
    }

    /** The words for "Preceded by"; longest first. */
    List<String> before() {
        return before;
    }

    /** The words for "Succeeded by"; longest first. */
    List<String> after() {
        return after;
    }

    List<String> incumbent() {
        return incumbent;
    }

    List<String> with() {
        return with;
    }

    /** Words that stand in a predecessor's or successor's place; longest first. */
    List<String> nobody() {
        return nobody;
    }

    /** True for a heading that groups offices: "Political offices", "Parliament of the United Kingdom". */
    boolean isSection(String line) {
        if (sections.contains(line)) {
            return true;
        }
        if (nobody.contains(line)) {
            return false;
        }
        int space = line.lastIndexOf(' ');
        if (space < 0 || line.length() > 60) {
            return false;
        }
        String last = line.substring(space + 1);
        if (last.startsWith("(") || !sections.contains(last)) {
            return false;
        }
        String first = line.substring(0, line.indexOf(' '));
        return groups.contains(first) || line.indexOf(' ') == space;
    }

    /** What the rows below a heading tell of: nothing but offices, unless it is listed. */
    Section sectionOf(String line) {
        if (asides.contains(line)) {
            return Section.ASIDE;
        }
        return mixed.contains(line) ? Section.MIXED : pretended.contains(line) ? Section.PRETENDED : Section.OFFICES;
    }

    /** True where a title begins with an office that is not named by a role, or has one in it: "Gold Stick". */
    boolean namesOffice(String title) {
        String folded = Folded.of(title.substring(0, Math.min(title.length(), LONGEST_TITLE)));
        for (int from = 0; from >= 0 && !offices.isEmpty(); from = folded.indexOf(' ', from) + 1) {
            int to = from;
            for (int words = 0; words < MOST_WORDS_OF_AN_OFFICE && to < folded.length(); words++) {
                int blank = folded.indexOf(' ', to + 1);
                to = blank < 0 ? folded.length() : blank;
                if (offices.contains(folded.substring(from, to))) {
                    return true;
                }
            }
            if (folded.indexOf(' ', from) < 0) {
                break;
            }
        }
        return false;
    }

    /** The offset at which a section's heading begins that ends {@code words}; empty where none does. */
    Optional<Integer> trailingSection(String words) {
        for (String section : sections) {
            if (section.indexOf(' ') > 0 && words.endsWith(section)) {
                int at = words.length() - section.length();
                if (at == 0 || words.charAt(at - 1) == ' ') {
                    return Optional.of(at);
                }
            }
        }
        int space = words.lastIndexOf(' ');
        String last = words.substring(space + 1);
        if (!sections.contains(last) || !Character.isLowerCase(last.charAt(0))) {
            return Optional.empty();
        }
        int at = space + 1;
        while (at > 0) {
            int previous = words.lastIndexOf(' ', at - 2) + 1;
            if (at - 1 <= previous || !groups.contains(words.substring(previous, at - 1))) {
                break;
            }
            at = previous;
        }
        return at == space + 1 ? Optional.empty() : Optional.of(at);
    }

    /** True for a word that may stand between a name and the word for the role: "Communist", "Deputy". */
    boolean isTitleWord(String word) {
        return titles.contains(word) || isOrdinal(word);
    }

    private static boolean isOrdinal(String word) {
        return word.length() > 2
                && Character.isDigit(word.charAt(0))
                && (word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd"));
    }
}
