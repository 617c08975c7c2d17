package org.fasti.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Said;
import org.fasti.attest.Seen;
import org.fasti.attest.Testimony;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;

/** What a source states, as words and as premises. */
final class Stated {
    private Stated() {}

    /** One end of a tenure. */
    enum Side {
        START("start", Said::start),
        END("end", Said::end);

        private final String word;
        private final Function<Said, Bound> bound;

        Side(String word, Function<Said, Bound> bound) {
            this.word = word;
            this.bound = bound;
        }

        String word() {
            return word;
        }

        Bound of(Testimony one) {
            return bound.apply(one.said());
        }

        Optional<Edtf> date(Testimony one) {
            return of(one) instanceof Bound.Dated(Edtf date) ? Optional.of(date) : Optional.empty();
        }

        /** Of a start the days that may be the first in office, of an end those that may be the first out. */
        Optional<DayRange> days(Testimony one) {
            return date(one)
                    .map(Edtf::possibleDays)
                    .map(days -> this == START ? days : one.edition().ends().firstDayOut(days));
        }

        Premise premise(Testimony one) {
            return Stated.premise(one, word, value(of(one)));
        }
    }

    static Premise premise(Testimony one, String states, String value) {
        return premise(one, states, value, one.evidence());
    }

    /** With the passages that state it, out of all of the testimony's. */
    static Premise premise(Testimony one, String states, String value, List<Seen> evidence) {
        return new Premise(
                states,
                value,
                one.person(),
                one.office().position(),
                one.edition().source(),
                one.edition().published().map(Edtf::toString),
                evidence);
    }

    static Premise premise(LifeFact fact) {
        return new Premise(
                fact.kind() == LifeFact.Kind.BORN ? "born" : "died",
                fact.date().toString(),
                fact.name(),
                "",
                fact.source(),
                fact.published(),
                fact.seen().stream().toList());
    }

    static Premise premise(BodyFact fact) {
        return new Premise(
                fact.kind() == BodyFact.Kind.FOUNDED ? "founded" : "dissolved",
                fact.date().toString(),
                fact.body(),
                "",
                fact.source(),
                fact.published(),
                fact.seen().stream().toList());
    }

    /** Both bounds as far as the source states them; the start with all that it says where it states none. */
    static List<Premise> premises(Testimony one) {
        List<Premise> stated = Stream.of(Side.START, Side.END)
                .filter(side -> !(side.of(one) instanceof Bound.Unsaid))
                .map(side -> side.premise(one))
                .toList();
        return stated.isEmpty() ? List.of(premise(one, "held", "")) : stated;
    }

    /** What all sources of a tenure say of its bounds. */
    static List<Premise> premises(AttestedTenure tenure) {
        return tenure.testimonies().stream()
                .flatMap(one -> premises(one).stream())
                .toList();
    }

    static String value(Bound bound) {
        return switch (bound) {
            case Bound.Dated(Edtf date) -> date.toString();
            case Bound.StillHeld() -> "..";
            case Bound.Over() -> "over";
            case Bound.Unsaid() -> "";
        };
    }
}
