package org.fasti.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.language.LanguageTable;

/**
 * What the parameters of a family of templates say, and how the box shows them; see {@code wikitext-parameters.tsv} and
 * {@code wikitext-titles.tsv}.
 */
final class WikiFamily {
    /** What a parameter is a part of. */
    enum Part {
        /** The subject's name. */
        NAME,
        /** A piece of the office's heading, which a pattern of titles puts together. */
        HEADING,
        /** The same; a bare number is printed as an ordinal. */
        NUMBER,
        START,
        END,
        /** Both dates of a term. */
        TERM,
        /** Words in the place of "In office". */
        TERM_WORDS,
        /** Words in the place of "Incumbent". */
        STATUS,
        /** A labelled row about the office. */
        FIELD,
        /** The label of a row that the page names itself; its value. */
        LABEL,
        DATA,
        /** An office below the heading, or a part of it, that has dates of its own; those dates. */
        SUBOFFICE,
        SUBTERM,
        /** Offices listed with their dates, a line each. */
        POSTS,
        /** A labelled row about the person. */
        FACT,
        /** In a box of predecessors and successors. */
        BEFORE,
        AFTER,
        TITLE,
        YEARS,
        /** Which other office the neighbour held: "as Regent". */
        AS,
        WITH,
        ROWS,
        /** Words in the place of a name. */
        REASON,
        /** Which of the words that a template has stand in the place of a name. */
        CODE,
        /** Who held the office last, or next, before or after nobody held it. */
        LAST,
        /** What an office is of, printed behind its title. */
        OF
    }

    /**
     * What one parameter is.
     *
     * @param stem its name, folded, without numbers
     * @param label what the box prints before its value
     * @param office the number of the office that it tells of where the page gives it none
     * @param place its place in the box
     */
    record Use(Part part, String stem, String label, int office, int place) {}

    /**
     * How a heading is put together.
     *
     * @param stem the parameter that must have the value; empty where any heading of that pattern will do
     * @param value in lower case
     */
    record Title(WikiPattern pattern, String stem, String value) {}

    private static final Map<String, Map<String, WikiFamily>> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Map<String, Use> uses = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final List<Title> titles = new ArrayList<>();

    private WikiFamily() {}

    /**
     * The family of that name.
     *
     * @throws AssertionError if the language's files do not describe it
     */
    static WikiFamily of(String language, String name) {
        WikiFamily family =
                BY_LANGUAGE.computeIfAbsent(language, WikiFamily::load).get(name);
        if (family == null) {
            throw new AssertionError("wikitext-parameters.tsv describes no family " + name);
        }
        return family;
    }

    /** True where the language's files describe a family of that name. */
    static boolean isDescribed(String language, String name) {
        return BY_LANGUAGE.computeIfAbsent(language, WikiFamily::load).containsKey(name);
    }

    private static Map<String, WikiFamily> load(String language) {
        Map<String, WikiFamily> families = new HashMap<>();
        for (List<String> row :
                LanguageTable.of(language, "wikitext-parameters.tsv").rows()) {
            WikiFamily family = families.computeIfAbsent(row.getFirst(), name -> new WikiFamily());
            String kind = LanguageTable.cell(row, 2);
            String label = LanguageTable.cell(row, 3);
            switch (kind) {
                case "like" ->
                    family.inherit(Optional.ofNullable(families.get(label))
                            .orElseThrow(() -> new AssertionError("a family is like one that follows: " + label)));
                case "words" -> family.words.put(LanguageTable.cell(row, 1), label);
                default -> family.add(row, Part.valueOf(kind.replace('-', '_').toUpperCase(Locale.ROOT)), label);
            }
        }
        for (List<String> row :
                LanguageTable.of(language, "wikitext-titles.tsv").rows()) {
            String[] condition = LanguageTable.cell(row, 2).split("=", 2);
            Title title = new Title(
                    WikiPattern.of(LanguageTable.cell(row, 1)),
                    folded(condition[0]),
                    condition.length < 2 ? "" : condition[1].strip().toLowerCase(Locale.ROOT));
            for (String name : row.getFirst().split(",", -1)) {
                described(families, name.strip()).titles.add(title);
            }
        }
        return Map.copyOf(families);
    }

    private static WikiFamily described(Map<String, WikiFamily> families, String name) {
        return Optional.ofNullable(families.get(name))
                .orElseThrow(() -> new AssertionError("a family is named before it is described: " + name));
    }

    private void inherit(WikiFamily other) {
        uses.putAll(other.uses);
        words.putAll(other.words);
        titles.addAll(other.titles);
    }

    private void add(List<String> row, Part part, String label) {
        for (String name : LanguageTable.cell(row, 1).split(",", -1)) {
            int equals = name.indexOf('=');
            String stem = folded(equals < 0 ? name : name.substring(0, equals));
            int office =
                    equals < 0 ? 0 : Integer.parseInt(name.substring(equals + 1).strip());
            uses.put(stem, new Use(part, stem, label, office, uses.size()));
        }
    }

    /** A parameter's name without what pages write this way and that: capitals, blanks, underscores, hyphens, stops. */
    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (" _-.\n\t".indexOf(c) < 0) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    /** What the parameter of that stem is; empty where the family has none. */
    Optional<Use> use(String stem) {
        return Optional.ofNullable(uses.get(stem));
    }

    /** The words that the box prints of itself at that place; empty where it prints none. */
    String words(String place) {
        return words.getOrDefault(place, "");
    }

    /** How headings are put together; the first that fits counts. */
    List<Title> titles() {
        return titles;
    }
}
