package org.fasti.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.claim.Witness;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;

/** Claims that are gathered into one tenure: of one person, in one position, over one time. */
final class Spell {
    private final List<OfficeClaim> claims = new ArrayList<>();
    private final Set<Witness> witnesses = EnumSet.noneOf(Witness.class);
    private boolean actingOnly = true;
    private Optional<DayRange> start = Optional.empty();
    private Optional<DayRange> end = Optional.empty();
    private boolean stillHeld;
    private boolean over;
    private final Set<DayRange> held = new LinkedHashSet<>();
    /** What claims state whole, each once: a page may say one thing a thousand times. */
    private final Set<Stay> stays = new LinkedHashSet<>();
    /** The first day by which a claim says that the tenure had begun. */
    private LocalDate begunBy = LocalDate.MAX;

    private final Set<DayRange> actingEnds = new LinkedHashSet<>();
    private final Set<String> predecessors = new HashSet<>();
    private final Set<String> successors = new HashSet<>();
    /** Where in the text the claims stand. */
    private final NavigableSet<Integer> places = new TreeSet<>();

    Spell(OfficeClaim first) {
        add(first);
    }

    List<OfficeClaim> claims() {
        return claims;
    }

    Set<Witness> witnesses() {
        return witnesses;
    }

    /** True where every claim says that the office was held provisionally. */
    boolean actingOnly() {
        return actingOnly;
    }

    Optional<DayRange> start() {
        return start;
    }

    Optional<DayRange> end() {
        return end;
    }

    /** True where a start, an end or a day in office is stated. */
    boolean isDated() {
        return start.isPresent() || end.isPresent() || !held.isEmpty();
    }

    /** Takes in a claim that agrees, or that disagrees but must mean this tenure. */
    void add(OfficeClaim claim) {
        boolean acting = isActing(claim);
        if (actingOnly && !acting && !claims.isEmpty()) {
            // From here on the ends of the provisional claims are no longer the tenure's.
            claims.add(claim);
            actingOnly = false;
            settle();
            return;
        }
        claims.add(claim);
        actingOnly &= acting;
        take(claim);
        if (start.isPresent()
                && end.isPresent()
                && start.get().earliest().isAfter(end.get().latest())) {
            settle();
        }
    }

    /** Takes in another spell's claims, also where they disagree. */
    void absorb(Spell other) {
        absorb(List.of(other));
    }

    /** Takes in the claims of several others. */
    void absorb(List<Spell> others) {
        for (Spell other : others) {
            claims.addAll(other.claims);
            actingOnly &= other.actingOnly;
        }
        settle();
    }

    private void take(OfficeClaim claim) {
        witnesses.add(claim.evidence().witness());
        predecessors.addAll(claim.predecessors());
        successors.addAll(claim.successors());
        places.add(claim.evidence().span().start());
        boolean provisional = isActing(claim) && !actingOnly;
        for (ActingSpell spell : claim.acting()) {
            BoundChoice.END.days(spell.end()).ifPresent(actingEnds::add);
        }
        if (provisional) {
            BoundChoice.END.days(claim.end()).ifPresent(actingEnds::add);
        }
        Optional<DayRange> begun = BoundChoice.START.days(claim.start());
        start = narrowed(start, begun);
        if (begun.isPresent() && begun.get().latest().isBefore(begunBy)) {
            begunBy = begun.get().latest();
        }
        Stay.of(claim).ifPresent(stays::add);
        claim.on().map(BoundChoice.START::days).ifPresent(held::add);
        if (!provisional) {
            end = narrowed(end, BoundChoice.END.days(claim.end()));
            stillHeld |= claim.end() instanceof Bound.StillHeld;
            over |= claim.end() instanceof Bound.Over;
        }
    }

    /** Where both are known and contradict each other the first stays: {@link #settle} decides between them. */
    private static Optional<DayRange> narrowed(Optional<DayRange> known, Optional<DayRange> stated) {
        if (known.isEmpty() || stated.isEmpty()) {
            return known.isPresent() ? known : stated;
        }
        Optional<DayRange> both = known.get().intersection(stated.get());
        return both.isPresent() ? both : known;
    }

    private void settle() {
        start = Optional.empty();
        end = Optional.empty();
        stillHeld = false;
        over = false;
        held.clear();
        actingEnds.clear();
        for (OfficeClaim claim : claims) {
            take(claim);
        }
        Bound shownEnd = shownEnd();
        start = BoundChoice.START.days(shownStart());
        end = BoundChoice.END.days(shownEnd);
        stillHeld = shownEnd instanceof Bound.StillHeld;
    }

    /** The start that the tenure shows. */
    Bound shownStart() {
        if (claims.size() == 1) {
            return claims.getFirst().start();
        }
        ContiguousTerms.Terms terms = ContiguousTerms.Terms.of(claims);
        List<OfficeClaim> first = claims.stream()
                .filter(claim -> !isFormalAppointment(claim) && !isRenewal(claim) && !terms.goOnWith(claim))
                .toList();
        Bound shown = BoundChoice.START.choose(first);
        return shown instanceof Bound.Dated ? shown : BoundChoice.START.choose(claims);
    }

