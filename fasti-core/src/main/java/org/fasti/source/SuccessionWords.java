package org.fasti.source;

import java.util.List;

/** Finds the words of a language's succession boxes at the start of cells. */
final class SuccessionWords {
    private final SuccessionVocabulary vocabulary;

    private SuccessionWords(SuccessionVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static SuccessionWords of(String language) {
        return new SuccessionWords(SuccessionVocabulary.forLanguage(language));
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
