package org.fasti.tighten;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;
import org.fasti.time.ValidTime;

/**
 * What witnesses state of a tenure's bounds. Left out is what cannot bear a proof: what rules inferred, hearsay, and
 * dates that are marked as uncertain or about, since nothing says how far off those may be. Where witnesses disagree,
 * the premise is that one of them is right.
 */
final class StatedBounds {
    private StatedBounds() {}

    static List<Statement.Dated> starts(AttestedTenure tenure, Event start) {
        List<Statement.Dated> starts = new ArrayList<>(Voice.together(start, voices(tenure, StatedBounds::start)));
        heldOn(tenure).forEach(voice -> starts.add(new Statement.Dated(start, upTo(voice), voice.basis())));
        return List.copyOf(starts);
    }

    static List<Statement.Dated> ends(AttestedTenure tenure, Event end) {
        List<Statement.Dated> ends = new ArrayList<>(Voice.together(end, voices(tenure, StatedBounds::end)));
        heldOn(tenure).forEach(voice -> ends.add(new Statement.Dated(end, after(voice), voice.basis())));
        return List.copyOf(ends);
    }

    private static List<Voice> voices(AttestedTenure tenure, Function<Testimony, Optional<Voice>> bound) {
        return tenure.testimonies().stream()
                .filter(one -> !one.said().qualifiers().contains(Qualifier.REPORTED))
                .flatMap(one -> bound.apply(one).stream())
                .filter(voice -> !voice.days().equals(DayRange.UNBOUNDED))
                .toList();
    }

    /** By which a premise leads back to a testimony. */
    static String id(Testimony one) {
        return Long.toString(one.number());
    }

    private static Basis basis(Testimony one, String words) {
        return Basis.of(id(one), words);
    }

    static String source(Testimony one) {
        return one.edition().title().orElse(one.edition().source());
    }

    private static Optional<Voice> start(Testimony one) {
        return days(one.said().start(), one, Bound.UNSAID)
                .map(time -> new Voice(
                        time.start(), basis(one, words(one, "from", one.said().start()))));
    }

    private static Optional<Voice> end(Testimony one) {
        return days(Bound.UNSAID, one, one.said().end())
                .map(time -> new Voice(
                        time.end(), basis(one, words(one, "until", one.said().end()))));
    }

    /** Of one bound at a time: together they would already narrow each other. */
    private static Optional<ValidTime> days(Bound start, Testimony one, Bound end) {
        boolean firm = isFirm(start) && isFirm(end);
        return firm
                ? ValidTime.stated(
                        start, end, one.edition().ends(), one.edition().publishedDay())
                : Optional.empty();
    }

    private static boolean isFirm(Bound bound) {
        return !(bound instanceof Bound.Dated(Edtf date)) || isFirm(date);
    }

    private static boolean isFirm(Edtf date) {
        return !date.isApproximate() && !date.isUncertain();
    }

    private static String words(Testimony one, String side, Bound bound) {
        String published =
                one.edition().published().map(date -> ", published " + date).orElse("");
        String said = switch (bound) {
            case Bound.Dated(Edtf date) -> side + " " + date;
            case Bound.StillHeld() -> "still held" + published;
            case Bound.Over() -> "over" + published;
            case Bound.Unsaid() -> "";
        };
        return source(one) + ": " + said;
    }

    private static List<Voice> heldOn(AttestedTenure tenure) {
        List<Voice> voices = new ArrayList<>();
        for (Testimony one : tenure.testimonies()) {
            boolean hearsay = one.said().qualifiers().contains(Qualifier.REPORTED);
            one.said()
                    .on()
                    .filter(date -> !hearsay && isFirm(date))
                    .ifPresent(date ->
                            voices.add(new Voice(date.possibleDays(), basis(one, source(one) + ": held at " + date))));
        }
        return voices;
    }

    private static DayRange upTo(Voice voice) {
        return DayRange.upTo(voice.days().latest());
    }

    private static DayRange after(Voice voice) {
        return DayRange.from(voice.days().earliest()).plusDays(1);
    }
}