    /** The end that the tenure shows. */
    Bound shownEnd() {
        if (claims.size() == 1) {
            return claims.getFirst().end();
        }
        return BoundChoice.END.choose(endWitnesses());
    }

    /** The claims whose ends are ends of this tenure, not of a provisional part of it or of a term before its last. */
    List<OfficeClaim> endWitnesses() {
        List<OfficeClaim> full = actingOnly
                ? claims
                : claims.stream().filter(claim -> !isActing(claim)).toList();
        ContiguousTerms.Terms terms = ContiguousTerms.Terms.of(full);
        List<OfficeClaim> last =
                full.stream().filter(claim -> !terms.goOnAfter(claim)).toList();
        return last.isEmpty() ? full : last;
    }

    /** True where the claim's start is the end of a provisional spell: the holder was confirmed then, not new. */
    boolean isFormalAppointment(OfficeClaim claim) {
        if (actingEnds.isEmpty()) {
            return false;
        }
        Optional<DayRange> stated = BoundChoice.START.days(claim.start());
        return stated.isPresent()
                && begunBy.isBefore(stated.get().earliest())
                && actingEnds.stream().anyMatch(acting -> acting.meets(stated.get()));
    }

    /** True where the claim tells of nothing but a start, in the middle of the time that another claim states whole. */
    boolean isRenewal(OfficeClaim claim) {
        return isStartOnly(claim)
                && !isFormalAppointment(claim)
                && BoundChoice.START
                        .days(claim.start())
                        .filter(day -> stays.stream().anyMatch(stay -> stay.hasWithin(day)))
                        .isPresent();
    }

    /** True where {@code whole} states both bounds and the start of {@code claim} is certainly between them. */
    static boolean startsWithin(OfficeClaim claim, OfficeClaim whole) {
        Optional<DayRange> start = BoundChoice.START.days(claim.start());
        return start.isPresent()
                && Stay.of(whole).filter(stay -> stay.hasWithin(start.get())).isPresent();
    }

    static boolean isStartOnly(OfficeClaim claim) {
        return claim.start() instanceof Bound.Dated && claim.end() instanceof Bound.Unsaid;
    }

    /**
     * How well {@code claim} fits in: the number of bounds that both state and that agree; empty where one
     * contradicts this spell.
     */
    Optional<Integer> fit(OfficeClaim claim) {
        return fit(new Spell(claim));
    }

    /** How well the claims of {@code other} fit in, as {@link #fit(OfficeClaim)}. */
    Optional<Integer> fit(Spell other) {
        int shared = 0;
        if (start.isPresent() && other.start.isPresent()) {
            if (start.get().meets(other.start.get())) {
                shared++;
            } else if (!confirms(other) && !other.confirms(this)) {
                return Optional.empty();
            }
        }
        if (actingOnly != other.actingOnly) {
            Spell acting = actingOnly ? this : other;
            Spell full = actingOnly ? other : this;
            boolean sameStart = shared == 1 || acting.start.isEmpty() && !full.actingEnds.isEmpty();
            return sameStart && inOrder(acting.end, full.end) ? Optional.of(shared) : Optional.empty();
        }
        if (end.isPresent() && other.end.isPresent()) {
            if (!end.get().meets(other.end.get())) {
                return Optional.empty();
            }
            shared++;
        }
        if (stillHeld && other.stillHeld) {
            shared++;
        }
        boolean fits = !(stillHeld && other.isOver())
                && !(other.stillHeld && isOver())
                && inOrder(start, other.end)
                && inOrder(other.start, end)
                && heldWithin(other)
                && other.heldWithin(this)
                && heldTogether(other)
                && !otherRow(other);
        return fits ? Optional.of(shared) : Optional.empty();
    }

    /** True where {@code other} starts when a provisional spell of this one ends. */
    private boolean confirms(Spell other) {
        return other.start.isPresent()
                && start.isPresent()
                && start.get().latest().isBefore(other.start.get().earliest())
                && actingEnds.stream().anyMatch(acting -> acting.meets(other.start.get()));
    }

    private boolean isOver() {
        return over || end.isPresent();
    }

    private boolean heldWithin(Spell other) {
        for (DayRange day : held) {
            Optional<DayRange> stated = Optional.of(day);
            if (!inOrder(other.start, stated) || !inOrder(stated, other.end)) {
                return false;
            }
        }
        return true;
    }

    /** Days in office at different times make one tenure only where a bound is stated around them. */
    private boolean heldTogether(Spell other) {
        boolean bounded = start.isPresent() || end.isPresent() || other.start.isPresent() || other.end.isPresent();
        return bounded || held.stream().allMatch(day -> other.held.stream().allMatch(day::meets));
    }

    /** True for two rows of a box that tell nothing but different neighbours: two terms. */
    private boolean otherRow(Spell other) {
        return !isDated()
                && !other.isDated()
                && (witnesses.contains(Witness.INFOBOX) && other.witnesses.contains(Witness.INFOBOX)
                        || witnesses.contains(Witness.SUCCESSION) && other.witnesses.contains(Witness.SUCCESSION))
                && (differ(predecessors(), other.predecessors()) || differ(successors(), other.successors()));
    }

