package org.fasti.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.extract.Neighbours.Nobody;
import org.fasti.language.LanguageTable;
import org.fasti.language.Script;
import org.jspecify.annotations.Nullable;

/** The words in a predecessor's or successor's place that are no names; see {@code neighbours.tsv}. */
final class NeighbourWords {
    private static final String BETWEEN_WORDS = " ,.:;–—\u00A0（）()";
    private static final int MOST_WORDS = 16;

    private final Map<String, Nobody> nobody = new HashMap<>();
    private final Set<String> filling = new HashSet<>();
    private final Set<String> generations = new HashSet<>();
    private final Map<String, Qualifier> provisional = new HashMap<>();
    private final Set<String> instead = new HashSet<>();
    private final Set<String> genitives = new HashSet<>();
    private final Set<String> remarks = new HashSet<>();
    private final Set<String> joining = new HashSet<>();
    private final Set<String> asides = new HashSet<>();
    private final Set<String> manners = new HashSet<>();
    private final Set<String> dignities = new HashSet<>();
    private final List<String> actingInTitles;

    NeighbourWords(String language) {
        Set<String> inTitles = new HashSet<>();
        for (List<String> row : LanguageTable.of(language, "neighbours.tsv").rows()) {
            String word = row.getFirst();
            switch (LanguageTable.cell(row, 1)) {
                case "created" -> nobody.put(word, Nobody.CREATED);
                case "abolished" -> nobody.put(word, Nobody.ABOLISHED);
                case "unheld" -> nobody.put(word, Nobody.UNHELD);
                case "self" -> nobody.put(word, Nobody.SELF);
                case "filling" -> filling.add(word);
                case "generation" -> generations.add(word);
                case "acting" -> provisional.put(word, Qualifier.ACTING);
                case "interim" -> provisional.put(word, Qualifier.INTERIM);
                case "genitive" -> {
                    genitives.add(word);
                    filling.add(word);
                }
                case "remark" -> remarks.add(word);
                case "joins" -> joining.add(word);
                case "aside" -> asides.add(word);
                case "manner" -> manners.add(word);
                case "dignity" -> dignities.add(word);
                case "acting-title" -> inTitles.add(word);
                case "as" -> instead.add(word);
                default -> throw new AssertionError("neighbours.tsv: unknown class in " + row);
            }
        }
        actingInTitles = inTitles.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The words after which another office follows, as "as" does in "as Regent". */
    Set<String> instead() {
        return instead;
    }

    /** True where the lower-case word goes on with the name before a comma: "jr.", "baron". */
    boolean isGeneration(String word) {
        return generations.contains(word);
    }

    /** The words between two names of a list: "and", "&". */
    Set<String> joining() {
        return joining;
    }

    /** ACTING or INTERIM for words such as "ad interim", in lower case. */
    Optional<Qualifier> provisional(String words) {
        return Optional.ofNullable(provisional.get(words));
    }

    /** The words at a title's ends, without a blank, that say that it is held provisionally; the longest first. */
    List<String> actingInTitles() {
        return actingInTitles;
    }

    /** True where words in brackets after a title are no part of it: "concurrently", "for the second time". */
    boolean isAside(String words) {
        return asides.stream().anyMatch(words::endsWith);
    }

    /** The words at a title's end that say by what right it was held, and are no part of it: "jure uxoris". */
    Set<String> manners() {
        return manners;
    }

    /** The ranks that pages write before an office, and a comma: "Cardinal, Archbishop of Lota". */
    Set<String> dignities() {
        return dignities;
    }

    /** What a clause in a script without blanks comes to: 合併により廃止; null where it comes to nothing of the kind. */
    private @Nullable Nobody ending(String clause) {
        if (!Script.endsWithoutBlanks(clause)) {
            return null;
        }
        for (int i = 1; i < clause.length() - 1; i++) {
            Nobody said = nobody.get(clause.substring(i));
            if (said == Nobody.CREATED || said == Nobody.ABOLISHED) {
                return said;
            }
        }
        return null;
    }

    /** True where the lower-case words say how an office was held and are no part of a name: "acting", "de facto". */
    boolean isRemark(String words) {
        return remarks.contains(words) || provisional.containsKey(words);
    }

    /** "Abolition of the …", "fondazione del …": whatever follows, it is no name. */
    private boolean isEvent(String first, String second) {
        Nobody said = nobody.get(first);
        return (said == Nobody.CREATED || said == Nobody.ABOLISHED) && genitives.contains(second);
    }

    /** The years of a vacancy: "vacant 1939–40". */
    private static boolean isNumber(String part) {
        return part.chars().allMatch(Character::isDigit);
    }

    /** What the words say if they name nobody. */
    Optional<Nobody> nobody(String words) {
        List<String> parts = parts(words.toLowerCase(Locale.ROOT));
        if (nobody.get(parts.getFirst()) == Nobody.SELF) {
            return Optional.of(Nobody.SELF);
        }
        if (parts.size() > 1 && isEvent(parts.get(0), parts.get(1))) {
            return Optional.ofNullable(nobody.get(parts.getFirst()));
        }
        Optional<Nobody> kind = Optional.empty();
        for (String part : parts) {
            Nobody said = nobody.containsKey(part) ? nobody.get(part) : ending(part);
            if (said != null) {
                kind = kind.isEmpty() || kind.get() == Nobody.UNHELD ? Optional.of(said) : kind;
            } else if (!part.isEmpty() && !filling.contains(part) && !isNumber(part)) {
                return Optional.empty();
            }
        }
        return kind;
    }

    /** The words; beyond the most that are looked at, all the others as one. */
    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < words.length() && parts.size() < MOST_WORDS - 1) {
            if (isBetweenWords(words.charAt(at))) {
                parts.add(words.substring(from, at));
                while (at < words.length() && isBetweenWords(words.charAt(at))) {
                    at++;
                }
                from = at;
            } else {
                at++;
            }
        }
        parts.add(words.substring(from));
        return parts;
    }

    private static boolean isBetweenWords(char c) {
        return BETWEEN_WORDS.indexOf(c) >= 0;
    }
}
