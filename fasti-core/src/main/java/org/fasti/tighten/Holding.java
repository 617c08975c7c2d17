package org.fasti.tighten;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Edition;
import org.fasti.claim.ActingSpell;
import org.fasti.language.FoldedName;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;

/**
 * A tenure of a line as premises see it.
 *
 * @param starts what witnesses state of its start, or of a day by which it had begun
 * @param ends what they state of its end, or of a day on which it still ran
 */
record Holding(
        AttestedTenure tenure, Event start, Event end, List<Statement.Dated> starts, List<Statement.Dated> ends) {

    static Holding of(AttestedTenure tenure) {
        String id = id(tenure);
        String name = tenure.person() + ", " + tenure.office().position();
        Event start = Event.start(id, name);
        Event end = Event.end(id, name);
        return new Holding(tenure, start, end, StatedBounds.starts(tenure, start), StatedBounds.ends(tenure, end));
    }

    /** A testimony speaks of one tenure only, so that its number can stand for the tenure. */
    static String id(AttestedTenure tenure) {
        return Long.toString(tenure.leading().number());
    }

    long person() {
        return tenure.leading().bearer().person();
    }

    /** Whether only pages tell of it, and none of them gives a date of it. */
    boolean isOnlyMentioned() {
        return !(tenure.start().shown() instanceof Bound.Dated)
                && !(tenure.end().shown() instanceof Bound.Dated)
                && tenure.testimonies().stream().allMatch(one -> one.edition().form() == Edition.Form.PAGE);
    }

    /** The body whose office it is; empty where sources name none, or not the same. */
    Optional<String> body() {
        List<String> named = tenure.testimonies().stream()
                .flatMap(one -> one.office().organization().stream())
                .toList();
        boolean isOne = named.stream().map(FoldedName::of).distinct().count() == 1;
        return isOne ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /**
     * A statement, and a day of the tenure that it shows.
     *
     * @param day on or before which the first day in office is, or on or after which the last one is
     */
    record Foothold(Statement.Dated by, LocalDate day) {}

    /** The earliest day by which it had surely begun; empty where no statement gives one. */
    Optional<Foothold> begunBy() {
        Stream<Foothold> starts = this.starts.stream()
                .filter(dated -> dated.days().hasLatest())
                .map(dated -> new Foothold(dated, dated.days().latest()));
        Stream<Foothold> ends = this.ends.stream()
                .filter(dated -> dated.days().hasLatest())
                .map(dated -> new Foothold(dated, dated.days().latest().minusDays(1)));
        return Stream.concat(starts, ends).min(Comparator.comparing(Foothold::day));
    }

    /** The latest day on or after which it surely still ran; empty where no statement gives one. */
    Optional<Foothold> ranOn() {
        Stream<Foothold> starts = this.starts.stream()
                .filter(dated -> dated.days().hasEarliest())
                .map(dated -> new Foothold(dated, dated.days().earliest()));
        Stream<Foothold> ends = this.ends.stream()
                .filter(dated -> dated.days().hasEarliest())
                .map(dated -> new Foothold(dated, dated.days().earliest().minusDays(1)));
        return Stream.concat(starts, ends).max(Comparator.comparing(Foothold::day));
    }

    /**
     * The two statements that show that its first day is before the last of the other; none where that is not sure. Where
     * one person at a time holds the office, all of it then is, but for a day that both may share. Where each has a day
     * before one of the other, as when one lies within the other, who began first goes first.
     */
    List<Statement.Dated> shownBefore(Holding other) {
        if (!hasDayBefore(other)) {
            return List.of();
        }
        if (beganBefore(other)) {
            return List.of(latest(starts).orElseThrow(), earliest(other.starts).orElseThrow());
        }
        return other.hasDayBefore(this)
                ? List.of()
                : List.of(
                        begunBy().orElseThrow().by(),
                        other.ranOn().orElseThrow().by());
    }

    /** Whether it surely began first. */
    boolean beganBefore(Holding other) {
        return latest(starts).isPresent()
                && earliest(other.starts).isPresent()
                && latest(starts)
                        .get()
                        .days()
                        .latest()
                        .isBefore(earliest(other.starts).get().days().earliest());
    }

    /** The one that leaves the fewest days at the end. */
    private static Optional<Statement.Dated> latest(List<Statement.Dated> statements) {
        return statements.stream()
                .min(Comparator.comparing(dated -> dated.days().latest()));
    }

    /** The one that leaves the fewest days at the beginning. */
    private static Optional<Statement.Dated> earliest(List<Statement.Dated> statements) {
        return statements.stream()
                .max(Comparator.comparing(dated -> dated.days().earliest()));
    }

    boolean isSurelyBefore(Holding other) {
        return !shownBefore(other).isEmpty();
    }

    private boolean hasDayBefore(Holding other) {
        return begunBy().isPresent()
                && other.ranOn().isPresent()
                && begunBy().get().day().isBefore(other.ranOn().get().day());
    }

    /** Whether it may have begun while the one before was still in office, absent or suspended. */
    boolean mayBeginProvisionally() {
        return acting().anyMatch(spell -> !(spell.start() instanceof Bound.Dated(Edtf from))
                || begunBy().isEmpty()
                || !from.earliest().isAfter(begunBy().get().day()));
    }

    /** Whether some source has it held provisionally to its end. */
    boolean mayEndProvisionally() {
        return acting().anyMatch(spell -> spell.end() instanceof Bound.Unsaid);
    }

    private Stream<ActingSpell> acting() {
        return tenure.testimonies().stream().flatMap(one -> one.said().acting().stream());
    }

    /**
     * On how many days it may have been held together with the next: the last day in office may be the day of the
     * hand-over, where a source counts last days. Where its convention is not known, the doubt of that day is in the
     * end's days already.
     */
    int sharedWithNext() {
        boolean lastDays =
                tenure.testimonies().stream().anyMatch(one -> one.edition().ends() == EndConvention.INCLUSIVE);
        return lastDays ? 1 : 0;
    }
}
