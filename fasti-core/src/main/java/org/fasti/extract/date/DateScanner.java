package org.fasti.extract.date;

import java.util.function.IntConsumer;
import org.fasti.language.Script;
import org.fasti.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a region of text into the tokens that dates are made of, and hands over each stretch of them that holds a
 * number. An ordinary word ends a stretch and begins the next, so that both know their neighbour. Each char is looked
 * at a bounded number of times.
 */
final class DateScanner {
    /** Stretches are handed over when they reach this length, whatever follows. */
    private static final int LONGEST_STRETCH = 1024;
    /** Tokens carried over from a stretch that was cut at its greatest length. */
    private static final int CARRIED = 64;

    private final DateLexicon lexicon;
    private final String text;
    private final int end;
    private final DateTokens tokens;
    private final IntConsumer sink;

    private int at;
    private boolean gap = true;
    private int newLines;

    /**
     * Scans on {@link #scan}.
     *
     * @param tokens where each stretch is laid out
     * @param sink called for each stretch that may hold a date, with the number of its tokens that do not come again
     */
    DateScanner(DateLexicon lexicon, String text, Span region, DateTokens tokens, IntConsumer sink) {
        this.lexicon = lexicon;
        this.text = text;
        this.at = region.start();
        this.end = region.end();
        this.tokens = tokens;
        this.sink = sink;
    }

    void scan() {
        while (at < end) {
            char c = text.charAt(at);
            if (isUnspaced(c)) {
                unspaced();
            } else if (isLetter(c)) {
                word();
            } else if (c == ' ') {
                gap = true;
                at++;
            } else if (isDigit(c)) {
                number();
            } else {
                other(c);
            }
        }
        finish();
    }

    private void finish() {
        if (tokens.hasNumber()) {
            sink.accept(tokens.size());
        }
        tokens.clear();
    }

