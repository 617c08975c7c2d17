package org.fasti.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds terms of several words in a list of tokens; the longest wins. A hyphen between words neither helps nor hinders,
 * so "vice president" finds "Vice-President" and "Vice - President".
 */
public final class TermIndex<V> {
    private static final int SIEVE = 256;

    private final Map<String, List<Entry<V>>> byFirstWord = new HashMap<>();
    /** A bit for each hash of a first word: most words of a text begin no term, and this tells it soonest. */
    private final long[] sieve = new long[SIEVE];

    private record Entry<V>(List<String> words, V value) {}

    /** A term found: {@code from} inclusive, {@code to} exclusive, in token positions. */
    public record Match<V>(int from, int to, V value) {}

    /** Adds a term, cut at spaces and hyphens. */
    public void add(String term, V value) {
        List<String> words = List.of(term.replace("'s", " 's").split("[ -]+"));
        int hash = words.getFirst().hashCode();
        sieve[place(hash)] |= 1L << hash;
        List<Entry<V>> entries = byFirstWord.computeIfAbsent(words.getFirst(), w -> new ArrayList<>());
        entries.removeIf(e -> e.words.equals(words));
        entries.add(new Entry<>(words, value));
        entries.sort(Comparator.comparingInt((Entry<V> e) -> e.words.size()).reversed());
    }

    /** The longest term that begins at {@code at}. */
    public Optional<Match<V>> at(List<Token> tokens, int at) {
        return at(tokens, at, tokens.size());
    }

    /** The longest term that begins at {@code at} and ends before {@code limit}. */
    public Optional<Match<V>> at(List<Token> tokens, int at, int limit) {
        String first = tokens.get(at).norm();
        int hash = first.hashCode();
        if ((sieve[place(hash)] >>> hash & 1) == 0) {
            return Optional.empty();
        }
        List<Entry<V>> entries = byFirstWord.get(first);
        if (entries == null) {
            return Optional.empty();
        }
        for (Entry<V> entry : entries) {
            int end = matchEnd(tokens, at, limit, entry.words);
            if (end > 0) {
                return Optional.of(new Match<>(at, end, entry.value));
            }
        }
        return Optional.empty();
    }

    private static int place(int hash) {
        return hash >>> 6 & SIEVE - 1;
    }

    private static int matchEnd(List<Token> tokens, int at, int limit, List<String> words) {
        int i = at;
        for (int w = 0; w < words.size(); w++) {
            if (w > 0 && i < limit && tokens.get(i).isMark('-')) {
                i++;
            }
            if (i >= limit || !tokens.get(i).norm().equals(words.get(w))) {
                return -1;
            }
            i++;
        }
        return i;
    }
}
