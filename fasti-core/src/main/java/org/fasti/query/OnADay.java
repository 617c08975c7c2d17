package org.fasti.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fasti.attest.Attestation;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;
import org.fasti.claim.ActingSpell;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;
import org.fasti.time.Ending;
import org.fasti.time.Truth;
import org.fasti.time.ValidTime;

/** Who held an office on a day. */
public final class OnADay {
    private final LocalDate day;

    public OnADay(LocalDate day) {
        this.day = day;
    }

    /**
     * The answers: the certain first, else in the order in which {@code testimonies} name the holders.
     *
     * @param testimonies all that is said of those who may have held on that day, also of other days
     */
    public List<Answer> answers(List<Testimony> testimonies) {
        List<Answer> answers = new ArrayList<>();
        for (AttestedTenure tenure : Attestation.of(testimonies)) {
            answer(tenure).ifPresent(answers::add);
        }
        answers.sort(Comparator.comparing(Answer::holds).reversed());
        return answers;
    }

    private Optional<Answer> answer(AttestedTenure tenure) {
        Optional<ValidTime> held = tenure.time();
        Truth holds = held.map(time -> time.holdsOn(day)).orElse(Truth.NO);
        if (held.isEmpty() || !holds.isPossible()) {
            return Optional.empty();
        }
        ValidTime time = held.get();
        Truth acting = acting(tenure);
        List<String> because = new ArrayList<>(List.of(ofStart(tenure, time), ofEnd(tenure, time)));
        tenure.testimonies().stream()
                .flatMap(one -> one.inferred().stream())
                .distinct()
                .forEach(bound -> because.add("no witness states, a rule infers: " + bound));
        if (acting == Truth.POSSIBLY) {
            because.add("on that day it may have been held provisionally");
        }
        return Optional.of(new Answer(holds, tenure, acting == Truth.CERTAINLY, because, settledBy(tenure, time)));
    }

    private Truth acting(AttestedTenure tenure) {
        Truth acting = Truth.NO;
        for (Testimony one : tenure.testimonies()) {
            for (ActingSpell spell : one.said().acting()) {
                // An unsaid bound is the tenure's; both unsaid is acting throughout, which is certain whatever the
                // bounds.
                boolean throughout = spell.start() instanceof Bound.Unsaid && spell.end() instanceof Bound.Unsaid;
                acting = acting.or(throughout ? Truth.CERTAINLY : during(spell, one));
            }
        }
        return acting;
    }

    private Truth during(ActingSpell spell, Testimony testimony) {
        Optional<ValidTime> whole = testimony.time();
        DayRange start = spell.start() instanceof Bound.Dated(Edtf date)
                ? date.possibleDays()
                : whole.map(ValidTime::start).orElse(DayRange.UNBOUNDED);
        DayRange end = spell.end() instanceof Bound.Dated(Edtf date)
                ? testimony.edition().ends().firstDayOut(date.possibleDays())
                : whole.map(ValidTime::end).orElse(DayRange.UNBOUNDED);
        return start.earliest().isBefore(end.latest())
                ? new ValidTime(start, end, Ending.UNKNOWN).holdsOn(day)
                : Truth.NO;
    }

    private String ofStart(AttestedTenure tenure, ValidTime time) {
        DayRange start = time.start();
        if (!day.isBefore(start.latest())) {
            return "in office by " + Edtf.of(start.latest());
        }
        if (!tenure.start().isAgreed()) {
            return "the sources disagree: it began on a day from " + Edtf.of(start.earliest()) + " to "
                    + Edtf.of(start.latest());
        }
        return start.hasEarliest() && start.hasLatest()
                ? "began on a day from " + Edtf.of(start.earliest()) + " to " + Edtf.of(start.latest())
                : said(tenure.start().shown()).map(said -> "began at " + said).orElse("when it began is not said");
    }

    private String ofEnd(AttestedTenure tenure, ValidTime time) {
        DayRange end = time.end();
        if (day.isBefore(end.earliest())) {
            return "not out before " + Edtf.of(end.earliest());
        }
        if (time.ending() == Ending.ONGOING_WHEN_PUBLISHED) {
            return lastPublished(tenure)
                    .map(date -> "still held when the source was published, " + Edtf.of(date)
                            + "; what came later it cannot say")
                    .orElse("still held when the source was published, but when that was is not known");
        }
        if (!tenure.end().isAgreed()) {
            return "the sources disagree: the first day out is one from " + Edtf.of(end.earliest()) + " to "
                    + Edtf.of(end.latest());
        }
        if (isDayInDoubt(tenure, end)) {
            return "the end is given as " + said(tenure.end().shown()).orElse("")
                    + ", the last day in office or the first day out";
        }
        return end.hasEarliest() && end.hasLatest()
                ? "the first day out is one from " + Edtf.of(end.earliest()) + " to " + Edtf.of(end.latest())
                : time.ending() == Ending.ENDED ? "it ended on a day that is not said" : "when it ended is not said";
    }

    private Optional<String> settledBy(AttestedTenure tenure, ValidTime time) {
        List<String> missing = new ArrayList<>();
        if (day.isBefore(time.start().latest())) {
            missing.add("the day on which it began");
        }
        if (!day.isBefore(time.end().earliest())) {
            boolean undated = time.ending() == Ending.ONGOING_WHEN_PUBLISHED
                    && lastPublished(tenure).isEmpty();
            missing.add(
                    undated
                            ? "the date on which the source was published (--published)"
                            : isDayInDoubt(tenure, time.end())
                                    ? "whether the source means the last day in office or the first day out (--ends)"
                                    : "the day on which it ended");
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", missing));
    }

    private static boolean isDayInDoubt(AttestedTenure tenure, DayRange end) {
        return tenure.end().by().stream().allMatch(one -> one.edition().ends() == EndConvention.UNKNOWN)
                && end.hasLatest()
                && end.hasEarliest()
                && end.earliest().plusDays(1).equals(end.latest());
    }

    private static Optional<LocalDate> lastPublished(AttestedTenure tenure) {
        return tenure.testimonies().stream()
                .flatMap(one -> one.edition().publishedDay().stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<String> said(Bound bound) {
        return bound instanceof Bound.Dated(Edtf date) ? Optional.of(date.toString()) : Optional.empty();
    }
}
