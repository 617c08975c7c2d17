package org.fasti.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fasti.language.LanguageTable;
import org.fasti.language.Script;

/** Tells whether a biography says that somebody came into an office or held one: a verb for it and then a word for a role. */
final class ProseSearch {
    /** How far after the verb the role may stand, in bytes. */
    private static final int REACH = 80;

    private static final int LONGEST_VERB = 16;
    private static final Set<String> CLASSES = Set.of("begin", "elect", "reelect", "hold");

    /** Whether words are written without blanks: then a page is in doubt, and read. */
    private boolean unspaced;

    private final RoleSearch roles;
    private final WordStarts starts = new WordStarts();
    /** The verbs, by the hash of the letters that they begin with. */
    private final Map<Integer, byte[][]> verbs = new HashMap<>();

    private boolean verbless = true;

    ProseSearch(String language, RoleSearch roles) {
        this.roles = roles;
        for (List<String> row : LanguageTable.of(language, "verbs.tsv").rows()) {
            if (CLASSES.contains(LanguageTable.cell(row, 1))) {
                add(row.getFirst());
            }
        }
    }

    private void add(String verb) {
        unspaced |= Script.endsWithoutBlanks(verb);
        verbless = false;
        starts.add(verb);
        byte[] bytes = verb.getBytes(StandardCharsets.UTF_8);
        int hash = WordStarts.hash(bytes, 0, bytes.length);
        byte[][] others = verbs.getOrDefault(hash, new byte[0][]);
        byte[][] all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = bytes;
        verbs.put(hash, all);
    }

    boolean tellsOfOffice(byte[] bytes, int from, int to) {
        if (unspaced || verbless) {
            return unspaced;
        }
        // Until where a role may stand that belongs to the last verb.
        int reach = from;
        int at = from;
        while (at < to) {
            if (!RoleSearch.isGap(bytes[at])) {
                int hash = WordStarts.hash(bytes, at, to);
                if (at < reach && roles.beginsRole(hash, bytes, at, reach)) {
                    return true;
                }
                if (starts.mayBegin(hash) && (at == from || bytes[at - 1] <= ' ')) {
                    int end = verbEnd(hash, bytes, at, to);
                    reach = end < 0 ? reach : Math.min(to, end + REACH);
                }
            }
            at = RoleSearch.wordEnd(bytes, at, to) + 1;
        }
        return false;
    }

    /** The end of the verb at {@code from}; -1 where none stands there. */
    private int verbEnd(int hash, byte[] bytes, int from, int to) {
        int end = from;
        while (end < to && end - from <= LONGEST_VERB && bytes[end] > ' ') {
            end++;
        }
        for (byte[] verb : verbs.getOrDefault(hash, new byte[0][])) {
            if (Arrays.equals(verb, 0, verb.length, bytes, from, end)) {
                return end;
            }
        }
        return -1;
    }
}
