package org.fasti.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.Witness;
import org.fasti.time.Bound;

/**
 * Terms in one office of which the next starts on the day that the one before ends, or on the day after, are one tenure:
 * a re-election does not end a tenure. Only sentences count, which tell of terms; a box gives every tenure its row.
 */
final class ContiguousTerms implements Rule {
    @Override
    public String name() {
        return "contiguous-terms";
    }

    /** The spells of one person and position that are one tenure, in their order; none stands in two of the lists. */
    List<List<Spell>> chains(List<Spell> spells) {
        if (spells.size() < 2) {
            return List.of();
        }
        List<Spell> told = spells.stream().filter(ContiguousTerms::isTold).toList();
        if (told.size() < 2) {
            return List.of();
        }
        Map<LocalDate, List<Spell>> byFirstDay = new HashMap<>();
        for (Spell spell : told) {
            if (isBounded(spell.shownEnd())) {
                day(spell.shownStart())
                        .ifPresent(day -> byFirstDay
                                .computeIfAbsent(day, d -> new ArrayList<>())
                                .add(spell));
            }
        }
        Map<Spell, List<Spell>> after = new HashMap<>();
        Map<Spell, Integer> before = new HashMap<>();
        for (Spell spell : told) {
            List<Spell> following = day(spell.shownEnd()).stream()
                    .flatMap(day -> Stream.of(day, day.plusDays(1)))
                    .flatMap(day -> byFirstDay.getOrDefault(day, List.of()).stream())
                    .filter(later -> !later.equals(spell) && join(spell, later))
                    .toList();
            after.put(spell, following);
            following.forEach(later -> before.merge(later, 1, Integer::sum));
        }
        return told.stream()
                .filter(spell -> before.getOrDefault(spell, 0) != 1)
                .map(spell -> chain(spell, after, before))
                .filter(chain -> chain.size() > 1)
                .toList();
    }

    /** The spells from {@code first} on, as long as only one follows, and follows no other. */
    private static List<Spell> chain(Spell first, Map<Spell, List<Spell>> after, Map<Spell, Integer> before) {
        List<Spell> chain = new ArrayList<>(List.of(first));
        List<Spell> next = after.getOrDefault(first, List.of());
        while (next.size() == 1 && before.getOrDefault(next.getFirst(), 0) == 1) {
            chain.add(next.getFirst());
            next = after.getOrDefault(next.getFirst(), List.of());
        }
        return chain;
    }

    /** True where nobody else is named between two spells that touch. */
    private static boolean join(Spell earlier, Spell later) {
        return earlier.actingOnly() == later.actingOnly()
                && later.successors().containsAll(earlier.successors())
                && earlier.predecessors().containsAll(later.predecessors());
    }

    private static boolean isTold(Spell spell) {
        return spell.witnesses().stream().allMatch(ContiguousTerms::isProse);
    }

    private static boolean isProse(Witness witness) {
        return witness == Witness.LEAD || witness == Witness.BODY;
    }

    /** A start alone may as well be that of another office, which its sentence calls by the name of the old one. */
    private static boolean isBounded(Bound end) {
        return end instanceof Bound.Dated || end instanceof Bound.StillHeld;
    }

    private static Optional<LocalDate> day(Bound bound) {
        return Dates.of(bound)
                .filter(date -> date.earliest().equals(date.latest()))
                .map(date -> date.earliest());
    }

    /** The days on which the claims of one tenure start and end terms. */
    static final class Terms {
        private final Set<LocalDate> firstDays = new HashSet<>();
        private final Set<LocalDate> lastDays = new HashSet<>();

        /** The terms that {@code claims}, all of one tenure, tell of. */
        static Terms of(List<OfficeClaim> claims) {
            Terms terms = new Terms();
            claims.stream().filter(Terms::isTerm).forEach(claim -> {
                day(claim.start()).filter(first -> isBounded(claim.end())).ifPresent(terms.firstDays::add);
                day(claim.end()).ifPresent(terms.lastDays::add);
            });
            return terms;
        }

        /** Sentences that give a time longer than a day, or one of its bounds. */
        private static boolean isTerm(OfficeClaim claim) {
            Optional<LocalDate> end = day(claim.end());
            return isProse(claim.evidence().witness())
                    && day(claim.start())
                            .filter(start -> end.isPresent() && !start.isBefore(end.get()))
                            .isEmpty();
        }

        /** True where the start of {@code claim} is that of a further term, and none of the tenure. */
        boolean goOnWith(OfficeClaim claim) {
            return isTerm(claim)
                    && day(claim.start())
                            .filter(first -> lastDays.contains(first) || lastDays.contains(first.minusDays(1)))
                            .isPresent();
        }

        /** True where another term follows that of {@code claim}, whose end is none of the tenure. */
        boolean goOnAfter(OfficeClaim claim) {
            return isTerm(claim)
                    && day(claim.end())
                            .filter(last -> firstDays.contains(last) || firstDays.contains(last.plusDays(1)))
                            .isPresent();
        }
    }
}
