package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds lists of references in the lines of a pasted page. */
final class ReferenceLayout {
    /** A list on the lines from {@code first} to {@code last}, both inclusive. */
    record Found(List<Reference> references, Span span, int first, int last) {}

    /** An entry's number, 0 where it is counted only, and the offset at which its words begin. */
    private record Opening(int number, int words) {}

    private final String text;
    private final TextLines lines;
    private final ReferenceVocabulary vocabulary;

    ReferenceLayout(String text, TextLines lines, ReferenceVocabulary vocabulary) {
        this.text = text;
        this.lines = lines;
        this.vocabulary = vocabulary;
    }

    /** The list that begins at {@code line}. */
    Optional<Found> at(int line) {
        boolean headed = vocabulary.isHeading(lines.words(line));
        int first = headed ? lines.nextWords(line + 1) : line;
        if (first >= lines.count() || opening(first, headed).isEmpty()) {
            return Optional.empty();
        }
        List<Reference> references = new ArrayList<>();
        int last = first;
        int counted = 0;
        for (int i = first; i < lines.count(); i++) {
            if (lines.isBlank(i)) {
                continue;
            }
            Optional<Opening> opening = opening(i, headed);
            if (opening.isEmpty()) {
                break;
            }
            int number = opening.get().number() > 0 ? opening.get().number() : counted + 1;
            counted = number;
            String words = text.substring(opening.get().words(), lines.end(i));
            references.add(ReferenceEntry.read(Integer.toString(number), lines.span(i), words, vocabulary));
            last = i;
        }
        int top = headed ? first : line;
        return Optional.of(new Found(references, lines.span(top, last), top, last));
    }

    /** An entry begins with its number, the arrow back to its marks, or both; under a heading a number will do. */
    private Optional<Opening> opening(int line, boolean headed) {
        int at = lines.start(line);
        int end = lines.end(line);
        int number = 0;
        int digits = at;
        boolean bracketed = digits < end && text.charAt(digits) == '[';
        if (bracketed) {
            digits++;
        }
        int from = digits;
        while (digits < end && digits - from < 5 && isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > from
                && digits - from < 5
                && digits < end
                && (bracketed ? text.charAt(digits) == ']' : text.charAt(digits) == '.' || text.charAt(digits) == ')')
                && (digits + 1 >= end || TextLines.isBlank(text.charAt(digits + 1)) || text.charAt(digits + 1) == '^');
        if (numbered) {
            number = Integer.parseInt(text, from, digits, 10);
            at = skipBlanks(digits + 1, end);
        }
        boolean arrow = at < end && (text.charAt(at) == '^' || text.charAt(at) == '↑');
        if (arrow) {
            return Optional.of(new Opening(number, skipLetters(at + 1, end)));
        }
        return numbered && headed ? Optional.of(new Opening(number, at)) : Optional.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int skipBlanks(int from, int end) {
        int at = from;
        while (at < end && TextLines.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Passes over "a b c", "aa ab": the ways back to the marks; also over "Jump up to:". */
    private int skipLetters(int from, int end) {
        int at = skipBlanks(from, end);
        while (at < end) {
            int to = at;
            while (to < end
                    && (text.charAt(to) >= 'a' && text.charAt(to) <= 'z'
                            || isDigit(text.charAt(to))
                            || text.charAt(to) == '.')) {
                to++;
            }
            boolean letters = to > at
                    && to < end
                    && TextLines.isBlank(text.charAt(to))
                    && (to - at == 1 || (to - at == 2 && text.charAt(at) <= 'd') || text.charAt(to - 2) == '.');
            if (!letters) {
                break;
            }
            at = skipBlanks(to, end);
        }
        return at;
    }
}
