package org.fasti.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts tokens into sentences. */
public final class Sentences {
    private Sentences() {}

    /** Sentences as lists of tokens, the closing mark included; none is empty. */
    public static List<List<Token>> of(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int start = 0;
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
            if (stop && !inside && endsHere(tokens, i)) {
                sentences.add(tokens.subList(start, i + 1));
                start = i + 1;
                depth = 0;
            }
        }
        if (start < tokens.size()) {
            sentences.add(tokens.subList(start, tokens.size()));
        }
        return sentences;
    }

    private static boolean endsHere(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()) {
            return true;
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
