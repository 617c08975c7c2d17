package org.fasti.office;

import java.util.List;
import java.util.Optional;
import org.fasti.language.TermIndex;
import org.fasti.language.Token;
import org.fasti.language.WordClasses;
import org.jspecify.annotations.Nullable;

/** The tokens of a sentence with what the words do in titles; positions outside it are no words of any kind. */
final class TitleTokens {
    private static final int ROLE_WITHIN = 4;
    private static final int SHORTEST_DERIVED = 5;

    private final String text;
    private final List<Token> tokens;
    private final boolean[] closed;
    private final TitleWords words;
    /** For each token that was asked for what it does. */
    private final long[] @Nullable [] kinds;

    /** @param closed for each token whether it belongs to a date and so to no title */
    TitleTokens(String text, List<Token> tokens, boolean[] closed, TitleWords words) {
        this.text = text;
        this.tokens = tokens;
        this.closed = closed;
        this.words = words;
        this.kinds = new long[tokens.size()][];
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return tokens.get(i);
    }

    List<Token> all() {
        return tokens;
    }

    TitleWords words() {
        return words;
    }

    String written(int i) {
        return text.substring(at(i).start(), at(i).end());
    }

    /** Whether there is a token at {@code i} that belongs to no date. */
    boolean isOpen(int i) {
        return i >= 0 && i < size() && !closed[i];
    }

    boolean is(int i, TitleWord word) {
        return i >= 0 && i < kinds.length && WordClasses.has(kinds(i), word);
    }

    private long[] kinds(int i) {
        long[] known = kinds[i];
        if (known == null) {
            known = words.kinds(at(i));
            kinds[i] = known;
        }
        return known;
    }

    boolean isWord(int i) {
        return i >= 0 && i < size() && at(i).isWord();
    }

    /** Whether the word at {@code i} is in capitals throughout: "BBC". */
    boolean isAcronym(int i) {
        Token t = at(i);
        boolean acronym = t.end() - t.start() > 1;
        for (int k = t.start(); acronym && k < t.end(); k++) {
            acronym = Character.isUpperCase(text.charAt(k));
        }
        return acronym;
    }

    boolean isCapital(int i) {
        return isWord(i) && at(i).capital();
    }

    boolean isMark(int i, char mark) {
        return i >= 0 && i < size() && at(i).isMark(mark);
    }

    boolean isFunctionWord(int i) {
        return isWord(i) && words.isFunctionWord(at(i));
    }

    boolean isModifier(int i) {
        return isWord(i) && words.isModifier(at(i));
    }

    boolean isPlaceWord(int i) {
        return isWord(i) && words.isPlaceWord(at(i));
    }

    /** A capitalised word that can be part of a name. */
    boolean isNameWord(int i) {
        return isCapital(i) && !isFunctionWord(i);
    }

    int skipDeterminer(int i) {
        return is(i, TitleWord.DETERMINER) ? i + 1 : i;
    }

    Optional<TermIndex.Match<Role>> role(int i) {
        return isWord(i) ? words.roles().at(tokens, i) : Optional.empty();
    }

    Optional<TermIndex.Match<String>> place(int i) {
        return isWord(i) ? words.places().at(tokens, i) : Optional.empty();
    }

    /** Whether a role word stands at {@code i} or after modifiers from there. */
    boolean roleWithin(int i) {
        for (int k = i; k < Math.min(size(), i + ROLE_WITHIN); k++) {
            if (!isWord(k)) {
                return false;
            }
            if (role(k).isPresent()) {
                return true;
            }
            if (!isModifier(k) && !isCapital(k)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the hyphen at {@code dash} makes one word of those around it. */
    boolean joins(int dash) {
        if (!isWord(dash - 1) || !isWord(dash + 1)) {
            return false;
        }
        boolean tight = at(dash - 1).end() == at(dash).start()
                && at(dash).end() == at(dash + 1).start();
        return tight || isCapital(dash + 1);
    }

    boolean hasCapital(int from, int to) {
        for (int i = from; i < to; i++) {
            if (at(i).capital()) {
                return true;
            }
        }
        return false;
    }

    boolean namesBody(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isWord(i) && words.bodies().at(tokens, i, to).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A word that can be a noun: no function word, verb or adverb. */
    boolean isPlainNoun(int i) {
        if (!isWord(i) || at(i).is("'s") || isFunctionWord(i) || words.isVerb(at(i))) {
            return false;
        }
        String word = at(i).norm();
        boolean derived = word.length() >= SHORTEST_DERIVED && words.ends(word, TitleWord.NOT_NOUN_ENDING);
        return !derived || is(i, TitleWord.NOUN_DESPITE_ENDING);
    }
}
