package org.fasti.person;

import java.util.List;

/**
 * A person's name without what varies between mentions: case, accents, punctuation, honorifics and what stands in
 * brackets.
 *
 * @param words the words of the name in their order, folded; at least one
 * @param generation the folded word that tells a son from a father ("jr", "iii"); empty where the name has none
 */
public record PersonName(List<String> words, String generation) {
    public PersonName {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a name has at least one word");
        }
    }

    public String first() {
        return words.getFirst();
    }

    public String last() {
        return words.getLast();
    }

    /**
     * True where this name may be a shorter writing of {@code longer}: the same first and last words, and the words
     * between found there in the same order, each in full or as an initial.
     */
    public boolean shortens(PersonName longer) {
        if (words.size() < 2 || words.size() > longer.words.size() || equals(longer)) {
            return false;
        }
        if (!last().equals(longer.last()) || !alike(first(), longer.first())) {
            return false;
        }
        int at = 1;
        for (String word : words.subList(1, words.size() - 1)) {
            while (at < longer.words.size() - 1 && !alike(word, longer.words.get(at))) {
                at++;
            }
            if (at >= longer.words.size() - 1) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean alike(String shorter, String longer) {
        return shorter.equals(longer) || shorter.length() == 1 && longer.startsWith(shorter);
    }
}
