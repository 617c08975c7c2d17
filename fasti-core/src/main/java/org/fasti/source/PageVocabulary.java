package org.fasti.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.language.LanguageTable;

/** How a language's short lines begin that are neither headings nor prose; see {@code page-lines.tsv}. */
final class PageVocabulary {
    private static final Map<String, PageVocabulary> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final List<String> captions = new ArrayList<>();
    private final Set<String> honorifics = new HashSet<>();
    private final Set<String> scenes = new HashSet<>();
    private final List<String> roleScenes = new ArrayList<>();

    private PageVocabulary(String language) {
        for (List<String> row : LanguageTable.of(language, "page-lines.tsv").rows()) {
            switch (LanguageTable.cell(row, 1)) {
                case "role" -> roleScenes.add(' ' + row.getFirst() + ' ');
                case "caption" -> captions.add(row.getFirst());
                case "honorific" -> honorifics.add(row.getFirst().toLowerCase(Locale.ROOT));
                case "scene" -> scenes.add(row.getFirst());
                default -> throw new AssertionError("page-lines.tsv: unknown kind in " + row);
            }
        }
    }

    static PageVocabulary forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, PageVocabulary::new);
    }

    /** True for a form of address that stands alone above a name, such as "The Right Honourable". */
    boolean isHonorific(String line) {
        String words = line.toLowerCase(Locale.ROOT);
        int bracket = words.indexOf(" (");
        return honorifics.contains(bracket < 0 ? words : words.substring(0, bracket));
    }

    /**
     * True for the caption of a picture: it begins like one ("Official portrait"), or with the subject's name and a scene
     * after it ("Diaz at a rally in 2012").
     */
    boolean isCaption(String line, Optional<String> name) {
        for (String caption : captions) {
            if (line.startsWith(caption)
                    && (line.length() == caption.length() || !Character.isLetter(line.charAt(caption.length())))) {
                return true;
            }
        }
        return name.isPresent() && beginsWithName(line, name.get()) && hasScene(line) && hasFigureOrLength(line);
    }

    /** True for words such as "Lord Elm as Viceroy of India": a picture of someone in an office. */
    boolean hasRoleScene(String line) {
        return roleScenes.stream().anyMatch(line::contains);
    }

    private static boolean beginsWithName(String line, String name) {
        int end = 0;
        while (end < line.length() && (Character.isLetter(line.charAt(end)) || line.charAt(end) == '-')) {
            end++;
        }
        String first = line.substring(0, end);
        if (first.length() < 2) {
            return false;
        }
        for (String word : name.split(" ", 12)) {
            if (word.equals(first)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasScene(String line) {
        for (String word : line.split("[ ,]", 40)) {
            if (scenes.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** A heading that begins with the name ("Diaz and the reform") is short and has no year. */
    private static boolean hasFigureOrLength(String line) {
        return line.length() > 60 || line.chars().anyMatch(Character::isDigit);
    }
}