    private void word() {
        int start = at;
        int hash = 0;
        int hump = -1;
        boolean small = false;
        int i = at;
        for (; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                small = true;
                hash = DateLexicon.mix(hash, c);
                continue;
            }
            if (!isLetter(c)) {
                break;
            }
            char folded = DateLexicon.fold(c);
            if (c != folded && small) {
                hump = i;
            }
            small = c == folded;
            hash = DateLexicon.mix(hash, folded);
        }
        if (i - start <= 3 && i < end && text.charAt(i) == '.' && dotted(start)) {
            return;
        }
        at = i;
        DateLexicon.Entry entry = lexicon.find(text, start, i, hash);
        if (entry == null && hump > start) {
            // A label glued to its value: "BornJanuary 5".
            DateLexicon.Entry tail = lexicon.find(text, hump, i);
            if (tail != null && tail.sense() == Sense.MONTH) {
                ordinaryWord(start, hump);
                add(tail, hump, i);
                return;
            }
        }
        if (entry == null) {
            ordinaryWord(start, i);
        } else if (entry.sense() == Sense.SUFFIX && !gap && tokens.is(tokens.size() - 1, Sense.NUMBER)) {
            tokens.makeLastOrdinal(i);
        } else {
            add(entry, start, i);
        }
    }

    private boolean isUnspaced(char c) {
        return c > '\u3000' && lexicon.isUnspaced() && Script.isWithoutBlanks(c);
    }

    /** A run without blanks: the words of the lexicon are cut out of it, the longest first. */
    private void unspaced() {
        int start = at;
        while (at < end && isUnspaced(text.charAt(at))) {
            DateLexicon.Entry entry = lexicon.longestAt(text, at, end);
            if (entry == null) {
                at++;
                continue;
            }
            if (at > start) {
                ordinaryWord(start, at);
            }
            start = at;
            at += entry.form().length();
            add(entry, start, at);
            start = at;
        }
        if (at > start) {
            ordinaryWord(start, at);
        }
    }

    /** "1.º" */
    private boolean isOrdinalLetterNext() {
        int last = tokens.size() - 1;
        return !gap
                && tokens.is(last, Sense.NUMBER)
                && tokens.digits(last) <= 2
                && at < end
                && (text.charAt(at) == 'º' || text.charAt(at) == 'ª');
    }

    /** Whether the full stop before {@code at} makes the number before it an ordinal, "1. April". */
    private boolean isOrdinalStop() {
        int last = tokens.size() - 1;
        return lexicon.hasOrdinalStop()
                && !gap
                && tokens.is(last, Sense.NUMBER)
                && tokens.digits(last) <= 2
                && at + 1 < end
                && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0')
                && isLetter(text.charAt(at + 1));
    }

    /** A short form with full stops inside, "b.c." or "A.D."; its last full stop is part of it. */
    private boolean dotted(int start) {
        int i = start;
        int hash = 0;
        int bestEnd = -1;
        DateLexicon.@Nullable Entry best = null;
        while (i < end && i - start < 8) {
            char c = text.charAt(i);
            if (!isLetter(c) && c != '.') {
                break;
            }
            hash = DateLexicon.mix(hash, DateLexicon.fold(c));
            i++;
            if (i < end && isLetter(text.charAt(i)) && c != '.') {
                continue;
            }
            DateLexicon.Entry entry = lexicon.find(text, start, i, hash);
            if (entry != null && (entry.form().indexOf('.') >= 0 || best != null)) {
                best = entry;
                bestEnd = i;
            }
        }
        if (best == null) {
            return false;
        }
        if (best.form().indexOf('.') != best.form().length() - 1 && bestEnd < end && text.charAt(bestEnd) == '.') {
            bestEnd++;
        }
        at = bestEnd;
        add(best, start, bestEnd);
        return true;
    }

    private void ordinaryWord(int start, int wordEnd) {
        int flags = shape(start, wordEnd);
        if (tokens.hasNumber()) {
            push(Sense.WORD, wordEnd - start, start, wordEnd, flags, 0);
            finish();
        } else {
            tokens.clear();
        }
        push(Sense.WORD, wordEnd - start, start, wordEnd, flags, 0);
    }

    private int shape(int start, int wordEnd) {
        int flags = 0;
        if (Character.isUpperCase(text.charAt(start))) {
            flags |= DateTokens.CAPITAL;
        }
        if (wordEnd - start > 1 && Character.isLowerCase(text.charAt(start + 1))) {
            flags |= DateTokens.SMALL_SECOND;
        }
        return flags;
    }

    private void add(DateLexicon.Entry entry, int start, int wordEnd) {
        int flags = shape(start, wordEnd);
        if (entry.abbreviated()) {
            flags |= DateTokens.SHORT;
        }
        if (entry.everyday()) {
            flags |= DateTokens.EVERYDAY;
        }
        push(entry.sense(), entry.value(), start, wordEnd, flags, 0);
    }

    private void number() {
        int start = at;
        int value = 0;
        int digits = 0;
        int flags = 0;
        while (at < end && isDigit(text.charAt(at))) {
            if (digits < 9) {
                value = value * 10 + digit(text.charAt(at));
            } else {
                flags = DateTokens.QUANTITY;
            }
            digits++;
            at++;
        }
        if (digits <= 3) {
            while (thousands(at)) {
                at += 4;
                flags = DateTokens.QUANTITY;
            }
        }
        push(Sense.NUMBER, value, start, at, flags, digits);
    }

    /** Whether a group of thousands, a comma and exactly three digits, begins at {@code i}. */
    private boolean thousands(int i) {
        return i + 3 < end
                && (text.charAt(i) == ',' || text.charAt(i) == '，')
                && isDigit(text.charAt(i + 1))
                && isDigit(text.charAt(i + 2))
                && isDigit(text.charAt(i + 3))
                && (i + 4 == end || !isDigit(text.charAt(i + 4)));
    }

    private void other(char c) {
        int start = at++;
        if (c == '[' && isReferenceMark()) {
            return;
        }
        switch (c) {
            case '\n' -> newLine();
            case '\r' -> {
                if (at < end && text.charAt(at) == '\n') {
                    at++;
                }
                newLine();
            }
            case '\u000B', '\f', '\u0085', '\u2028' -> newLine();
            case '\u2029' -> {
                newLine();
                newLine();
            }
            case '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF', '\u00AD' -> {}
            case ',', '，' -> push(Sense.COMMA, 0, start, at, 0, 0);
            case '.', '．' -> {
                if (isOrdinalLetterNext()) {
                    tokens.makeLastOrdinal(++at);
                } else if (isOrdinalStop()) {
                    tokens.makeLastOrdinal(at);
                } else {
                    push(Sense.STOP, 0, start, at, 0, 0);
                }
            }
            case '/', '／' -> push(Sense.SLASH, 0, start, at, 0, 0);
            case '(', '[', '（', '［' -> push(Sense.OPEN, 0, start, at, 0, 0);
            case ')', ']', '）', '］' -> push(Sense.CLOSE, 0, start, at, 0, 0);
            case '\'', '‘', '’', 'ʼ' -> push(Sense.APOSTROPHE, 0, start, at, 0, 0);
            case '%', '‰', '°', '％' -> push(Sense.UNIT, 0, start, at, 0, 0);
            case '$', '£', '€', '¥', '¢', '₤', '₩', '₽', '₹', '#', '№', '§' -> push(Sense.NUMBERED, 0, start, at, 0, 0);
            case '&' -> push(Sense.AND, 0, start, at, 0, 0);
            default -> {
                if (isDash(c)) {
                    while (at < end && isDash(text.charAt(at))) {
                        at++;
                    }
                    int hyphen = at - start == 1 && isHyphen(c) ? DateTokens.HYPHEN : 0;
                    push(Sense.DASH, 0, start, at, hyphen, 0);
                } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                    gap = true;
                } else {
                    push(Sense.MARK, 0, start, at, 0, 0);
                }
            }
        }
    }

    /** Passes over the rest of "[12]", "[a]" or "[note 3]", so that it does not part a date; the bracket is read. */
    private boolean isReferenceMark() {
        int digits = 0;
        int letters = 0;
        int i = at;
        for (; i < end && i - at < 9 && text.charAt(i) != ']'; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits++;
            } else if (isLetter(c)) {
                letters++;
            } else if (c != ' ') {
                return false;
            }
        }
        boolean closed = i < end && text.charAt(i) == ']';
        if (!closed || digits > 3 || digits + letters == 0 || digits == 0 && letters > 1) {
            return false;
        }
        at = i + 1;
        return true;
    }

    private void newLine() {
        gap = true;
        newLines++;
    }

    private void push(Sense sense, int value, int start, int tokenEnd, int shape, int digits) {
        int flags = shape;
        if (newLines > 1) {
            finish();
            tokens.add(Sense.BREAK, 0, start, start, 0, 0);
        }
        if (!gap) {
            flags |= DateTokens.GLUED;
        }
        if (newLines > 0) {
            flags |= DateTokens.NEW_LINE;
        }
        gap = false;
        newLines = 0;
        tokens.add(sense, value, start, tokenEnd, flags, digits);
        if (tokens.size() >= LONGEST_STRETCH) {
            int settled = tokens.size() - CARRIED;
            if (tokens.hasNumber()) {
                sink.accept(settled);
            }
            tokens.dropFirst(settled - 1);
        }
    }

    private static boolean isLetter(char c) {
        if (c < 128) {
            return (c | 32) >= 'a' && (c | 32) <= 'z';
        }
        return Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether any digit stands in the region. */
    static boolean hasDigit(String text, Span region) {
        for (int i = region.start(); i < region.end(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c > 128 && Character.isDigit(c);
    }

    private static int digit(char c) {
        return c <= '9' ? c - '0' : Character.digit(c, 10);
    }

    private static boolean isDash(char c) {
        return switch (c) {
            case '-', '–', '—', '‒', '―', '‑', '‐', '−', '－', '﹣', '~', '〜', '～' -> true;
            default -> false;
        };
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑' || c == '－' || c == '﹣';
    }
}
