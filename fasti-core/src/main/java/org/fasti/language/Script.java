package org.fasti.language;

/** What kind of writing a character belongs to. */
public final class Script {
    private Script() {}

    /** Whether the character is of a script that puts no blanks between words: ideographs, hiragana and katakana. */
    public static boolean isWithoutBlanks(char c) {
        return c >= '\u3005' && c <= '\u3007'
                || c >= '\u3041' && c <= '\u30FF' && c != '\u30FB'
                || c >= '\u3400' && c <= '\u9FFF'
                || c >= '\uF900' && c <= '\uFAFF';
    }

    /** Whether the words end with a character of a script that puts no blanks between words. */
    public static boolean endsWithoutBlanks(String words) {
        return !words.isEmpty() && isWithoutBlanks(words.charAt(words.length() - 1));
    }
}
