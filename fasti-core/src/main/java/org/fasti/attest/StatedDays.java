package org.fasti.attest;

import java.util.Optional;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;
import org.fasti.time.ValidTime;

/**
 * The days that one testimony allows for one bound: of a start the first in office, of an end the first day out.
 *
 * @param said how the source writes the bound
 * @param stated what its words allow; empty where they say nothing of it, or contradict each other
 * @param inferred what a rule derived where the source gives no date; empty where none did
 */
public record StatedDays(Bound said, Optional<DayRange> stated, Optional<DayRange> inferred) {
    public static StatedDays start(Testimony testimony) {
        Bound said = testimony.said().start();
        Optional<DayRange> dated =
                said instanceof Bound.Dated(Edtf date) ? Optional.of(date.possibleDays()) : Optional.empty();
        return of(
                testimony,
                said,
                dated.or(() -> testimony.said().on().map(date -> DayRange.upTo(date.latest()))),
                inferred(testimony, Inference.Side.START));
    }

    public static StatedDays end(Testimony testimony) {
        EndConvention ends = testimony.edition().ends();
        Bound said = testimony.said().end();
        Optional<DayRange> words = switch (said) {
            case Bound.Dated(Edtf date) -> Optional.of(ends.firstDayOut(date.possibleDays()));
            case Bound.StillHeld() -> testimony.edition().publishedDay().map(day -> DayRange.from(day.plusDays(1)));
            case Bound.Over() -> testimony.edition().publishedDay().map(DayRange::upTo);
            case Bound.Unsaid() -> Optional.empty();
        };
        return of(
                testimony,
                said,
                words.or(() -> testimony.said().on().flatMap(StatedDays::outAfter)),
                inferred(testimony, Inference.Side.END));
    }

    private static StatedDays of(
            Testimony testimony, Bound said, Optional<DayRange> words, Optional<DayRange> inferred) {
        boolean counts = testimony.time().isPresent();
        boolean dated = said instanceof Bound.Dated;
        return new StatedDays(
                said,
                words.filter(days -> counts && !days.equals(DayRange.UNBOUNDED)),
                inferred.filter(days -> counts && !dated));
    }

    /** Whether the source gives a date. */
    public boolean isDated() {
        return said instanceof Bound.Dated && stated.isPresent();
    }

    /** The inferred days where the source gives no date but a rule does, else what its words allow. */
    Optional<DayRange> known() {
        return isDated() ? stated : inferred.or(() -> stated);
    }

    private static Optional<DayRange> outAfter(Edtf heldOn) {
        boolean known = DayRange.from(heldOn.earliest()).hasEarliest();
        return known ? Optional.of(DayRange.from(heldOn.earliest().plusDays(1))) : Optional.empty();
    }

    private static Optional<DayRange> inferred(Testimony testimony, Inference.Side side) {
        return testimony.inferred().stream()
                .filter(one -> one.side() == side)
                .map(one -> one.days(testimony.edition().ends()))
                .findFirst();
    }

    /** The days of both bounds as far as a source knows them, for the time that they leave. */
    static Optional<ValidTime> time(Testimony first, Testimony last) {
        return first.time()
                .flatMap(begin -> last.time()
                        .filter(end ->
                                begin.start().earliest().isBefore(end.end().latest()))
                        .map(end -> new ValidTime(begin.start(), end.end(), end.ending())));
    }
}
