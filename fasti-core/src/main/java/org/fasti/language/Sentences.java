package org.fasti.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts tokens into sentences. */
public final class Sentences {
    /**
     * The most tokens of a sentence, and of a part of it between semicolons. No author writes so many; without a bound a
     * text without full stops would be one sentence, each of whose offices quotes all of it.
     */
    private static final int MOST_TOKENS = 3000;

    private static final int MOST_TOKENS_OF_CLAUSE = 400;

    private Sentences() {}

    /** Sentences as lists of tokens, the closing mark included; none is empty. */
    public static List<List<Token>> of(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int start = 0;
        int clause = 0;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            if (t.isMark('(')) {
                depth++;
            } else if (t.isMark(')')) {
                depth = Math.max(0, depth - 1);
            }
            boolean stop = t.isMark('.') || t.isMark('!') || t.isMark('?') || t.isMark('。');
            // A bracket that is never closed must not swallow the rest of a page.
            boolean inside = depth > 0 && i - start < 400;
            boolean tooLong = i - clause >= MOST_TOKENS_OF_CLAUSE || t.isMark(';') && i - start >= MOST_TOKENS;
            if (stop && !inside && endsHere(tokens, i) || tooLong) {
                sentences.add(tokens.subList(start, i + 1));
                start = i + 1;
                clause = start;
                depth = 0;
            } else if (t.isMark(';')) {
                clause = i + 1;
            }
        }
        if (start < tokens.size()) {
            sentences.add(tokens.subList(start, tokens.size()));
        }
        return sentences;
    }

    /** "1999.05" */
    private static boolean isWithinNumber(Token before, Token stop, Token after) {
        return before.kind() == Token.Kind.NUMBER
                && after.kind() == Token.Kind.NUMBER
                && before.end() == stop.start()
                && stop.end() == after.start();
    }

    private static boolean endsHere(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size() || tokens.get(i).isMark('。')) {
            return true;
        }
        if (i > 0 && isWithinNumber(tokens.get(i - 1), tokens.get(i), tokens.get(i + 1))) {
            return false;
        }
        // An initial written apart from its stop: "John B . Connally".
        boolean initial = i > 1
                && tokens.get(i - 1).capital()
                && tokens.get(i - 1).norm().length() == 1
                && tokens.get(i - 2).capital();
        if (initial && tokens.get(i + 1).capital()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        return next.capital() || next.kind() != Token.Kind.WORD;
    }
}
