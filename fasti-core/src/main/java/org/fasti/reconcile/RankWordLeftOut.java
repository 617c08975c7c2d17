package org.fasti.reconcile;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.fasti.office.Position;

/** "First-ranked Secretary of the Secretariat" may be called "Secretary of the Secretariat" where the dates agree. */
final class RankWordLeftOut implements PositionRule {
    private final Set<String> rankWords;

    /** @param rankWords words before a role that may be left out, in lower case */
    RankWordLeftOut(Set<String> rankWords) {
        this.rankWords = Set.copyOf(rankWords);
    }

    @Override
    public String name() {
        return "rank-word-left-out";
    }

    @Override
    public Demand demand() {
        return Demand.SHARED_DATE;
    }

    @Override
    public boolean covers(Position vaguer, Position fuller) {
        return vaguer.key().role().length() <= fuller.key().role().length()
                && (!vaguer.key().role().equals(fuller.key().role())
                        || !vaguer.key().terms().equals(fuller.key().terms()))
                && plain(vaguer.key().role()).equals(plain(fuller.key().role()))
                && !vaguer.key().terms().isEmpty()
                && withoutRank(vaguer).equals(withoutRank(fuller));
    }

    private Set<String> withoutRank(Position position) {
        return position.key().terms().stream()
                .filter(term -> !rankWords.contains(term))
                .collect(Collectors.toSet());
    }

    /** The role without words of rank. */
    String plain(String role) {
        if (role.indexOf(' ') < 0) {
            return rankWords.contains(role) ? "" : role;
        }
        String[] words = role.split(" ");
        boolean ranked = false;
        for (String word : words) {
            ranked |= rankWords.contains(word);
        }
        return !ranked
                ? role
                : Arrays.stream(words).filter(word -> !rankWords.contains(word)).collect(Collectors.joining(" "));
    }
}
