package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.Witness;
import org.fasti.office.Position;
import org.fasti.office.PositionKey;
import org.fasti.time.Bound;

/** All that a document says of the offices of one person, gathered into spells. */
final class Career {
    /** A spell in a position. */
    private record Held(Position position, Spell spell) {
        /** True for a title and nothing else: no date, no neighbour. */
        boolean isSilent() {
            return !spell.isDated()
                    && spell.claims().stream()
                            .allMatch(claim -> claim.predecessors().isEmpty()
                                    && claim.successors().isEmpty()
                                    && !(claim.end() instanceof Bound.StillHeld));
        }

        /** How many words of body and place the title has. */
        int terms() {
            return position.key().terms().size();
        }
    }

    private final PositionRules rules;
    private List<Held> held;

    private Career(PositionRules rules, List<Held> held) {
        this.rules = rules;
        this.held = held;
    }

    /** The spells that {@code claims}, all of one person, tell of. */
    static List<Spell> spells(PositionRules rules, List<OfficeClaim> claims) {
        if (claims.size() == 1) {
            return List.of(new Spell(claims.getFirst()));
        }
        Map<String, Map<PositionKey, List<OfficeClaim>>> families = new TreeMap<>();
        for (OfficeClaim claim : claims) {
            PositionKey key = claim.position().key();
            families.computeIfAbsent(manner(claim) + rules.family(key), f -> new LinkedHashMap<>())
                    .computeIfAbsent(key, k -> new ArrayList<>())
                    .add(claim);
        }
        List<Spell> spells = new ArrayList<>();
        for (Map<PositionKey, List<OfficeClaim>> family : families.values()) {
            Optional<OfficeClaim> only = only(family);
            if (only.isPresent()) {
                spells.add(new Spell(only.get()));
                continue;
            }
            List<Held> held = new ArrayList<>();
            List<OfficeClaim> parted = WholeRuns.parted(
                    family.values().stream().flatMap(List::stream).toList());
            for (List<OfficeClaim> group : byKey(parted).values()) {
                for (Spell spell : Gathering.gather(group)) {
                    held.add(new Held(group.getFirst().position(), spell));
                }
            }
            Career career = new Career(rules, held);
            career.mergeTitles();
            for (Held one : career.held) {
                spells.add(one.spell());
            }
        }
        return spells;
    }

