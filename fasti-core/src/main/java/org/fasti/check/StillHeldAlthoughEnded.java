package org.fasti.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;
import org.fasti.check.Stated.Side;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;

/** A source says that an office is still held, another that it had ended by then. */
final class StillHeldAlthoughEnded implements TenureRule {
    @Override
    public String name() {
        return "still-held-although-ended";
    }

    @Override
    public List<Finding> check(AttestedTenure tenure, Line line) {
        List<Finding> findings = new ArrayList<>();
        for (Testimony held : tenure.testimonies()) {
            if (Side.END.of(held) instanceof Bound.StillHeld) {
                tenure.testimonies().stream()
                        .filter(ended -> hadEnded(ended, held))
                        .forEach(ended -> findings.add(finding(tenure, held, ended)));
            }
        }
        return findings;
    }

    /** What was still held when published may have ended since; where it is not known when that was, it is told. */
    private static boolean hadEnded(Testimony ended, Testimony held) {
        if (ended.edition().source().equals(held.edition().source())) {
            return false;
        }
        Optional<LocalDate> published = held.edition().publishedDay();
        Optional<DayRange> end = Side.END.days(ended);
        return end.isPresent()
                ? published.isEmpty() || !end.get().latest().isAfter(published.get())
                : Side.END.of(ended) instanceof Bound.Over
                        && ended.edition()
                                .publishedDay()
                                .flatMap(day -> published.map(other -> !day.isAfter(other)))
                                .orElse(true);
    }

    private Finding finding(AttestedTenure tenure, Testimony held, Testimony ended) {
        boolean dated = held.edition().publishedDay().isPresent();
        String message = Words.stillHeld(held, tenure) + ", but in " + Words.source(ended) + " it ended"
                + (Side.END.of(ended) instanceof Bound.Dated(Edtf date) ? " " + date : ", on a day not said") + ".";
        return new Finding(
                name(),
                dated ? Severity.WARNING : Severity.NOTE,
                tenure,
                message,
                List.of(Side.END.premise(held), Side.END.premise(ended)));
    }
}
