package org.fasti.extract.prose;

import java.util.Arrays;
import java.util.List;
import org.fasti.extract.SentenceWord;
import org.fasti.language.Token;
import org.fasti.language.WordClasses;
import org.fasti.source.Span;
import org.jspecify.annotations.Nullable;

/** The tokens of a sentence with what its words do; positions outside it are no words of any kind. */
final class Sentence {
    private final String text;
    private final Token[] tokens;
    private final WordClasses<SentenceWord> words;
    /** For each token that was asked for what it does; looked up once, for every step asks again. */
    private final long[] @Nullable [] kinds;

    private final int size;

    /** For each token whether it belongs to a date, and so to no name or title. */
    private final boolean[] dated;

    /** @param tokens at least one */
    Sentence(String text, List<Token> tokens, WordClasses<SentenceWord> words) {
        this.text = text;
        this.tokens = tokens.toArray(Token[]::new);
        this.words = words;
        this.size = tokens.size();
        this.kinds = new long[size][];
        this.dated = new boolean[size];
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return Arrays.asList(tokens);
    }

    /** For each token whether it belongs to a date; filled by {@link DateMarks}. */
    boolean[] dated() {
        return dated;
    }

    boolean isDated(int i) {
        return i >= 0 && i < size && dated[i];
    }

    int size() {
        return size;
    }

    Token at(int i) {
        return tokens[i];
    }

    Span span() {
        return span(0, size());
    }

    /** The passage of the tokens from {@code from} (inclusive) to {@code to} (exclusive). */
    Span span(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }

    boolean is(int i, SentenceWord word) {
        return i >= 0 && i < size && WordClasses.has(kinds(i), word);
    }

    private long[] kinds(int i) {
        long[] known = kinds[i];
        if (known == null) {
            known = words.bits(tokens[i]);
            kinds[i] = known;
        }
        return known;
    }

    /** Whether the word at {@code i} does nothing that any class tells. */
    boolean isPlain(int i) {
        return WordClasses.isNone(kinds(i));
    }

    boolean isMark(int i, char mark) {
        return i >= 0 && i < size && at(i).isMark(mark);
    }

    /** Whether any mark stands at {@code i}. */
    boolean isMark(int i) {
        return i >= 0 && i < size && at(i).kind() == Token.Kind.MARK;
    }

    boolean isCapital(int i) {
        return i >= 0 && i < size && at(i).capital();
    }

    /** Whether one of the {@code count} tokens from {@code from} on is of that class. */
    boolean hasWithin(int from, int count, SentenceWord word) {
        for (int k = from; k < from + count; k++) {
            if (is(k, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is of that class. */
    boolean is(String word, SentenceWord wordClass) {
        return words.is(word, wordClass);
    }

    /** Whether a word has one of the class's endings. */
    boolean ends(String word, SentenceWord endings) {
        return words.ends(word, endings);
    }
}
