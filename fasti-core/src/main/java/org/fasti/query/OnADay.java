package org.fasti.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fasti.attest.Attestation;
import org.fasti.attest.AttestedBound;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Inference;
import org.fasti.attest.Testimony;
import org.fasti.claim.ActingSpell;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;
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
        List<AttestedTenure> tenures = Attestation.of(testimonies);
        List<Held> all = HandOver.settle(tenures);
        Map<Long, List<Held>> settled = new HashMap<>();
        for (Held held : all) {
            if (held.settled().isPresent()
                    && held.tenure()
                            .time()
                            .filter(time -> time.holdsOn(day).isPossible())
                            .isPresent()) {
                settled.computeIfAbsent(held.tenure().office().line(), line -> new ArrayList<>())
                        .add(held);
            }
        }
        for (Held held : all) {
            answer(held, settled.getOrDefault(held.tenure().office().line(), List.of()))
                    .ifPresent(answers::add);
        }
        List<Answer> told = OnePerson.once(answers, day);
        told.sort(Comparator.comparing(Answer::holds).reversed());
        return told;
    }

    /** @param settled those of the same office who would have held it possibly but for the hand-over */
    private Optional<Answer> answer(Held held, List<Held> settled) {
        AttestedTenure tenure = held.tenure();
        Truth holds = held.time().map(time -> time.holdsOn(day)).orElse(Truth.NO);
        if (held.time().isEmpty() || !holds.isPossible()) {
            return Optional.empty();
        }
        ValidTime time = held.time().get();
        Truth acting = acting(tenure);
        List<String> because = new ArrayList<>(List.of(ofStart(tenure, time), ofEnd(tenure, time)));
        settled.stream()
                .filter(other -> Neighbourhood.isNamed(other.tenure(), tenure))
                .map(other ->
                        other.tenure().person() + " was out: " + other.settled().orElseThrow())
                .distinct()
                .forEach(because::add);
        tenure.testimonies().stream()
                .flatMap(one -> one.inferred().stream())
                .filter(bound -> !isStated(bound.side(), tenure))
                .distinct()
                .forEach(bound -> because.add("no source states the "
                        + bound.side().name().toLowerCase(Locale.ROOT) + ", the rule " + bound.rule() + " infers "
                        + bound.date()));
        if (acting == Truth.POSSIBLY) {
            because.add("on that day it may have been held provisionally");
        }
        return Optional.of(new Answer(holds, tenure, acting == Truth.CERTAINLY, because, settledBy(tenure, time)));
    }

    private static boolean isStated(Inference.Side side, AttestedTenure tenure) {
        AttestedBound bound = switch (side) {
            case START -> tenure.start();
            case END -> tenure.end();
        };
        return bound.shown() instanceof Bound.Dated;
    }

    private Truth acting(AttestedTenure tenure) {
        Truth acting = Truth.NO;
        for (Testimony one : tenure.testimonies()) {
            for (ActingSpell spell : one.said().acting()) {
                // An unsaid bound is the tenure's; both unsaid is acting throughout, which is certain whatever the
                // bounds.
                boolean throughout = spell.start() instanceof Bound.Unsaid && spell.end() instanceof Bound.Unsaid;
                acting = acting.or(throughout ? throughout(one, tenure) : during(spell, one));
            }
        }
        return acting;
    }

    /** A source that splits the tenure means only the part that it calls so. */
    private Truth throughout(Testimony part, AttestedTenure tenure) {
        boolean isWhole = tenure.testimonies().stream()
                .noneMatch(other -> other.edition().list().equals(part.edition().list())
                        && !other.said().equals(part.said()));
        return isWhole
                ? Truth.CERTAINLY
                : part.time().map(time -> time.holdsOn(day)).orElse(Truth.NO);
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
        return missing.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", missing));
    }

    private static boolean isDayInDoubt(AttestedTenure tenure, DayRange end) {
        return HandOver.isDayInDoubt(tenure) && !end.isOneDay();
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
