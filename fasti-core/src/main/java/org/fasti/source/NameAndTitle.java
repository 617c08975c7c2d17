package org.fasti.source;

import java.util.Set;

/** Parts a name from the title that a succession box has run together with it: "Ada Example Mayor of Kent". */
final class NameAndTitle {
    /** Names of more words are not looked for. */
    private static final int MOST_WORDS_OF_A_NAME = 6;

    private final String text;
    private final SuccessionPhrases phrases;
    private final BoxVocabulary box;
    private final Set<String> names;

    /**
     * @param names names that the page gives elsewhere
     */
    NameAndTitle(String text, SuccessionPhrases phrases, BoxVocabulary box, Set<String> names) {
        this.text = text;
        this.phrases = phrases;
        this.box = box;
        this.names = names;
    }

    /** The offset at which the title begins. */
    int titleAt(int start, int end) {
        int nobody = phrases.startsWithAny(phrases.vocabulary().nobody(), start, end);
        if (nobody >= 0) {
            return nobody;
        }
        int known = knownName(start, end);
        if (known > start) {
            return known;
        }
        String words = text.substring(start, end);
        int role = box.rolePlace(words);
        int second = role < 0 ? -1 : box.rolePlace(words, TextWords.next(text, start + role, end) - start);
        // A name may begin with a word for a role, "King Hussein"; what follows it does not.
        if (role >= 0 && !isFollowedByConnective(start + role, end) && second >= 0) {
            role = second;
        }
        if (role < 0) {
            int third = TextWords.next(text, TextWords.next(text, start, end), end);
            return third < end ? third : start;
        }
        int cut = start + role;
        int firstWord = TextWords.next(text, start, end);
        while (cut > firstWord) {
            int previous = TextWords.previous(text, cut, start);
            if (!phrases.vocabulary().isTitleWord(text.substring(previous, TextWords.end(text, previous, end)))) {
                break;
            }
            cut = previous;
        }
        return cut;
    }

    private boolean isFollowedByConnective(int role, int end) {
        int word = role;
        for (int i = 0; i < 5 && word < end; i++) {
            word = TextWords.next(text, word, end);
            if (word < end && box.isConnective(text.substring(word, TextWords.end(text, word, end)))) {
                return true;
            }
        }
        return false;
    }

    private int knownName(int start, int end) {
        int longest = start;
        int word = start;
        for (int i = 0; i < MOST_WORDS_OF_A_NAME && word < end; i++) {
            int to = TextWords.end(text, word, end);
            if (to < end && names.contains(text.substring(start, to))) {
                longest = to;
            }
            word = TextWords.next(text, word, end);
        }
        return longest;
    }
}
