package org.fasti.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fasti.language.LanguageTable;
import org.fasti.source.BoxVocabulary.LabelHit;
import org.fasti.source.BoxVocabulary.Meaning;

/** The labels of a language's infoboxes, and unlisted labels that name a role; see {@code infobox-labels.tsv}. */
final class BoxLabels {
    private record Label(String words, Meaning meaning, boolean glued) {}

    private static final int LONGEST_LABEL = 60;

    /** Shorter words before a capital are parts of names: "McKay", "DeSoto", "YouTube". */
    private static final int SHORTEST_GLUED_WORD = 5;

    /** How templates print a label that may name one or several. */
    private static final String PLURAL = "(s)";

    private final Map<String, List<Label>> labelsByHead = new HashMap<>();
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Set<String> connectives = new HashSet<>();
    private final Set<String> circa = new HashSet<>();
    private final RoleWords roles;

    BoxLabels(String language, RoleWords roles) {
        this.roles = roles;
        for (List<String> row : LanguageTable.of(language, "infobox-labels.tsv").rows()) {
            Meaning meaning = Meaning.valueOf(LanguageTable.cell(row, 1).toUpperCase(Locale.ROOT));
            String words = row.getFirst();
            boolean glued = LanguageTable.cell(row, 2).equals("any");
            labelsByHead.computeIfAbsent(head(words), h -> new ArrayList<>()).add(new Label(words, meaning, glued));
            meanings.putIfAbsent(Folded.of(words), meaning);
        }
        labelsByHead
                .values()
                .forEach(labels -> labels.sort(
                        Comparator.comparingInt((Label label) -> label.words().length())
                                .reversed()));
        for (List<String> row : LanguageTable.of(language, "infobox-words.tsv").rows()) {
            switch (LanguageTable.cell(row, 1)) {
                case "connective" -> connectives.add(row.getFirst());
                case "circa" -> circa.add(row.getFirst());
                default -> {}
            }
        }
    }

    /** The meaning of a whole label, however it is cased; a label that names an unlisted role is a HOLDER's. */
    Optional<Meaning> meaningOf(String label) {
        String folded = Folded.of(label.endsWith(":") ? label.substring(0, label.length() - 1) : label);
        Meaning whole = meanings.get(folded);
        Meaning listed = whole == null && folded.endsWith(PLURAL)
                ? meanings.get(
                        folded.substring(0, folded.length() - PLURAL.length()).strip())
                : whole;
        if (listed != null) {
            return Optional.of(listed);
        }
        return endsLikeLabel(folded) && roles.place(folded, 0) >= 0 ? Optional.of(Meaning.HOLDER) : Optional.empty();
    }

    /**
     * The label with which the line at [{@code start}, {@code end}) of {@code text} begins, if it is followed by a value
     * or by nothing.
     *
     * @param spaced whether a blank may part any label from its value, as some browsers copy it; else only a label that
     *     ends in a preposition may be so parted
     */
    Optional<LabelHit> labelAt(String text, int start, int end, boolean spaced) {
        if (end - start >= 3) {
            for (Label label : labelsByHead.getOrDefault(text.substring(start, start + 3), List.of())) {
                int words = Phrase.endAt(text, start, end, label.words());
                int after = words >= 0 ? afterPlural(text, words, end) : words;
                if (after >= 0 && isParted(label, text, after, end, spaced)) {
                    return Optional.of(new LabelHit(after, label.meaning()));
                }
            }
        }
        int tab = text.indexOf('\t', start, end);
        if (tab > start && tab - start <= LONGEST_LABEL && tab + 1 < end && Character.isDigit(text.charAt(tab + 1))) {
            // "Minister of Ports" and, after a tab, "1990–1994": an office as the label of its dates.
            Optional<Meaning> meaning = meaningOf(text.substring(start, tab));
            if (meaning.isPresent()) {
                return Optional.of(new LabelHit(tab, meaning.get()));
            }
        }
        return roleLabelAt(text, start, end);
    }

    private static int afterPlural(String text, int at, int end) {
        int after = at + PLURAL.length();
        return after <= end && text.startsWith(PLURAL, at) ? after : at;
    }

    private boolean isParted(Label label, String text, int after, int end, boolean spaced) {
        if (after == end) {
            return true;
        }
        char next = text.charAt(after);
        if (next == '\t' || next == ':') {
            return true;
        }
        if (next == ' ' || next == '\u00A0') {
            char value = after + 1 < end ? text.charAt(after + 1) : ' ';
            return switch (label.meaning()) {
                case PREDECESSOR, SUCCESSOR, APPOINTER, COLLEAGUE ->
                    label.glued() && label.words().indexOf(' ') > 0;
                case BORN, DIED -> Character.isDigit(value) || value == '(';
                case PARTY, EDUCATION, POSTS, IGNORE ->
                    spaced && label.words().indexOf(' ') > 0 && Character.isUpperCase(value);
                default -> false;
            };
        }
        boolean life = label.meaning() == Meaning.BORN || label.meaning() == Meaning.DIED;
        return label.glued()
                || beginsValue(next)
                || (life && circa.stream().anyMatch(word -> text.startsWith(word, after)));
    }

    private static boolean beginsValue(char c) {
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || "(\"“'‘«[".indexOf(c) >= 0
                || (Character.isLetter(c) && !Character.isLowerCase(c));
    }

    /** An unlisted label that names a role and is glued to a capital: {@code IOC PresidentThomas Bach}. */
    private Optional<LabelHit> roleLabelAt(String text, int start, int end) {
        int last = Math.min(end - 1, start + LONGEST_LABEL);
        for (int i = start + 3; i < last; i++) {
            if (Character.isLowerCase(text.charAt(i)) && Character.isUpperCase(text.charAt(i + 1))) {
                String prefix = Folded.of(text.substring(start, i + 1));
                int word = prefix.length() - 1 - prefix.lastIndexOf(' ');
                if (endsLikeLabel(prefix)
                        && (endsWithRole(prefix) || (word >= SHORTEST_GLUED_WORD && beginsWithRole(prefix)))) {
                    return Optional.of(new LabelHit(i + 1, Meaning.HOLDER));
                }
            }
        }
        return Optional.empty();
    }

    /** The offset in a line at which an unlisted label seems to end, "ChurchCatholic Church"; -1 where none does. */
    static int seam(String text, int start, int end) {
        int word = start;
        int last = Math.min(end - 1, start + LONGEST_LABEL / 2);
        for (int i = start; i < last; i++) {
            if (text.charAt(i) == ' ') {
                word = i + 1;
                if (Character.isLowerCase(text.charAt(i + 1))) {
                    return -1;
                }
            } else if (i - word + 1 >= SHORTEST_GLUED_WORD
                    && Character.isLowerCase(text.charAt(i))
                    && Character.isUpperCase(text.charAt(i + 1))) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean endsLikeLabel(String folded) {
        return !connectives.contains(folded.substring(folded.lastIndexOf(' ') + 1));
    }

    private boolean endsWithRole(String folded) {
        return roles.isRole(folded.substring(folded.lastIndexOf(' ') + 1));
    }

    private boolean beginsWithRole(String folded) {
        int space = folded.indexOf(' ');
        return space > 0 && roles.isRole(folded.substring(0, space));
    }

    private static String head(String words) {
        return words.substring(0, Math.min(3, words.length()));
    }
}
