package org.fasti.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fasti.claim.ActingSpell;
import org.fasti.ledger.HeldTenure;
import org.fasti.ledger.Seen;
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

    /** The answers: the certain first, else in the order of {@code tenures}. What is said alike twice is one answer. */
    public List<Answer> answers(List<HeldTenure> tenures) {
        Map<HeldTenure, List<Seen>> alike = new LinkedHashMap<>();
        for (HeldTenure tenure : tenures) {
            alike.computeIfAbsent(withoutEvidence(tenure), t -> new ArrayList<>())
                    .addAll(tenure.evidence());
        }
        List<Answer> answers = new ArrayList<>();
        alike.forEach((tenure, evidence) -> answer(tenure, evidence).ifPresent(answers::add));
        answers.sort(Comparator.comparing(Answer::holds).reversed());
        return answers;
    }

    private Optional<Answer> answer(HeldTenure tenure, List<Seen> evidence) {
        Truth holds = tenure.time().map(time -> time.holdsOn(day)).orElse(Truth.NO);
        if (!holds.isPossible()) {
            return Optional.empty();
        }
        ValidTime time = tenure.time().orElseThrow();
        Truth acting = acting(tenure, time);
        List<String> because = new ArrayList<>(List.of(ofStart(tenure, time), ofEnd(tenure, time)));
        tenure.inferred().forEach(bound -> because.add("no witness states, a rule infers: " + bound));
        if (acting == Truth.POSSIBLY) {
            because.add("on that day it may have been held provisionally");
        }
        List<Seen> ordered = evidence.stream().sorted(Seen.ORDER).toList();
        return Optional.of(
                new Answer(holds, tenure, acting == Truth.CERTAINLY, because, settledBy(tenure, time), ordered));
    }

    private Truth acting(HeldTenure tenure, ValidTime whole) {
        Truth acting = Truth.NO;
        for (ActingSpell spell : tenure.acting()) {
            // An unsaid bound is the tenure's; both unsaid is acting throughout, which is certain whatever the bounds.
            boolean throughout = spell.start() instanceof Bound.Unsaid && spell.end() instanceof Bound.Unsaid;
            acting = acting.or(throughout ? Truth.CERTAINLY : during(spell, tenure, whole));
        }
        return acting;
    }

    private Truth during(ActingSpell spell, HeldTenure tenure, ValidTime whole) {
        DayRange start = spell.start() instanceof Bound.Dated(Edtf date) ? date.possibleDays() : whole.start();
        DayRange end = spell.end() instanceof Bound.Dated(Edtf date)
                ? tenure.ends().firstDayOut(date.possibleDays())
                : whole.end();
        return start.earliest().isBefore(end.latest())
                ? new ValidTime(start, end, Ending.UNKNOWN).holdsOn(day)
                : Truth.NO;
    }

    private String ofStart(HeldTenure tenure, ValidTime time) {
        DayRange start = time.start();
        if (!day.isBefore(start.latest())) {
            return "in office by " + Edtf.of(start.latest());
        }
        return start.hasEarliest() && start.hasLatest()
                ? "began on a day from " + Edtf.of(start.earliest()) + " to " + Edtf.of(start.latest())
                : tenure.start().map(said -> "began at " + said).orElse("when it began is not said");
    }

    private String ofEnd(HeldTenure tenure, ValidTime time) {
        DayRange end = time.end();
        if (day.isBefore(end.earliest())) {
            return "not out before " + Edtf.of(end.earliest());
        }
        if (time.ending() == Ending.ONGOING_WHEN_PUBLISHED) {
            return tenure.published()
                    .map(date -> "still held when the source was published, " + Edtf.of(date)
                            + "; what came later it cannot say")
                    .orElse("still held when the source was published, but when that was is not known");
        }
        if (isDayInDoubt(tenure, end)) {
            return "the end is given as " + tenure.end().orElse("") + ", the last day in office or the first day out";
        }
        return end.hasEarliest() && end.hasLatest()
                ? "the first day out is one from " + Edtf.of(end.earliest()) + " to " + Edtf.of(end.latest())
                : time.ending() == Ending.ENDED ? "it ended on a day that is not said" : "when it ended is not said";
    }

    private Optional<String> settledBy(HeldTenure tenure, ValidTime time) {
        List<String> missing = new ArrayList<>();
        if (day.isBefore(time.start().latest())) {
            missing.add("the day on which it began");
        }
        if (!day.isBefore(time.end().earliest())) {
            boolean undated = time.ending() == Ending.ONGOING_WHEN_PUBLISHED
                    && tenure.published().isEmpty();
            missing.add(
                    undated
                            ? "the date on which the source was published (--published)"
                            : isDayInDoubt(tenure, time.end())
                                    ? "whether the source means the last day in office or the first day out (--ends)"
                                    : "the day on which it ended");
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", missing));
    }

    private static boolean isDayInDoubt(HeldTenure tenure, DayRange end) {
        return tenure.ends() == EndConvention.UNKNOWN
                && end.hasLatest()
                && end.hasEarliest()
                && end.earliest().plusDays(1).equals(end.latest());
    }

    private static HeldTenure withoutEvidence(HeldTenure t) {
        return new HeldTenure(
                t.person(),
                t.personId(),
                t.position(),
                t.organization(),
                t.place(),
                t.start(),
                t.end(),
                t.on(),
                t.time(),
                t.acting(),
                t.ends(),
                t.published(),
                t.inferred(),
                List.of());
    }
}
