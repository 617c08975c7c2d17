package org.fasti.source;

import java.util.List;

/** Finds the words of succession boxes, such as "Preceded by", in passages of one text. */
final class SuccessionPhrases {
    private final String text;
    private final SuccessionVocabulary vocabulary;

    SuccessionPhrases(String text, SuccessionVocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    SuccessionVocabulary vocabulary() {
        return vocabulary;
    }

    /** True where the passage holds a whole box in one line. */
    boolean isRunTogether(int start, int end) {
        int before = firstOf(vocabulary.before(), start, end);
        if (before >= 0) {
            return firstOf(vocabulary.after(), before + 1, end) >= 0
                    || firstOf(vocabulary.incumbent(), before + 1, end) >= 0;
        }
        int after = firstOf(vocabulary.after(), start, end);
        return after > start && startsWithAny(vocabulary.nobody(), start, end) >= 0;
    }

    /** Where the first of {@code words} stands in the passage; -1 where none does. */
    int firstOf(List<String> words, int start, int end) {
        int first = -1;
        for (String word : words) {
            int at = Phrase.find(text, start, end, word);
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first;
    }

    /** The end of the first of {@code words} with which the passage begins; -1 where it begins with none. */
    int startsWithAny(List<String> words, int start, int end) {
        for (String word : words) {
            int after = Phrase.endAt(text, start, end, word);
            if (after >= 0 && (after == end || !Character.isLetter(text.charAt(after)))) {
                return after;
            }
        }
        return -1;
    }

    boolean beginsBefore(int start, int end) {
        return vocabulary.before().stream().anyMatch(word -> Phrase.endAt(text, start, end, word) >= 0);
    }

    boolean beginsAfter(int start, int end) {
        return vocabulary.after().stream().anyMatch(word -> Phrase.endAt(text, start, end, word) >= 0)
                || startsWithAny(vocabulary.incumbent(), start, end) >= 0;
    }

    /** The offset after the last words of a box in the passage; -1 where it has none. */
    int lastKeywordEnd(int start, int end) {
        int last = -1;
        for (List<String> words : List.of(vocabulary.before(), vocabulary.after())) {
            for (String word : words) {
                for (int at = Phrase.find(text, start, end, word); at >= 0; at = Phrase.find(text, at + 1, end, word)) {
                    last = Math.max(last, Phrase.endAt(text, at, end, word));
                }
            }
        }
        int incumbent = startsWithAny(vocabulary.incumbent(), start, end);
        return Math.max(last, incumbent);
    }
}
