package org.fasti.extract.holders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.fasti.language.LanguageTable;
import org.fasti.language.Script;

/** The words by which lists of holders are recognised; see {@code holder-lists.tsv}. */
final class ListWords {
    private static final Map<String, ListWords> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** What is no letter. */
    static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private static final int SHORTEST_TITLE = 2;

    private final Set<String> filling = new HashSet<>();
    private final Map<String, String> bodyHeads = new HashMap<>();
    private final Set<String> vacant = new HashSet<>();
    private final Set<String> together = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    /** Those of the filling words and of the others that stand in headings without blanks around them. */
    private final List<String> unspacedFilling = new ArrayList<>();

    private final List<String> unspacedOthers = new ArrayList<>();
    private final Set<String> works = new HashSet<>();
    private final Set<String> life = new HashSet<>();
    private Optional<String> joining = Optional.empty();
    /** Where the body stands before the office: whether a character that both have is written twice. */
    private Optional<Boolean> whole = Optional.empty();

    private ListWords(String language) {
        for (List<String> row : LanguageTable.of(language, "holder-lists.tsv").rows()) {
            String word = row.getFirst();
            switch (LanguageTable.cell(row, 1)) {
                case "filler" -> filling.add(word);
                case "body" -> bodyHeads.put(word, LanguageTable.cell(row, 2));
                case "vacant" -> vacant.add(word);
                case "together" -> together.add(word);
                case "others" -> others.add(word);
                case "works" -> works.add(word);
                case "life" -> life.add(word);
                case "joins" -> joining = Optional.of(word);
                case "before" -> whole = Optional.of(word.equals("whole"));
                default -> throw new AssertionError("holder-lists.tsv: unknown class in " + row);
            }
        }
        filling.stream().filter(Script::endsWithoutBlanks).forEach(unspacedFilling::add);
        others.stream().filter(Script::endsWithoutBlanks).forEach(unspacedOthers::add);
    }

    /** The words of a language, by ISO 639-1 code. */
    static ListWords forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, ListWords::new);
    }

    /** True where the word says nothing of which office a list is of. */
    boolean isFilling(String word) {
        return filling.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The words without those that say nothing at their ends, in a script without blanks: 県知事 of 歴代県知事一覧. */
    String withoutFilling(String heading) {
        for (String word : unspacedFilling) {
            boolean unspaced = heading.length() > word.length();
            if (unspaced && heading.startsWith(word)) {
                return withoutFilling(heading.substring(word.length()).strip());
            }
            if (unspaced && heading.endsWith(word)) {
                return withoutFilling(
                        heading.substring(0, heading.length() - word.length()).strip());
            }
        }
        return heading;
    }

    /** True where the heading, in a script without blanks, holds words that say nothing: it lists something. */
    boolean isFilled(String heading) {
        return Script.endsWithoutBlanks(heading) && !withoutFilling(heading).equals(heading);
    }

    /** What the heads of a body are called where a heading is just this word: "Management". */
    Optional<String> bodyHead(String heading) {
        return Optional.ofNullable(bodyHeads.get(heading.toLowerCase(Locale.ROOT)));
    }

    /** True where the words stand in a holder's place and say that there was none. */
    boolean isVacant(String words) {
        return vacant.contains(words.toLowerCase(Locale.ROOT));
    }

    /** True where the word stands between two names. */
    boolean joinsNames(String word) {
        return together.contains(word.toLowerCase(Locale.ROOT));
    }

    /** True where a heading is of people who held no office: "Notable residents". */
    boolean isOfOthers(String heading) {
        for (String word : BETWEEN_WORDS.split(heading)) {
            if (others.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return unspacedOthers.stream().anyMatch(heading::contains);
    }

    /** True where a heading is of books, films, links and the like: "Further reading", "Selected bibliography". */
    boolean isOfWorks(String heading) {
        boolean told = false;
        for (String word : BETWEEN_WORDS.split(heading.toLowerCase(Locale.ROOT))) {
            told |= works.contains(word);
            if (!word.isEmpty() && !works.contains(word) && !filling.contains(word)) {
                return false;
            }
        }
        return told;
    }

    /** True where a word from {@code from} to {@code to} says that the date after it is of a birth or a death. */
    boolean tellsOfLife(String text, int from, int to) {
        for (String word : BETWEEN_WORDS.split(text.substring(from, to).toLowerCase(Locale.ROOT))) {
            if (life.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "Mayor of Gamvik" from "Mayor" and "Gamvik"; the office alone where the language has no word between them. */
    String ofBody(String office, String body) {
        if (whole.isPresent() && Script.endsWithoutBlanks(body)) {
            boolean once = (!whole.get() || office.length() > SHORTEST_TITLE)
                    && office.startsWith(body.substring(body.length() - 1));
            return (once ? body.substring(0, body.length() - 1) : body) + office;
        }
        return joining.map(word -> office + " " + word + " " + body).orElse(office);
    }
}
