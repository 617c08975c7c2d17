package org.fasti.source;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.fasti.language.LanguageTable;

/** Tells whether short bytes, such as a title, name an office; see {@code roles.tsv} and {@code weak-roles.txt}. */
final class RoleSearch {
    private static final int MOST_WORDS_OF_A_ROLE = 4;
    private static final int LONGEST = 160;

    private final RoleWords roles;
    private final Set<String> weak;
    private final WordStarts starts = new WordStarts();
    /** What words of roles begin with, to the end of a word. */
    private final Set<String> beginnings = new HashSet<>();

    RoleSearch(String language) {
        this.roles = new RoleWords(language);
        this.weak = new HashSet<>(LanguageTable.of(language, "weak-roles.txt").words());
        roles.forms().forEach(form -> {
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
            while (at < end && isGap(bytes[at])) {
                at++;
            }
            if (at < end && starts.mayBegin(bytes, at, end) && beginsRole(bytes, at, end)) {
                return true;
            }
            while (at < end && !isGap(bytes[at])) {
                at++;
            }
        }
        return false;
    }

    boolean namesRole(String phrase) {
        byte[] bytes = phrase.getBytes(StandardCharsets.UTF_8);
        return namesRole(bytes, 0, bytes.length);
    }

    private boolean beginsRole(byte[] bytes, int from, int to) {
        int end = from;
        for (int words = 0; words < MOST_WORDS_OF_A_ROLE && end < to; words++) {
            while (end < to && isGap(bytes[end])) {
                end++;
            }
            while (end < to && !isGap(bytes[end])) {
                end++;
            }
            String phrase = Folded.of(new String(bytes, from, end - from, StandardCharsets.UTF_8));
            if (roles.isRole(phrase) && !isWeak(phrase)) {
                return true;
            }
            if (!beginnings.contains(phrase)) {
                return false;
            }
        }
        return false;
    }

    /** A plural is at most two letters longer. */
    private boolean isWeak(String phrase) {
        for (int cut = 0; cut <= 2 && cut < phrase.length(); cut++) {
            if (weak.contains(phrase.substring(0, phrase.length() - cut))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGap(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == ',' || b == '(' || b == ')' || b == '=' || b == '_'
                || b == '/' || b == '[' || b == ']' || b == '|';
    }
}
