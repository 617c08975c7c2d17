package org.fasti.language;

/**
 * A word, number or mark of a text.
 *
 * @param start first offset in the text, inclusive
 * @param end last offset, exclusive
 * @param norm the word in lower case with straight apostrophes; a mark as it is, every dash as {@code -}
 * @param kind what it is
 * @param capital true where a word begins with a capital letter
 */
public record Token(int start, int end, String norm, Kind kind, boolean capital) {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    public boolean is(String word) {
        return norm.equals(word);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isMark(char mark) {
        return kind == Kind.MARK && norm.charAt(0) == mark;
    }
}
