package org.fasti.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fasti.attest.AttestedTenure;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;
import org.fasti.time.ValidTime;

/**
 * What a hand-over shows of the day of an end. Where a source does not say whether an end is the last day in office or
 * the first day out, the successor who began on that very day shows that it is the first day out.
 */
final class HandOver {
    private HandOver() {}

    /** The tenures of one or several offices, in their order. */
    static List<Held> settle(List<AttestedTenure> tenures) {
        Map<Long, List<AttestedTenure>> lines = new HashMap<>();
        for (AttestedTenure tenure : tenures) {
            lines.computeIfAbsent(tenure.office().line(), line -> new ArrayList<>())
                    .add(tenure);
        }
        List<Held> settled = new ArrayList<>();
        for (AttestedTenure tenure : tenures) {
            settled.add(settle(tenure, lines.getOrDefault(tenure.office().line(), List.of())));
        }
        return settled;
    }

    /** @param line tenures of the same office */
    static Held settle(AttestedTenure tenure, List<AttestedTenure> line) {
        Optional<ValidTime> time = tenure.time();
        if (time.isEmpty() || !isDayInDoubt(tenure)) {
            return Held.of(tenure);
        }
        LocalDate day = tenure.end().days().earliest();
        for (AttestedTenure next : line) {
            boolean begins = next.start().isAgreed() && startsOn(day, next);
            if (begins && Neighbourhood.isNamed(tenure, next) && canEnd(time.get(), day)) {
                ValidTime until = new ValidTime(
                        time.get().start(), DayRange.of(day, day), time.get().ending());
                String why = next.person() + ", who follows, began on " + Edtf.of(day);
                return new Held(tenure, Optional.of(until), Optional.of(why));
            }
        }
        return Held.of(tenure);
    }

    private static boolean startsOn(LocalDate day, AttestedTenure next) {
        // A start that was inferred from this very end shows nothing of it.
        return next.start().shown() instanceof Bound.Dated
                && next.start().days().equals(DayRange.of(day, day));
    }

    private static boolean canEnd(ValidTime time, LocalDate day) {
        return time.start().earliest().isBefore(day);
    }

    /** Whether the only doubt of the end is what the sources mean by its day. */
    static boolean isDayInDoubt(AttestedTenure tenure) {
        DayRange end = tenure.end().days();
        return tenure.end().by().stream().allMatch(one -> one.edition().ends() == EndConvention.UNKNOWN)
                && end.hasLatest()
                && end.hasEarliest()
                && end.earliest().plusDays(1).equals(end.latest());
    }
}
