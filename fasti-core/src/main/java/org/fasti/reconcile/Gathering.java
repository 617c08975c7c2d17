package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.Witness;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;

/** Gathers the claims of one person in one position into spells. Does not depend on the order of the claims. */
final class Gathering {
    private final List<Spell> spells = new ArrayList<>();
    private final Map<Saying, Spell> bySaying = new HashMap<>();

    /** Whether there may come to be so many spells that claims find theirs by what they say. */
    private final boolean mayBeMany;

    private Gathering(boolean mayBeMany) {
        this.mayBeMany = mayBeMany;
    }

    /** The spells that {@code claims}, all of one person and position, tell of; every claim is in exactly one. */
    static List<Spell> gather(List<OfficeClaim> claims) {
        if (claims.size() == 1) {
            return List.of(new Spell(claims.getFirst()));
        }
        List<OfficeClaim> telling = new ArrayList<>(new LinkedHashSet<>(claims));
        telling.sort(ClaimOrder.TELLING);
        Gathering gathering = new Gathering(telling.size() > MOST_SPELLS_COMPARED);
        List<OfficeClaim> acting = new ArrayList<>();
        List<OfficeClaim> undated = new ArrayList<>();
        for (OfficeClaim claim : telling) {
            if (!Dates.isDated(claim)) {
                undated.add(claim);
            } else if (Spell.isActing(claim)) {
                acting.add(claim);
            } else {
                gathering.place(claim);
            }
        }
        acting.forEach(gathering::place);
        gathering.mergeRenewals();
        gathering.mergeElections();
        gathering.mergeDisagreeing();
        gathering.mergeContiguous();
        gathering.index();
        gathering.placeUndated(undated);
        return gathering.spells;
    }

    private void placeUndated(List<OfficeClaim> undated) {
        for (OfficeClaim claim : undated) {
            if (claim.end() instanceof Bound.StillHeld) {
                placeStillHeld(claim);
            }
        }
        for (OfficeClaim claim : undated) {
            if (!(claim.end() instanceof Bound.StillHeld)) {
                placeUndated(claim);
            }
        }
    }

    /** A dated claim joins the spell that shares most of its bounds, else the nearest that it does not contradict. */
    private void place(OfficeClaim claim) {
        if (areMany()) {
            placeAmongMany(claim);
            return;
        }
        Spell alone = new Spell(claim);
        Optional<Spell> best = best(alone);
        if (best.isPresent()) {
            best.get().add(claim);
        } else {
            open(alone, claim);
        }
    }

    private Optional<Spell> best(Spell claim) {
        Optional<Spell> best = Optional.empty();
        int bestShared = -1;
        for (Spell spell : spells) {
            int shared = spell.fit(claim).orElse(-1);
            boolean better = shared > bestShared
                    || shared >= 0
                            && shared == bestShared
                            && spell.distance(claim) < best.orElseThrow().distance(claim);
            if (better) {
                best = Optional.of(spell);
                bestShared = shared;
            }
        }
        return best;
    }

    /** "The current mayor" means the last spell that has not ended. */
    private void placeStillHeld(OfficeClaim claim) {
        if (areMany()) {
            placeAmongMany(claim);
            return;
        }
        Spell alone = new Spell(claim);
        Comparator<Spell> byStart = Comparator.comparing(
                spell -> spell.start().map(DayRange::earliest).orElse(java.time.LocalDate.MIN));
        spells.stream()
                .filter(spell -> spell.fit(alone).isPresent())
                .max(byStart)
                .or(this::only)
                .ifPresentOrElse(spell -> spell.add(claim), () -> open(alone, claim));
    }

    /**
     * A claim without a date means the only spell there is. Of several it means the one with the same neighbours;
     * where it names none it adds no more than a witness, which goes to the spell told nearest to it in the text.
     */
    private void placeUndated(OfficeClaim claim) {
        if (areMany()) {
            placeAmongMany(claim);
            return;
        }
        Spell alone = new Spell(claim);
        List<Spell> fitting =
                spells.stream().filter(spell -> spell.fit(alone).isPresent()).toList();
        Optional<Spell> meant;
        if (fitting.size() == 1) {
            meant = Optional.of(fitting.getFirst());
        } else if (fitting.isEmpty()) {
            boolean disagrees = !(claim.end() instanceof Bound.Unsaid);
            meant = disagrees ? only() : Optional.empty();
        } else if (claim.predecessors().isEmpty() && claim.successors().isEmpty()) {
            meant = fitting.stream().min(Comparator.comparingInt(spell -> spell.textDistance(claim)));
        } else {
            List<Spell> neighbours = fitting.stream()
                    .filter(spell -> sharesNeighbour(spell, claim))
                    .toList();
            meant = neighbours.size() == 1 ? Optional.of(neighbours.getFirst()) : Optional.empty();
        }
        meant.ifPresentOrElse(spell -> spell.add(claim), () -> open(alone, claim));
    }

    private Optional<Spell> only() {
        return spells.size() == 1 ? Optional.of(spells.getFirst()) : Optional.empty();
    }

    private static boolean sharesNeighbour(Spell spell, OfficeClaim claim) {
        return claim.predecessors().stream().anyMatch(spell.predecessors()::contains)
                || claim.successors().stream().anyMatch(spell.successors()::contains);
    }

    /**
     * So many spells come from no biography: there only claims that say the same are one spell, so that the time stays
     * proportional to the text.
     */
    private void placeAmongMany(OfficeClaim claim) {
        Optional.ofNullable(bySaying.get(Saying.of(claim)))
                .ifPresentOrElse(same -> same.add(claim), () -> open(new Spell(claim), claim));
    }

