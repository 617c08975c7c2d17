package org.fasti.office;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fasti.language.LanguageTable;

/** How a language puts into words the titles that a text does not write out; see {@code title-patterns.tsv}. */
final class TitlePatterns {
    private static final String SHORTEN = "shorten";
    private static final String ARROW = " -> ";
    private static final String PLACE = "{place}";
    /** Where a language says nothing: the one after the other. */
    private static final String NO_PATTERN = "{} {place}";

    private final Map<String, String> patterns = new HashMap<>();
    private final Map<String, String> shortened = new LinkedHashMap<>();

    TitlePatterns(String language) {
        for (List<String> row : LanguageTable.of(language, "title-patterns.tsv").rows()) {
            String words = row.get(1);
            int arrow = words.indexOf(ARROW);
            if (row.getFirst().equals(SHORTEN) && arrow > 0) {
                shortened.put(
                        " " + words.substring(0, arrow) + " ", " " + words.substring(arrow + ARROW.length()) + " ");
            } else {
                patterns.put(row.getFirst(), words);
            }
        }
    }

    /** The title of a seat in a body: "Member of the City Council". */
    String seat(String body) {
        return filled("seat", body);
    }

    /** The body of a seat as it stands after a role: "of the City Council". */
    String seatOf(String body) {
        return filled("seat-of", body);
    }

    /** "Mayor of Quzhou" of "mayor" and "Quzhou". */
    String owned(String title, String owner) {
        return filled("owned", title).replace("{owner}", owner);
    }

    /** "Bishop of Lota" of "Bishop" and "Diocese of Lota". */
    String ofSee(String title, String see) {
        String pattern = patterns.getOrDefault("see", NO_PATTERN);
        String joint = pattern.substring(pattern.indexOf('}') + 1, pattern.indexOf(PLACE));
        int at = joint.isBlank() ? -1 : see.indexOf(joint);
        String place = at > 0 ? see.substring(at + joint.length()) : see;
        return title.contains(place) ? title : pattern.replace("{}", title).replace(PLACE, place);
    }

    /** "Member of Parliament for Lota" of "Member of Parliament" and "Lota". */
    String representing(String title, String place) {
        return patterns.getOrDefault("represents", NO_PATTERN)
                .replace("{}", title)
                .replace(PLACE, place);
    }

    /** The label without the words that titles leave out: "Mayor of Lyon" for "Mayor of the city of Lyon". */
    String shortened(String label) {
        String words = label;
        for (Map.Entry<String, String> row : shortened.entrySet()) {
            words = words.replace(row.getKey(), row.getValue());
        }
        return words;
    }

    private String filled(String pattern, String words) {
        return patterns.getOrDefault(pattern, "{}").replace("{}", words);
    }
}
