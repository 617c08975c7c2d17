package org.fasti.office;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fasti.language.LanguageTable;

/** What the members of a chamber are called: who sits in the United States Senate is a senator. */
public final class ChamberMembers {
    private final Map<String, Member> bySeat = new HashMap<>();

    /**
     * What a member is called.
     *
     * @param role as in {@code roles.tsv}
     * @param chamber what a title that only says the place leaves unsaid: "to the Continental Congress"; mostly empty
     */
    public record Member(String role, String chamber) {}

    ChamberMembers(String language, TitlePatterns patterns) {
        for (List<String> row :
                LanguageTable.of(language, "chamber-members.tsv").rows()) {
            bySeat.put(
                    patterns.seat(row.getFirst()).toLowerCase(Locale.ROOT),
                    new Member(row.get(1), LanguageTable.cell(row, 2)));
        }
    }

    /** What those are called who sit in {@code seat}, "Member of the United States Senate". */
    public Optional<Member> of(String seat) {
        return Optional.ofNullable(bySeat.get(seat.toLowerCase(Locale.ROOT)));
    }
}
