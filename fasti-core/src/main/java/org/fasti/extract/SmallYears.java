package org.fasti.extract;

import org.fasti.source.BoxVocabulary;

/**
 * The years of the first century in the dates of boxes, "18 March 37 – 24 January 41", "41 – 54" and "98 – 117", which by
 * themselves might be any numbers.
 */
public final class SmallYears {
    private static final int MOST_DIGITS = 3;
    /** A year of the first century; with none of it larger numbers are years by themselves. */
    private static final int LEAST_OF_THREE_DIGITS = 100;

    private static final int FEWEST_LETTERS_OF_A_MONTH = 3;

    private SmallYears() {}

    /** The words with {@code era} behind such years; the words as they are where they hold larger numbers or none. */
    static String marked(String words, String era) {
        StringBuilder marked = new StringBuilder(words.length() + 8);
        int bare = 0;
        boolean small = false;
        int last = -1;
        int at = 0;
        while (at < words.length()) {
            char c = words.charAt(at);
            if (!Character.isDigit(c)) {
                marked.append(c);
                at++;
                continue;
            }
            int end = at;
            while (end < words.length() && Character.isDigit(words.charAt(end))) {
                end++;
            }
            boolean dated = follows(words, at);
            boolean alone = isEdge(words, at - 1, -1) && isEdge(words, end, 1);
            if (end - at > MOST_DIGITS) {
                return words;
            }
            if (dated && !isEdge(words, end, 1)) {
                // "27 BC" says itself what it is.
                marked.append(words, at, end);
                last = -1;
                bare++;
                at = end;
                continue;
            }
            int number = Integer.parseInt(words, at, end, 10);
            if (dated || alone) {
                if (number == 0 || number < last) {
                    return words;
                }
                last = number;
                small |= number < LEAST_OF_THREE_DIGITS;
                bare += dated ? 2 : 1;
                marked.append(words, at, end).append(' ').append(era);
            } else {
                marked.append(words, at, end);
            }
            at = end;
        }
        return bare >= 2 && small ? marked.toString() : words;
    }

    /** The words with the language's era where they are one small number and no more but how often: "94", "(43 II)". */
    public static String alone(String words, BoxVocabulary vocabulary) {
        String plain = words.strip();
        if (plain.length() > 2 && plain.charAt(0) == '(' && plain.endsWith(")")) {
            plain = plain.substring(1, plain.length() - 1);
        }
        int end = 0;
        while (end < plain.length() && Character.isDigit(plain.charAt(end))) {
            end++;
        }
        boolean number = end > 0 && end <= MOST_DIGITS && plain.charAt(0) != '0';
        boolean more = plain.substring(end).chars().anyMatch(c -> " IVX".indexOf(c) < 0);
        return number && !more && vocabulary.commonEra().isPresent()
                ? plain.substring(0, end) + ' ' + vocabulary.commonEra().get()
                : words;
    }

    /** True where a month, itself after a day, stands before the number at {@code at}. */
    private static boolean follows(String words, int at) {
        int i = at - 1;
        while (i >= 0 && words.charAt(i) == ' ') {
            i--;
        }
        int letters = 0;
        while (i >= 0 && Character.isLetter(words.charAt(i))) {
            letters++;
            i--;
        }
        while (i >= 0 && " º°".indexOf(words.charAt(i)) >= 0) {
            i--;
        }
        return letters >= FEWEST_LETTERS_OF_A_MONTH && i >= 0 && Character.isDigit(words.charAt(i));
    }

    /** True where nothing or a dash stands at {@code at} or beyond the blanks there. */
    private static boolean isEdge(String words, int at, int step) {
        int i = at;
        while (i >= 0 && i < words.length() && words.charAt(i) == ' ') {
            i += step;
        }
        return i < 0 || i >= words.length() || "–—−-‒".indexOf(words.charAt(i)) >= 0;
    }
}
