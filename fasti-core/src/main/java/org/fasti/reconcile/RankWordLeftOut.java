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
        String role = vaguer.key().role();
        String fullerRole = fuller.key().role();
        return !vaguer.key().terms().isEmpty()
                && role.length() <= fullerRole.length()
                && (role.equals(fullerRole)
                        ? !vaguer.key().terms().equals(fuller.key().terms())
                        : plain(role).equals(plain(fullerRole)))
                && hasButRankWords(fuller, vaguer)
                && hasButRankWords(vaguer, fuller);
    }

    /** Whether the one has all terms of the other that are no words of rank. */
    private boolean hasButRankWords(Position one, Position other) {
        for (String term : other.key().terms()) {
            if (!one.key().terms().contains(term) && !rankWords.contains(term)) {
                return false;
            }
        }
        return true;
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
