package org.fasti.source;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
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
    private final Set<String> verbs = new HashSet<>();
    private final WordStarts starts = new WordStarts();

    ProseSearch(String language, RoleSearch roles) {
        this.roles = roles;
        for (List<String> row : LanguageTable.of(language, "verbs.tsv").rows()) {
            if (CLASSES.contains(LanguageTable.cell(row, 1))) {
                verbs.add(row.getFirst());
                unspaced |= Script.endsWithoutBlanks(row.getFirst());
                starts.add(row.getFirst());
            }
        }
    }

    boolean tellsOfOffice(byte[] bytes, int from, int to) {
        if (unspaced) {
            return true;
        }
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && bytes[end] > ' ') {
                end++;
            }
            if (end - at <= LONGEST_VERB
                    && starts.mayBegin(bytes, at, end)
                    && verbs.contains(new String(bytes, at, end - at, StandardCharsets.UTF_8))
                    && roles.namesRole(bytes, end, Math.min(to, end + REACH))) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }
}