    private static Optional<OfficeClaim> only(Map<PositionKey, List<OfficeClaim>> family) {
        List<OfficeClaim> first = family.values().iterator().next();
        return family.size() == 1 && first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    private static Map<PositionKey, List<OfficeClaim>> byKey(List<OfficeClaim> claims) {
        Map<PositionKey, List<OfficeClaim>> byKey = new LinkedHashMap<>();
        for (OfficeClaim claim : claims) {
            byKey.computeIfAbsent(claim.position().key(), k -> new ArrayList<>())
                    .add(claim);
        }
        return byKey;
    }

    /** A shadow minister is no minister, an honorary consul no consul and a pretender no king, whatever their titles share. */
    private static String manner(OfficeClaim claim) {
        if (claim.qualifiers().isEmpty()) {
            return "";
        }
        return (claim.qualifiers().contains(OfficeClaim.Qualifier.SHADOW) ? "shadow " : "")
                + (claim.qualifiers().contains(OfficeClaim.Qualifier.HONORARY) ? "honorary " : "")
                + (claim.qualifiers().contains(OfficeClaim.Qualifier.PRETENDED) ? "pretended " : "");
    }

    /** More titles of one role for one person than this come from no biography. */
    private static final int MOST_TITLES_COMPARED = 500;

    private void mergeTitles() {
        if (held.size() < 2 || held.size() > MOST_TITLES_COMPARED) {
            return;
        }
        held = new ArrayList<>(held);
        held.sort(FULLEST_FIRST);
        // Shared dates are the surest ground, and what they join leaves fewer candidates for the rest.
        for (PositionRule rule : rules.all()) {
            if (rule.demand() != PositionRule.Demand.SHARED_LINE) {
                while (mergeOnce(rule, PositionRule.Demand.SHARED_DATE)) {}
            }
        }
        for (PositionRule rule : rules.all()) {
            if (rule.demand() == PositionRule.Demand.ONLY_CANDIDATE) {
                while (mergeOnce(rule, PositionRule.Demand.ONLY_CANDIDATE)) {}
            }
        }
        for (PositionRule rule : rules.all()) {
            if (rule.demand() == PositionRule.Demand.SHARED_LINE) {
                while (mergeOnce(rule, PositionRule.Demand.SHARED_LINE)) {}
            }
        }
    }

    private static final Comparator<Held> FULLEST_FIRST = Comparator.comparingInt(Held::terms)
            .reversed()
            .thenComparing(one -> one.spell().claims().getFirst(), ClaimOrder.TELLING);

    private boolean mergeOnce(PositionRule rule, PositionRule.Demand demand) {
        for (Held vaguer : held) {
            Optional<Held> fuller = switch (demand) {
                case SHARED_DATE -> sharingDate(rule, vaguer);
                case ONLY_CANDIDATE -> only(rule, vaguer);
                case SHARED_LINE -> inOneLine(rule, vaguer);
            };
            if (fuller.isPresent()) {
                fuller.get().spell().absorb(vaguer.spell());
                held.remove(vaguer);
                return true;
            }
        }
        return false;
    }

    /** The one tenure that shares most dates with the vaguer one. */
    private Optional<Held> sharingDate(PositionRule rule, Held vaguer) {
        Optional<Held> best = Optional.empty();
        int most = 0;
        for (Held fuller : held) {
            int shared = isCandidate(rule, vaguer, fuller) ? shared(fuller.spell(), vaguer.spell()) : 0;
            if (shared > most) {
                best = Optional.of(fuller);
                most = shared;
            } else if (shared == most) {
                best = Optional.empty();
            }
        }
        return best;
    }

    /** The only tenure of the same time between the same persons. */
    private Optional<Held> inOneLine(PositionRule rule, Held vaguer) {
        List<Held> same = candidates(rule, vaguer).stream()
                .filter(fuller -> fuller.spell().fit(vaguer.spell()).orElse(0) > 1
                        && Company.isSame(fuller.spell(), vaguer.spell()))
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /** The number of dates that two spells share; a day that begins or ends both outweighs their disagreeing on the other. */
    private static int shared(Spell fuller, Spell vaguer) {
        Optional<Integer> fit = fuller.fit(vaguer);
        boolean oneDay = fit.isEmpty() && Gathering.disagree(fuller, vaguer) && fuller.sharesDay(vaguer);
        return fit.orElse(oneDay ? 1 : 0);
    }

    /**
     * The only tenure that the vaguer title could mean. A title that says nothing else and could mean several goes to
     * the one told nearest to it: it is a witness of one of them, and no tenure of its own.
     */
    private Optional<Held> only(PositionRule rule, Held vaguer) {
        List<Held> candidates = candidates(rule, vaguer);
        if (candidates.size() == 1) {
            return Optional.of(candidates.getFirst())
                    .filter(fuller -> fuller.spell().fit(vaguer.spell()).isPresent()
                            || Gathering.disagree(fuller.spell(), vaguer.spell())
                                    && !Gathering.areSpansOfBoxes(fuller.spell(), vaguer.spell())
                                    // Titles that differ, at times that differ, in other company are two offices.
                                    && !Company.differs(fuller.spell(), vaguer.spell()));
        }
        OfficeClaim first = vaguer.spell().claims().getFirst();
        return vaguer.isSilent()
                ? candidates.stream()
                        .filter(fuller -> fuller.spell().fit(vaguer.spell()).isPresent())
                        .min(Comparator.comparingInt(fuller -> fuller.spell().textDistance(first)))
                : Optional.empty();
    }

    private List<Held> candidates(PositionRule rule, Held vaguer) {
        List<Held> candidates = new ArrayList<>();
        for (Held fuller : held) {
            if (isCandidate(rule, vaguer, fuller)) {
                candidates.add(fuller);
            }
        }
        return candidates;
    }

    private static boolean isCandidate(PositionRule rule, Held vaguer, Held fuller) {
        return fuller.spell() != vaguer.spell()
                && rule.covers(vaguer.position(), fuller.position())
                && !twoRows(fuller.spell(), vaguer.spell())
                && (rule.joinsOnePassage() || !areOfOnePassage(fuller.spell(), vaguer.spell()));
    }

    /** Whether one passage names both. */
    private static boolean areOfOnePassage(Spell a, Spell b) {
        for (OfficeClaim one : a.claims()) {
            for (OfficeClaim other : b.claims()) {
                if (one.evidence().span().equals(other.evidence().span())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Two rows of one box are two offices of the person whom the box is about, however alike their titles. */
    private static boolean twoRows(Spell a, Spell b) {
        return isRow(a, Witness.INFOBOX) && isRow(b, Witness.INFOBOX)
                || isRow(a, Witness.SUCCESSION) && isRow(b, Witness.SUCCESSION);
    }

    private static boolean isRow(Spell spell, Witness box) {
        if (!spell.witnesses().contains(box)) {
            return false;
        }
        for (OfficeClaim claim : spell.claims()) {
            if (claim.evidence().witness() == box && !claim.qualifiers().contains(OfficeClaim.Qualifier.MENTION)) {
                return true;
            }
        }
        return false;
    }
}
