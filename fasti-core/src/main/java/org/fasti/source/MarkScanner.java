package org.fasti.source;

import java.util.ArrayList;
import java.util.List;

/** Finds reference marks such as {@code [7]}, {@code [a]} and {@code [note 2]}. */
final class MarkScanner {
    private static final int LONGEST_MARK = 12;

    private MarkScanner() {}

    /** The marks of {@code text}, in order. A bracket at the beginning of a line is no mark. */
    static List<ReferenceMark> marks(String text) {
        List<ReferenceMark> marks = new ArrayList<>();
        int open = text.indexOf('[');
        while (open >= 0) {
            int close = text.indexOf(']', open, Math.min(text.length(), open + LONGEST_MARK));
            if (close > open + 1 && hasWordsBefore(text, open)) {
                String key = text.substring(open + 1, close);
                if (isKey(key)) {
                    marks.add(new ReferenceMark(new Span(open, close + 1), key));
                }
            }
            open = text.indexOf('[', open + 1);
        }
        return marks;
    }

    private static boolean hasWordsBefore(String text, int open) {
        int before = open - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && text.charAt(before) > ' ';
    }

    private static boolean isKey(String key) {
        if (key.length() == 1 && key.charAt(0) >= 'a' && key.charAt(0) <= 'z') {
            return true;
        }
        int digits = key.length();
        while (digits > 0 && key.charAt(digits - 1) >= '0' && key.charAt(digits - 1) <= '9') {
            digits--;
        }
        // Four figures in brackets are a year that an editor put in.
        int count = key.length() - digits;
        if (count == 0 || count > 3) {
            return false;
        }
        String word = key.substring(0, digits).strip();
        return word.isEmpty() || (digits > word.length() && word.chars().allMatch(Character::isLetter));
    }
}
