package org.fasti.office;

import java.util.Optional;
import org.fasti.language.TermIndex;

/** Finds the role word of a title among words that could be one each. */
final class RoleSearch {
    private static final int MOST_FILLERS = 3;

    private final TitleTokens tokens;

    RoleSearch(TitleTokens tokens) {
        this.tokens = tokens;
    }

    /** The role word that begins at {@code i} or overlaps with the one that does. */
    Optional<TermIndex.Match<Role>> at(int i) {
        return tokens.isOpen(i) ? tokens.role(i).map(this::furthest) : Optional.empty();
    }

    private TermIndex.Match<Role> furthest(TermIndex.Match<Role> match) {
        TermIndex.Match<Role> best = match;
        while (true) {
            best = overlapping(best);
            Optional<TermIndex.Match<Role>> ranked = afterRank(best);
            if (ranked.isEmpty()) {
                return best;
            }
            best = ranked.get();
        }
    }

    /** "Party secretary general" or "deputy prime minister": a later start can reach further. */
    private TermIndex.Match<Role> overlapping(TermIndex.Match<Role> match) {
        TermIndex.Match<Role> best = match;
        for (int k = match.from() + 1; k < best.to(); k++) {
            Optional<TermIndex.Match<Role>> inner = tokens.role(k);
            if (inner.isPresent() && inner.get().to() > best.to()) {
                best = inner.get();
            }
        }
        return best;
    }

    /** "deputy head", "deputy CCP secretary": a rank that is also a role gives way to the role after it. */
    private Optional<TermIndex.Match<Role>> afterRank(TermIndex.Match<Role> match) {
        boolean rank = match.to() - match.from() == 1
                && tokens.words().is(match.value().name(), TitleWord.RANK_ROLE);
        if (!rank) {
            return Optional.empty();
        }
        int next = match.to();
        while (next - match.to() < MOST_FILLERS && isFiller(next)) {
            next++;
        }
        return tokens.role(next);
    }

    private boolean isFiller(int i) {
        return (tokens.isModifier(i) || tokens.isNameWord(i)) && tokens.role(i).isEmpty();
    }
}
