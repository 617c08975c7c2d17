package org.fasti.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.language.LanguageTable;

/** What the templates of a language's wiki do; see {@code wikitext-templates.tsv}. */
final class WikiTemplates {
    /** What a template does. */
    enum Kind {
        /** Prints its pattern. */
        SHOW,
        /** Prints its pattern and leads to pages of other wikis. */
        LINK,
        /** Prints nothing that is read. */
        DROP,
        /** Prints its pattern as an item of a list. */
        ITEM,
        /** Prints its pattern as a row of a table. */
        ROW,
        /** Prints its values that have no names, a line each. */
        LINES,
        /** Prints a date of three numbers. */
        DATE,
        /** Prints an entry of a list of references. */
        CITE,
        /** Makes a note of its pattern. */
        NOTE,
        /** Cites notes made elsewhere, by their names. */
        AGAIN,
        /** Prints the list of references. */
        REFERENCES,
        /** Is a box of facts. */
        INFOBOX,
        /** Begins, ends or is a part of a box of predecessors and successors. */
        SUCCESSION,
        /** Says that the page only tells apart what has the same name. */
        DISAMBIGUATION
    }

    /**
     * What one template does.
     *
     * @param detail the family of an infobox, which is {@code unlisted} for one that is not known by its name; where a
     *     link's language and title stand; the part of a succession box; the places of a date's numbers
     */
    record Use(Kind kind, String detail, Optional<WikiPattern> pattern) {}

    private static final Map<String, WikiTemplates> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Map<String, Use> uses = new HashMap<>();
    private final Map<String, Use> beginnings = new HashMap<>();
    /** By names after which a number may stand. */
    private final Map<String, Use> numbered = new HashMap<>();

    private final Set<String> redirects = new HashSet<>();
    private final String[] months = new String[13];

    private WikiTemplates(String language) {
        redirects.add("redirect");
        for (List<String> row :
                LanguageTable.of(language, "wikitext-templates.tsv").rows()) {
            if (LanguageTable.cell(row, 1).equals("redirect")) {
                redirects.add(row.getFirst().toLowerCase(Locale.ROOT));
                continue;
            }
            Kind kind = Kind.valueOf(LanguageTable.cell(row, 1).toUpperCase(Locale.ROOT));
            String detail = LanguageTable.cell(row, 2);
            String pattern = LanguageTable.cell(row, kind == Kind.DATE || kind == Kind.LINK ? 3 : 2);
            boolean patterned = kind == Kind.LINK
                    || kind == Kind.ITEM
                    || kind == Kind.ROW
                    || kind == Kind.SHOW
                    || kind == Kind.DATE
                    || kind == Kind.CITE
                    || kind == Kind.NOTE;
            Use use = new Use(kind, detail, patterned ? Optional.of(WikiPattern.of(pattern)) : Optional.empty());
            for (String name : row.getFirst().split(",", -1)) {
                String folded = name.strip().toLowerCase(Locale.ROOT);
                String stem = folded.substring(0, folded.length() - 1);
                if (folded.endsWith("*")) {
                    beginnings.put(stem, use);
                } else if (folded.endsWith("#")) {
                    numbered.put(stem, use);
                } else if (uses.put(folded, use) != null) {
                    throw new AssertionError("wikitext-templates.tsv has a template twice: " + folded);
                }
            }
        }
        java.util.Arrays.fill(months, "");
        for (List<String> row : LanguageTable.of(language, "months.tsv").rows()) {
            int number = Integer.parseInt(LanguageTable.cell(row, 1));
            if (months[number].isEmpty()) {
                months[number] = row.getFirst();
            }
        }
        if (LanguageTable.of(language, "infobox-words.tsv").rows().stream()
                .noneMatch(row -> LanguageTable.cell(row, 1).equals("small-months"))) {
            for (int i = 1; i < months.length; i++) {
                months[i] = months[i].isEmpty()
                        ? ""
                        : months[i].substring(0, 1).toUpperCase(Locale.ROOT) + months[i].substring(1);
            }
        }
    }

    static WikiTemplates forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, WikiTemplates::new);
    }

    /** What the template of that folded name does; empty where it is not known. */
    Optional<Use> of(String name) {
        Use use = uses.get(name);
        if (use == null && name.indexOf('.') >= 0) {
            // "Infobox U.S. senator" is "Infobox US senator".
            use = uses.get(name.replace(".", ""));
        }
        if (use == null && !beginnings.isEmpty()) {
            int end = 0;
            while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != '-') {
                end++;
            }
            use = end < name.length() ? beginnings.get(name.substring(0, end + 1)) : null;
        }
        return Optional.ofNullable(use == null && !numbered.isEmpty() ? numbered.get(withoutNumber(name)) : use);
    }

    private static String withoutNumber(String name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) >= '0' && name.charAt(end - 1) <= '9') {
            end--;
        }
        return name.substring(0, end);
    }

    /** True for the word after the sign of a page that only leads to another, in lower case; "redirect" is one everywhere. */
    boolean isRedirect(String word) {
        return redirects.contains(word);
    }

    /** The name of a month, 1 to 12; its number where the language's are not known. */
    String month(int number) {
        return months[number].isEmpty() ? Integer.toString(number) : months[number];
    }
}
