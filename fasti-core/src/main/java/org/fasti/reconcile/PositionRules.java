package org.fasti.reconcile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.fasti.language.LanguageTable;
import org.fasti.office.PositionKey;

/** The rules by which titles with different keys may mean one position, for one language; the safest first. */
final class PositionRules {
    private static final Map<String, PositionRules> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final KindredRole kindredRole;
    private final SeatOfOnePlace seat;
    private final RankWordLeftOut rankWordLeftOut;
    private final FieldInRole fieldInRole;
    private final List<PositionRule> rules;

    private PositionRules(String language) {
        Set<String> telling = LanguageTable.of(language, "telling-words.txt").words();
        TellingWords tellingWords = new TellingWords(telling);
        this.seat = new SeatOfOnePlace(members(language), telling);
        this.kindredRole = new KindredRole(kin(language));
        this.rankWordLeftOut =
                new RankWordLeftOut(LanguageTable.of(language, "rank-words.txt").words());
        this.fieldInRole = new FieldInRole(fields(language));
        this.rules = List.of(
                rankWordLeftOut,
                kindredRole,
                seat,
                new ShorterTitle(tellingWords),
                new UnspecificWords(
                        tellingWords,
                        LanguageTable.of(language, "unspecific-words.txt").words()),
                fieldInRole,
                new TitleOfOneLine(),
                new BareTitle());
    }

    private static Map<String, String> members(String language) {
        Map<String, String> members = new HashMap<>();
        LanguageTable.of(language, "legislatures.tsv").rows().forEach(row -> members.put(row.get(0), row.get(1)));
        return members;
    }

    private static Map<String, String> kin(String language) {
        Map<String, String> kin = new HashMap<>();
        for (List<String> row : LanguageTable.of(language, "kindred-roles.tsv").rows()) {
            row.forEach(word -> kin.put(word, row.getFirst()));
        }
        return kin;
    }

    private static Map<String, FieldInRole.Field> fields(String language) {
        return LanguageTable.of(language, "fields-in-roles.tsv").rows().stream()
                .collect(Collectors.toMap(
                        List::getFirst,
                        row -> new FieldInRole.Field(
                                row.get(1),
                                Set.copyOf(Arrays.asList(row.getLast().split(" "))))));
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
        String role = seat.role(key);
        return kindredRole.family(
                fieldInRole.plain(rankWordLeftOut.plain(role.isEmpty() ? BareTitle.role(key) : role)));
    }
}
