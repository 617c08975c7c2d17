package org.fasti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fasti.source.Span;

/** Parts a list of names into its pieces. */
final class NameList {
    private static final int LONGEST_LETTERS = 8;

    private final NeighbourWords words;

    NameList(NeighbourWords words) {
        this.words = words;
    }

    /** Parts a list: at semicolons, arrows and dots, and at commas and "and" unless they belong to one name. */
    List<Span> pieces(String text, Span value) {
        List<Span> pieces = new ArrayList<>();
        int depth = 0;
        int from = value.start();
        for (int i = value.start(); i < value.end(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[' || c == '（') {
                depth++;
            } else if (c == ')' || c == ']' || c == '）') {
                depth = Math.max(0, depth - 1);
            }
            if (depth > 0) {
                continue;
            }
            if (isInstead(text, i, value.end())) {
                break;
            }
            int after = separator(text, i, value.end());
            if (after > i) {
                add(text, from, i, pieces);
                from = after;
                i = after - 1;
            }
        }
        add(text, from, value.end(), pieces);
        return pieces;
    }

    /** True where "as" begins another office, in which commas part no names. */
    private boolean isInstead(String text, int at, int end) {
        if (text.charAt(at) != ' ' && text.charAt(at) != '\n') {
            return false;
        }
        for (String word : words.instead()) {
            int after = at + 1 + word.length();
            if (after < end && text.startsWith(word, at + 1) && text.charAt(after) == ' ') {
                return true;
            }
        }
        return false;
    }

    private void add(String text, int from, int to, List<Span> pieces) {
        int s = from;
        int e = to;
        while (s < e && (text.charAt(s) <= ' ' || text.charAt(s) == '\u00A0')) {
            s++;
        }
        while (e > s && (text.charAt(e - 1) <= ' ' || text.charAt(e - 1) == '\u00A0' || text.charAt(e - 1) == ',')) {
            e--;
        }
        e = beforeJoining(text, s, e);
        if (e > s) {
            pieces.add(new Span(s, e));
        }
    }

    /** Where a name ends that a line with nothing but "and" follows. */
    private int beforeJoining(String text, int start, int end) {
        for (String word : words.joining()) {
            int at = end - word.length();
            if (text.startsWith(word, at) && at > start + 1 && text.charAt(at - 1) <= ' ') {
                int before = at - 1;
                while (before > start && text.charAt(before - 1) <= ' ') {
                    before--;
                }
                return before;
            }
        }
        return end;
    }

    /** The offset after the separator that stands at {@code at}; {@code at} where none does. */
    private int separator(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == ';' || c == '→' || c == '·' || c == '•' || c == '|' || c == '、') {
            return at + 1;
        }
        if (c == '/' && at + 1 < end && text.charAt(at + 1) == ' ') {
            return at + 1;
        }
        if (c == ',') {
            return isListComma(text, at + 1, end) ? at + 1 : at;
        }
        if (c == ' ' && at + 2 < end) {
            return afterJoining(text, at, end);
        }
        return at;
    }

    /** "and" parts two names before a capital, a sign such as "&" always does. */
    private int afterJoining(String text, int at, int end) {
        for (String word : words.joining()) {
            int after = at + 1 + word.length();
            boolean sign = !Character.isLetter(word.charAt(0));
            if (after < end && text.startsWith(word, at + 1) && text.charAt(after) == ' ') {
                boolean name = after + 1 < end && Character.isUpperCase(text.charAt(after + 1));
                if ((sign || name) && !isNumeral(text, after + 1, end)) {
                    return after;
                }
            }
        }
        return at;
    }

    /** True for the second number of one king: "James VI and I", "James II & VII". */
    private static boolean isNumeral(String text, int from, int end) {
        int to = from;
        while (to < end && "IVXL".indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return to > from && (to == end || !Character.isLetterOrDigit(text.charAt(to)) && text.charAt(to) != '.');
    }

    /** A comma parts two names unless what follows goes on with one: "Jr.", "3rd Earl of Bute", "of Gloucester". */
    private boolean isListComma(String text, int after, int end) {
        int from = after;
        while (from < end && text.charAt(from) == ' ') {
            from++;
        }
        int to = from;
        while (to < end && text.charAt(to) != ' ' && text.charAt(to) != ',') {
            to++;
        }
        if (to == from || !Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        String word = text.substring(from, to);
        int second = to;
        if (second + 1 < end && text.charAt(second) == ' ' && text.charAt(second + 1) != ' ') {
            second++;
            while (second < end && text.charAt(second) != ' ' && text.charAt(second) != ',') {
                second++;
            }
            if (words.isGeneration(text.substring(from, second).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return !words.isGeneration(word.toLowerCase(Locale.ROOT)) && (!isLetters(word) || isInitials(text, to, end));
    }

    /** True where a name goes on after letters that end at {@code from}: "J. R. Roe" and not "O.S.B." or "KG, OM". */
    private static boolean isInitials(String text, int from, int end) {
        if (text.charAt(from - 1) != '.' || from + 1 >= end || text.charAt(from) != ' ') {
            return false;
        }
        int to = from + 1;
        while (to < end && text.charAt(to) != ' ' && text.charAt(to) != ',') {
            to++;
        }
        String next = text.substring(from + 1, to);
        return Character.isUpperCase(next.codePointAt(0)) && (next.endsWith(".") || !isLetters(next));
    }

    /** True for letters behind a name, as of an order or a degree: "O.S.B.", "KG". */
    static boolean isLetters(String word) {
        return word.length() > 1
                && word.length() <= LONGEST_LETTERS
                && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }
}
