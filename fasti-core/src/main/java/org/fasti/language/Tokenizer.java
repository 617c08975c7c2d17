package org.fasti.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cuts text into words, numbers and marks, in linear time.
 *
 * <p>Reference marks such as {@code [7]} and zero-width characters are passed over. An abbreviation keeps its full
 * stop, so that a mark {@code .} always ends a sentence. A possessive {@code 's} is a token of its own, also where it
 * was written apart ("People ' s").
 */
public final class Tokenizer {
    private static final Map<String, Tokenizer> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** The marks of ASCII, made once. */
    private static final String[] MARKS = new String[128];

    static {
        for (char c = 0; c < MARKS.length; c++) {
            MARKS[c] = String.valueOf(c);
        }
    }

    private static final String POSSESSIVE = "possessive";
    private static final String ORDINAL = "ordinal";

    private final Set<String> abbreviations = new HashSet<>();
    /** What a possessive has after its apostrophe. */
    private final List<String> possessives = new ArrayList<>();
    /** What an ordinal number in figures has after them. */
    private final List<String> ordinals = new ArrayList<>();

    private final UnspacedWords unspaced;

    private Tokenizer(String language) {
        unspaced = UnspacedWords.of(language);
        LanguageTable.of(language, "abbreviations.txt").rows().forEach(row -> abbreviations.add(row.getFirst()));
        for (List<String> row : LanguageTable.of(language, "token-endings.tsv").rows()) {
            switch (row.getFirst()) {
                case POSSESSIVE -> possessives.add(row.get(1));
                case ORDINAL -> ordinals.add(row.get(1));
                default ->
                    throw new IllegalStateException(
                            "languages/" + language + "/token-endings.tsv has an unknown kind: " + row.getFirst());
            }
        }
    }

    public static Tokenizer forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, Tokenizer::new);
    }

    /** The tokens of {@code text} from {@code start} (inclusive) to {@code end} (exclusive). */
    public List<Token> tokens(String text, int start, int end) {
        List<Token> tokens = new ArrayList<>((end - start) / 5 + 4);
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c <= ' ' || isSpace(c)) {
                i++;
            } else if (c == '[') {
                int mark = referenceMarkEnd(text, i, end);
                if (mark > i) {
                    i = mark;
                } else {
                    tokens.add(mark(text, i));
                    i++;
                }
            } else if (isApostrophe(c)) {
                i = apostrophe(text, i, end, tokens);
            } else if (isDigit(c)) {
                i = number(text, i, end, tokens);
            } else if (!unspaced.isEmpty() && Script.isWithoutBlanks(c)) {
                i = unspaced(text, i, end, tokens);
            } else if (isAsciiLetter(c) || Character.isLetter(c) || Character.isSurrogate(c)) {
                i = word(text, i, end, tokens);
            } else {
                tokens.add(mark(text, i));
                i++;
            }
        }
        return tokens;
    }

    /** Cuts a run of a script without blanks into words. */
    private int unspaced(String text, int i, int end, List<Token> tokens) {
        int runEnd = i;
        while (runEnd < end && Script.isWithoutBlanks(text.charAt(runEnd))) {
            runEnd++;
        }
        int from = i;
        while (from < runEnd) {
            int to = unspaced.endOfWord(text, from, runEnd, from == i);
            tokens.add(new Token(from, to, text.substring(from, to), Token.Kind.WORD, false));
            from = to;
        }
        return runEnd;
    }

    private static Token mark(String text, int i) {
        char c = text.charAt(i);
        char norm = isDash(c) ? '-' : narrow(c);
        String mark = norm < MARKS.length ? MARKS[norm] : String.valueOf(norm);
        return new Token(i, i + 1, mark, Token.Kind.MARK, false);
    }

    /** The mark that a mark of full width stands for; itself where it stands for none. */
    private static char narrow(char c) {
        return switch (c) {
            case '（', '［', '〔', '【' -> '(';
            case '）', '］', '〕', '】' -> ')';
            case '，' -> ',';
            case '；' -> ';';
            case '：' -> ':';
            case '！' -> '!';
            case '？' -> '?';
            default -> c;
        };
    }

    private int apostrophe(String text, int i, int end, List<Token> tokens) {
        int j = i + 1;
        while (j < end && text.charAt(j) == ' ' && j - i < 3) {
            j++;
        }
        int after = tokens.isEmpty() || !tokens.getLast().isWord() ? j : endingAfter(text, j, end, possessives);
        if (after > j) {
            String norm = "'" + text.substring(j, after).toLowerCase(Locale.ROOT);
            tokens.add(new Token(i, after, norm, Token.Kind.WORD, false));
            return after;
        }
        tokens.add(new Token(i, i + 1, "'", Token.Kind.MARK, false));
        return i + 1;
    }

    private int number(String text, int i, int end, List<Token> tokens) {
        int j = i;
        while (j < end && (isDigit(text.charAt(j)) || isThousands(text, j, end))) {
            j++;
        }
        j = endingAfter(text, j, end, ordinals);
        tokens.add(new Token(i, j, text.substring(i, j).toLowerCase(Locale.ROOT), Token.Kind.NUMBER, false));
        return j;
    }

    private static boolean isThousands(String text, int j, int end) {
        return text.charAt(j) == ','
                && j + 3 < end
                && isDigit(text.charAt(j + 1))
                && isDigit(text.charAt(j + 2))
                && isDigit(text.charAt(j + 3))
                && (j + 4 == end || !isDigit(text.charAt(j + 4)));
    }

    /** Where the letters at {@code j} end, if all of them are one of {@code endings}; else {@code j}. */
    private static int endingAfter(String text, int j, int end, List<String> endings) {
        for (String ending : endings) {
            int after = j + ending.length();
            boolean whole = after == end || after < end && !Character.isLetterOrDigit(text.charAt(after));
            if (whole && text.regionMatches(true, j, ending, 0, ending.length())) {
                return after;
            }
        }
        return j;
    }

    private int word(String text, int i, int end, List<Token> tokens) {
        int j = i;
        boolean stops = false;
        while (j < end) {
            char c = text.charAt(j);
            if (isOfWord(c)) {
                j++;
            } else if (c == '.' && j + 1 < end && Character.isLetter(text.charAt(j + 1)) && isInitialism(text, i, j)) {
                j++;
                stops = true;
            } else if (isApostrophe(c)
                    && j + 1 < end
                    && Character.isLetter(text.charAt(j + 1))
                    && !isPossessive(text, j, end)) {
                j++;
            } else {
                break;
            }
        }
        if (j < end && text.charAt(j) == '.' && (stops || keepsStop(text, i, j, end))) {
            j++;
        }
        tokens.add(new Token(i, j, normal(text, i, j), Token.Kind.WORD, Character.isUpperCase(text.charAt(i))));
        return j;
    }

    /** "U.S" and "N.Dak" go on over their stops; "end.Next" does not. */
    private static boolean isInitialism(String text, int start, int stop) {
        int run = stop - 1;
        while (run >= start && Character.isLetter(text.charAt(run))) {
            run--;
        }
        return stop - 1 - run <= 2 && Character.isUpperCase(text.charAt(run + 1));
    }

    private boolean keepsStop(String text, int start, int stop, int end) {
        int length = stop - start;
        if (length == 1 && Character.isUpperCase(text.charAt(start))) {
            return true;
        }
        if (stop + 1 < end
                && (text.charAt(stop + 1) == ',' || text.charAt(stop + 1) == ';' || text.charAt(stop + 1) == ')')) {
            return true;
        }
        return length <= 6 && abbreviations.contains(text.substring(start, stop).toLowerCase(Locale.ROOT));
    }

    private boolean isPossessive(String text, int apostrophe, int end) {
        return endingAfter(text, apostrophe + 1, end, possessives) > apostrophe + 1;
    }

    private static String normal(String text, int start, int end) {
        int small = start;
        while (small < end && text.charAt(small) >= 'a' && text.charAt(small) <= 'z') {
            small++;
        }
        if (small == end) {
            return text.substring(start, end);
        }
        StringBuilder norm = new StringBuilder(end - start);
        for (int k = start; k < end; k++) {
            char c = text.charAt(k);
            norm.append(isApostrophe(c) ? '\'' : Character.toLowerCase(c));
        }
        return norm.toString();
    }

    /** The end of a reference mark such as {@code [12]}, {@code [a]} or {@code [note 3]} at {@code i}; else {@code i}. */
    private static int referenceMarkEnd(String text, int i, int end) {
        int j = i + 1;
        int limit = Math.min(end, i + 10);
        boolean digit = false;
        int letters = 0;
        while (j < limit && text.charAt(j) != ']') {
            char c = text.charAt(j);
            digit |= isDigit(c);
            if (Character.isLetter(c)) {
                letters++;
            } else if (!isDigit(c) && c != ' ') {
                return i;
            }
            j++;
        }
        boolean closed = j < limit && text.charAt(j) == ']';
        return closed && (digit || letters == 1) ? j + 1 : i;
    }

    private static boolean isOfWord(char c) {
        if (c < 0x80) {
            return isAsciiLetter(c);
        }
        return Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isAsciiLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '\uFF10' && c <= '\uFF19';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC';
    }

    private static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '\uFE58' || c == '\uFF0D';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c >= '\u200B' && c <= '\u200F'
                || c == '\u2060'
                || c == '\uFEFF';
    }
}