    private static boolean differ(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }

    /** The names before, as written. */
    Set<String> predecessors() {
        return predecessors;
    }

    /** The names after, as written. */
    Set<String> successors() {
        return successors;
    }

    /** How many characters of the text lie between {@code claim} and the nearest of these claims. */
    int textDistance(OfficeClaim claim) {
        int at = claim.evidence().span().start();
        Integer before = places.floor(at);
        Integer after = places.ceiling(at);
        return Math.min(
                before == null ? Integer.MAX_VALUE : at - before, after == null ? Integer.MAX_VALUE : after - at);
    }

    private static boolean inOrder(Optional<DayRange> first, Optional<DayRange> second) {
        return first.isEmpty()
                || second.isEmpty()
                || !first.get().earliest().isAfter(second.get().latest());
    }

    /** True where both state one and the same day as their start, or as their end. */
    boolean sharesDay(Spell other) {
        return isSameDay(start, other.start) || isSameDay(end, other.end);
    }

    /** True where both state both bounds, one of them agrees, and the others lie more than so many years apart. */
    boolean sharesOneBound(Spell other, int years) {
        boolean stated = start.isPresent()
                && other.start.isPresent()
                && (end.isPresent() || stillHeld)
                && (other.end.isPresent() || other.stillHeld);
        boolean ends = end.isPresent() ? meets(end, other.end) : stillHeld && other.stillHeld;
        return stated
                && (ends && isFar(start, other.start, years)
                        || meets(start, other.start) && isFar(end, other.end, years));
    }

    private static boolean meets(Optional<DayRange> one, Optional<DayRange> other) {
        return one.isPresent() && other.isPresent() && one.get().meets(other.get());
    }

    private static boolean isFar(Optional<DayRange> one, Optional<DayRange> other, int years) {
        return one.isPresent()
                && other.isPresent()
                && (one.get().latest().plusYears(years).isBefore(other.get().earliest())
                        || other.get()
                                .latest()
                                .plusYears(years)
                                .isBefore(one.get().earliest()));
    }

    private static boolean isSameDay(Optional<DayRange> one, Optional<DayRange> other) {
        return one.isPresent()
                && one.equals(other)
                && ChronoUnit.DAYS.between(one.get().earliest(), one.get().latest()) <= 1;
    }

    /** True where the times that the two state could have a day in common. */
    boolean mayOverlap(Spell other) {
        return inOrder(start, other.end) && inOrder(other.start, end);
    }

    /** True where {@code next} certainly starts after this spell, and no more than a year after. */
    boolean startsShortlyBefore(Spell next) {
        return start.isPresent()
                && next.start.isPresent()
                && start.get().latest().isBefore(next.start.get().earliest())
                && ChronoUnit.DAYS.between(
                                start.get().latest(), next.start.get().earliest())
                        <= DAYS_BETWEEN_ELECTION_AND_OFFICE;
    }

    /** True where {@code other} ends between the start of this spell and a year after it. */
    boolean isSoonFollowedByEndOf(Spell other) {
        return start.isPresent()
                && other.end.isPresent()
                && !other.end.get().latest().isBefore(start.get().earliest())
                && ChronoUnit.DAYS.between(start.get().latest(), other.end.get().earliest())
                        <= DAYS_BETWEEN_ELECTION_AND_OFFICE;
    }

    private static final int DAYS_BETWEEN_ELECTION_AND_OFFICE = 366;

    /** Days between what the two state, 0 where they touch or one states nothing. */
    long distance(Spell other) {
        return Math.min(gap(known(), other.known()), gap(other.known(), known()));
    }

    private Optional<DayRange> known() {
        return start.or(() -> end).or(() -> held.stream().findFirst());
    }

    private static long gap(Optional<DayRange> from, Optional<DayRange> to) {
        LocalDate a = from.map(DayRange::latest).orElse(LocalDate.EPOCH);
        LocalDate b = to.map(DayRange::earliest).orElse(LocalDate.EPOCH);
        return from.isEmpty() || to.isEmpty() ? 0 : Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    static boolean isActing(OfficeClaim claim) {
        return claim.qualifiers().contains(Qualifier.ACTING)
                || claim.qualifiers().contains(Qualifier.INTERIM);
    }

    /** The provisional spells that the claims state, those of provisional claims included. */
    List<ActingSpell> actingSpells() {
        List<ActingSpell> spells = new ArrayList<>();
        for (OfficeClaim claim : claims) {
            spells.addAll(claim.acting());
            if (isActing(claim) && !actingOnly) {
                spells.add(new ActingSpell(claim.start(), claim.end()));
            }
        }
        return spells;
    }

    /** Days at which the office is said to be held, sharpest first. */
    List<Edtf> heldOn() {
        if (held.isEmpty()) {
            return List.of();
        }
        return claims.stream()
                .flatMap(claim -> claim.on().stream())
                .distinct()
                .sorted(ClaimOrder.PRECISION.thenComparing(Edtf::toString))
                .toList();
    }
}
