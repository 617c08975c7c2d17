package org.fasti.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.office.PositionKey;

/** The rules by which titles with different keys may mean one position, for one language; the safest first. */
final class PositionRules {
    private static final Map<String, PositionRules> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final KindredRole kindredRole;
    private final List<PositionRule> rules;

    private PositionRules(String language) {
        Set<String> tellingWords = new HashSet<>();
        LanguageData.rows(language, "telling-words.txt").forEach(row -> tellingWords.add(row.getFirst()));
        Map<String, String> kin = new HashMap<>();
        for (List<String> row : LanguageData.rows(language, "kindred-roles.tsv")) {
            row.forEach(word -> kin.put(word, row.getFirst()));
        }
        this.kindredRole = new KindredRole(kin);
        this.rules = List.of(kindredRole, new ShorterTitle(tellingWords), new BareTitle());
    }

    /** The rules for a language, by ISO 639-1 code. */
    static PositionRules forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, PositionRules::new);
    }

    List<PositionRule> all() {
        return rules;
    }

    /** What roles have in common that any rule could take for one another. */
    String family(PositionKey key) {
        return kindredRole.family(key.role());
    }
}
