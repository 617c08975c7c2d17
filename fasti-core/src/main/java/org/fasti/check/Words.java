package org.fasti.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.fasti.attest.AttestedBound;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Edition;
import org.fasti.attest.Testimony;
import org.fasti.time.Bound;
import org.fasti.time.DayCount;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;

/** Parts of the sentences of findings. */
final class Words {
    private Words() {}

    /** "Ann Lee as Mayor of Beth". */
    static String holding(AttestedTenure tenure) {
        return tenure.person() + " as " + office(tenure);
    }

    /** "Minister of State, Home Office". */
    static String office(AttestedTenure tenure) {
        String office = tenure.office().position();
        for (Optional<String> part :
                List.of(tenure.office().organization(), tenure.office().place())) {
            if (part.isPresent() && !office.contains(part.get())) {
                office += ", " + part.get();
            }
        }
        return office;
    }

    /** "IfG Ministers Database", "the page “Ann Lee”". */
    static String source(Testimony one) {
        return switch (one.edition().form()) {
            case TABLE -> one.edition().source();
            case PAGE -> "the page “" + one.edition().called() + "”";
        };
    }

    /** The same at the beginning of a sentence. */
    static String sourceFirst(Testimony one) {
        String source = source(one);
        return one.edition().form() == Edition.Form.PAGE
                ? source.substring(0, 1).toUpperCase(Locale.ROOT) + source.substring(1)
                : source;
    }

    /** "The page “Ann Lee” (2020-05-01) has Ann Lee still in office as Mayor of Beth". */
    static String stillHeld(Testimony held, AttestedTenure tenure) {
        String date = held.edition().published().map(Edtf::toString).orElse("without a date");
        return sourceFirst(held) + " (" + date + ") has " + held.person() + " still in office as " + office(tenure);
    }

    /** "1990-05-01 to 1994", as the most exact sources have it. */
    static String time(AttestedTenure tenure) {
        return bound(tenure.start()) + " to " + bound(tenure.end());
    }

    static String bound(AttestedBound bound) {
        return bound(bound.shown());
    }

    static String bound(Bound bound) {
        return switch (bound) {
            case Bound.Dated dated -> dated.date().toString();
            case Bound.StillHeld _ -> "still held";
            case Bound.Over _ -> "ended, date not said";
            case Bound.Unsaid _ -> "date not said";
        };
    }

    /** "1 day", "3 to 5 days", "at least 3 days". */
    static String days(DayCount count) {
        long least = count.atLeast();
        OptionalLong most = count.atMost();
        if (most.isEmpty()) {
            return "at least " + days(least);
        }
        return most.getAsLong() == least
                ? days(least)
                : String.format(Locale.ROOT, "%,d to %s", least, days(most.getAsLong()));
    }

    private static String days(long count) {
        return count == 1 ? "1 day" : String.format(Locale.ROOT, "%,d days", count);
    }

    /** How many days lie from any of {@code earlier} to any of {@code later}, all of which come after. */
    static DayCount between(DayRange earlier, DayRange later) {
        long least = later.earliest().toEpochDay() - earlier.latest().toEpochDay();
        boolean bounded = earlier.hasEarliest() && later.hasLatest();
        return new DayCount(
                Math.max(0, least),
                bounded
                        ? OptionalLong.of(
                                later.latest().toEpochDay() - earlier.earliest().toEpochDay())
                        : OptionalLong.empty());
    }

    /** The days between two ranges that have none in common. */
    static DayCount apart(DayRange a, DayRange b) {
        return a.latest().isBefore(b.earliest()) ? between(a, b) : between(b, a);
    }
}
