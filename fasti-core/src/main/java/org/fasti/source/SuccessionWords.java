package org.fasti.source;

import java.util.List;

/** Finds the words of a language's succession boxes at the start of cells. */
final class SuccessionWords {
    private final SuccessionVocabulary vocabulary;
    private final BoxVocabulary box;

    private SuccessionWords(SuccessionVocabulary vocabulary, BoxVocabulary box) {
        this.vocabulary = vocabulary;
        this.box = box;
    }

    static SuccessionWords of(String language) {
        return new SuccessionWords(SuccessionVocabulary.forLanguage(language), BoxVocabulary.forLanguage(language));
    }

    /** The length of the words that announce predecessors at the start of {@code text}, or 0. */
    int beforeLabel(String text) {
        return longestStart(vocabulary.before(), text);
    }

    /** The length of the words that announce successors at the start of {@code text}, or 0. */
    int afterLabel(String text) {
        return longestStart(vocabulary.after(), text);
    }

    /** True where {@code text} says that nobody held the office. */
    boolean saysNobody(String text) {
        return vocabulary.nobody().stream().anyMatch(words -> words.equalsIgnoreCase(text));
    }

    /** The length of the words that announce who held the office at the same time at the start of {@code text}, or 0. */
    int withLabel(String text) {
        int label = longestStart(vocabulary.with(), text);
        return label < text.length() && Character.isLowerCase(text.charAt(label)) ? 0 : label;
    }

    /** What stands below a heading within a box. */
    SuccessionVocabulary.Section sectionOf(String heading) {
        return vocabulary.sectionOf(heading.strip());
    }

    /** True where a row of that title tells of an office, below a heading of that kind. */
    boolean isOffice(SuccessionVocabulary.Section section, String title) {
        return switch (section) {
            case OFFICES, PRETENDED -> true;
            case MIXED -> box.rolePlace(title) >= 0 || vocabulary.namesOffice(title);
            case ASIDE -> false;
        };
    }

    private static int longestStart(List<String> labels, String text) {
        for (String label : labels) {
            if (text.regionMatches(true, 0, label, 0, label.length())) {
                int end = label.length();
                return end < text.length() && text.charAt(end) == ':' ? end + 1 : end;
            }
        }
        return 0;
    }
}