    private void open(Spell spell, OfficeClaim first) {
        spells.add(spell);
        if (mayBeMany) {
            bySaying.putIfAbsent(Saying.of(first), spell);
        }
    }

    private boolean areMany() {
        return spells.size() > MOST_SPELLS_COMPARED;
    }

    /** Spells have been merged; each claim still finds its own. */
    private void index() {
        if (!mayBeMany) {
            return;
        }
        bySaying.clear();
        spells.forEach(spell -> spell.claims().forEach(claim -> bySaying.putIfAbsent(Saying.of(claim), spell)));
    }

    /** What a claim says of its time and its neighbours. */
    private record Saying(
            Bound start, Bound end, Optional<Edtf> on, List<String> before, List<String> after, boolean acting) {
        static Saying of(OfficeClaim claim) {
            return new Saying(
                    claim.start(),
                    claim.end(),
                    claim.on(),
                    claim.predecessors(),
                    claim.successors(),
                    Spell.isActing(claim));
        }
    }

    /**
     * "Re-elected in 1994" in the middle of a tenure from 1990 to 1998 is no other tenure: nobody holds an office twice
     * at once.
     */
    private void mergeRenewals() {
        if (spells.size() < 2 || spells.size() > MOST_SPELLS_COMPARED) {
            return;
        }
        List<Spell> gone = new ArrayList<>();
        for (Spell spell : spells) {
            if (!spell.actingOnly() && spell.claims().stream().allMatch(Spell::isStartOnly)) {
                List<Spell> around = spells.stream()
                        .filter(other ->
                                !other.actingOnly() && spell.claims().stream().allMatch(other::isRenewal))
                        .toList();
                if (around.size() == 1) {
                    around.getFirst().absorb(spell);
                    gone.add(spell);
                }
            }
        }
        spells.removeAll(gone);
    }

    /**
     * "Elected in 1976" and "from 3 January 1977 to 1981" are one tenure: nobody leaves an office and comes back within
     * a year without a word on it.
     */
    private void mergeElections() {
        if (spells.size() < 2 || spells.size() > MOST_SPELLS_COMPARED) {
            return;
        }
        List<Spell> gone = new ArrayList<>();
        for (Spell spell : spells) {
            if (!spell.actingOnly() && spell.claims().stream().allMatch(Spell::isStartOnly)) {
                List<Spell> next = spells.stream()
                        .filter(other ->
                                !other.actingOnly() && !gone.contains(other) && spell.startsShortlyBefore(other))
                        .toList();
                if (next.size() == 1 && spells.stream().noneMatch(spell::isSoonFollowedByEndOf)) {
                    next.getFirst().absorb(spell);
                    gone.add(spell);
                }
            }
        }
        spells.removeAll(gone);
    }

    /**
     * Passages of different kinds that give times which may overlap but cannot both be right speak of one tenure and
     * disagree: nobody holds an office twice at once. Two sentences of one kind may well tell of two spells, so those
     * stay apart, and so does whatever could disagree with more than one spell.
     */
    private void mergeDisagreeing() {
        if (spells.size() < 2 || spells.size() > MOST_SPELLS_COMPARED) {
            return;
        }
        List<List<Spell>> rivals = spells.stream()
                .map(spell -> spells.stream()
                        .filter(other -> !other.equals(spell) && disagree(spell, other) && !areOthers(spell, other))
                        .toList())
                .toList();
        List<Spell> gone = new ArrayList<>();
        for (int i = 0; i < spells.size(); i++) {
            Spell spell = spells.get(i);
            List<Spell> mine = rivals.get(i);
            if (mine.size() == 1 && !gone.contains(spell)) {
                Spell other = mine.getFirst();
                if (rivals.get(spells.indexOf(other)).size() == 1 && !areSpansOfBoxes(spell, other)) {
                    spell.absorb(other);
                    gone.add(other);
                }
            }
        }
        spells.removeAll(gone);
    }

    /** Offices that are not written alike, in other company: the provincial and the federal leader of a party. */
    private static boolean areOthers(Spell a, Spell b) {
        String title = a.claims().getFirst().position().label();
        boolean alike =
                b.claims().stream().anyMatch(claim -> claim.position().label().equalsIgnoreCase(title));
        return !alike && Company.differs(a, b);
    }

    private void mergeContiguous() {
        for (List<Spell> terms : CONTIGUOUS_TERMS.chains(spells)) {
            List<Spell> further = terms.subList(1, terms.size());
            terms.getFirst().absorb(further);
            spells.removeAll(Set.copyOf(further));
        }
    }

    private static final ContiguousTerms CONTIGUOUS_TERMS = new ContiguousTerms();

    /** More spells of one person in one office than this come from no biography. */
    private static final int MOST_SPELLS_COMPARED = 200;

    /** True where two spells are told by passages of different kinds and may be one tenure that they disagree on. */
    static boolean disagree(Spell a, Spell b) {
        return a.actingOnly() == b.actingOnly()
                && a.witnesses().stream().noneMatch(b.witnesses()::contains)
                && a.mayOverlap(b);
    }

    /**
     * Where an infobox gives a seat from 1983 to 2015 and a succession box from 2005 to 2015, the one counts the time
     * before its borders changed and the other does not: no slip of the pen is years long where the other bound agrees.
     */
    static boolean areSpansOfBoxes(Spell a, Spell b) {
        boolean boxes =
                a.witnesses().equals(Set.of(Witness.INFOBOX)) && b.witnesses().equals(Set.of(Witness.SUCCESSION))
                        || a.witnesses().equals(Set.of(Witness.SUCCESSION))
                                && b.witnesses().equals(Set.of(Witness.INFOBOX));
        return boxes && a.sharesOneBound(b, YEARS_OF_A_SLIP);
    }

    private static final int YEARS_OF_A_SLIP = 2;
}
