package org.fasti.source;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.fasti.language.LanguageTable;

/** Tells whether short bytes, such as a title, name an office; see {@code roles.tsv} and {@code weak-roles.txt}. */
final class RoleSearch {
    private static final int MOST_WORDS_OF_A_ROLE = 4;
    private static final int LONGEST = 160;

    /** The bytes that stand between words, a bit each: those below 64, and those from there to 127. */
    private static final long GAPS = bits(" \n\t,()=/");

    private static final long HIGHER_GAPS = bits("_[]|");

    private static long bits(String signs) {
        return signs.chars().mapToLong(sign -> 1L << sign).reduce(0, (all, bit) -> all | bit);
    }

    /** What names a role, and nothing else that is said every day. */
    private final Set<String> names = new HashSet<>();

    private final WordStarts starts = new WordStarts();
    /** What words of roles begin with, to the end of a word. */
    private final Set<String> beginnings = new HashSet<>();

    RoleSearch(String language) {
        RoleWords roles = new RoleWords(language);
        Set<String> weak =
                new HashSet<>(LanguageTable.of(language, "weak-roles.txt").words());
        roles.forms().forEach(form -> {
            if (roles.isRole(form) && !isWeak(form, weak)) {
                names.add(form);
            }
            starts.add(form);
            for (int gap = form.indexOf(' '); gap >= 0; gap = form.indexOf(' ', gap + 1)) {
                beginnings.add(form.substring(0, gap));
            }
        });
    }

    /** Whether there is a word for a role in the bytes that is not an everyday word, too. */
    boolean namesRole(byte[] bytes, int from, int to) {
        int end = Math.min(to, from + LONGEST);
        int at = from;
        while (at < end) {
            if (!isGap(bytes[at]) && beginsRole(WordStarts.hash(bytes, at, end), bytes, at, end)) {
                return true;
            }
            at = wordEnd(bytes, at, end) + 1;
        }
        return false;
    }

    boolean namesRole(String phrase) {
        byte[] bytes = phrase.getBytes(StandardCharsets.UTF_8);
        return namesRole(bytes, 0, bytes.length);
    }

    /**
     * Whether a role is named at {@code from}, where a word begins.
     *
     * @param hash of that word, by {@link WordStarts#hash}
     */
    boolean beginsRole(int hash, byte[] bytes, int from, int to) {
        return starts.mayBegin(hash) && beginsRole(bytes, from, to);
    }

    private boolean beginsRole(byte[] bytes, int from, int to) {
        int end = from;
        for (int words = 0; words < MOST_WORDS_OF_A_ROLE && end < to; words++) {
            while (end < to && isGap(bytes[end])) {
                end++;
            }
            end = wordEnd(bytes, end, to);
            String phrase = Folded.of(new String(bytes, from, end - from, StandardCharsets.UTF_8));
            if (names.contains(phrase)) {
                return true;
            }
            if (!beginnings.contains(phrase)) {
                return false;
            }
        }
        return false;
    }

    /** A plural is at most two letters longer. */
    private static boolean isWeak(String phrase, Set<String> weak) {
        for (int cut = 0; cut <= 2 && cut < phrase.length(); cut++) {
            if (weak.contains(phrase.substring(0, phrase.length() - cut))) {
                return true;
            }
        }
        return false;
    }

    /** Where the word that holds the byte at {@code from} ends; there, where it holds none. */
    static int wordEnd(byte[] bytes, int from, int to) {
        int end = from;
        while (end < to && !isGap(bytes[end])) {
            end++;
        }
        return end;
    }

    /** Whether the byte stands between words. */
    static boolean isGap(byte b) {
        return b >= 0 && (b < Long.SIZE ? GAPS >>> b & 1 : HIGHER_GAPS >>> b & 1) != 0;
    }
}
