package org.fasti.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fasti.attest.AttestedBound;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Inference;
import org.fasti.attest.Passage;
import org.fasti.attest.Said;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;

/** Why the bounds of a tenure are what they are, in sentences. */
final class Reasons {
    private final Held held;
    private final List<Passage> passages;

    private Reasons(Held held, List<Passage> passages) {
        this.held = held;
        this.passages = passages;
    }

    static List<String> of(Held held, List<Passage> passages) {
        AttestedTenure tenure = held.tenure();
        Reasons reasons = new Reasons(held, passages);
        List<String> all = new ArrayList<>();
        all.add(reasons.side("began", tenure.start(), Said::start, Inference.Side.START));
        all.add(reasons.side("ended", tenure.end(), Said::end, Inference.Side.END));
        if (held.settled().isPresent()) {
            all.add("The day of the end is the first day out of office: "
                    + held.settled().get() + ".");
        } else if (HandOver.isDayInDoubt(tenure)) {
            all.add("The sources do not say whether the day of the end is the last in office or the first out.");
        }
        if (tenure.time().isEmpty()) {
            all.add("The bounds contradict each other, so that no day in office is left.");
        }
        return all;
    }

    private String side(String verb, AttestedBound bound, Function<Said, Bound> side, Inference.Side inferred) {
        return switch (bound.shown()) {
            case Bound.Dated(Edtf date) -> dated(verb, date, bound, side);
            case Bound.StillHeld() ->
                "It was still held when " + numbers(said(side, Bound.STILL_HELD)) + " "
                        + (said(side, Bound.STILL_HELD).size() == 1 ? "was" : "were") + " published.";
            case Bound.Over() -> "It is over, on a day that nobody states." + supposed(inferred);
            case Bound.Unsaid() -> "No source says when it " + verb + "." + supposed(inferred);
        };
    }

    private String dated(String verb, Edtf shown, AttestedBound bound, Function<Said, Bound> side) {
        StringBuilder sentences =
                new StringBuilder("It " + verb + " " + shown + ": so " + saysOrSay(said(side, Bound.on(shown))) + ".");
        Map<Edtf, List<Integer>> others = new LinkedHashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            int number = i + 1;
            date(side.apply(passages.get(i).said()))
                    .filter(date -> !date.equals(shown))
                    .ifPresent(date ->
                            others.computeIfAbsent(date, d -> new ArrayList<>()).add(number));
        }
        others.forEach((date, who) -> sentences
                .append(' ')
                .append(sentence(who, date))
                .append(
                        date.possibleDays().meets(shown.possibleDays())
                                ? ", which goes with it and is less exact."
                                : ", which does not go with it."));
        if (!bound.isAgreed()) {
            sentences.append(" Sources disagree, so any day ").append(between(bound.days(), verb.equals("ended")));
            sentences.append(" is possible.");
        }
        return sentences.toString();
    }

    /** The days as sources mean them; of an end the last range is of first days out. */
    private static String between(DayRange days, boolean out) {
        String from = days.hasEarliest() ? "from " + Edtf.of(days.earliest()) + " " : "";
        String to = days.hasLatest() ? "to " + Edtf.of(days.latest()) : "on";
        return from + to + (out ? " as the first day out" : "");
    }

    private String supposed(Inference.Side side) {
        return held.tenure().testimonies().stream()
                .flatMap(one -> one.inferred().stream())
                .filter(one -> one.side() == side)
                .distinct()
                .map(one -> " The rule " + one.rule() + " infers " + one.date() + ".")
                .collect(Collectors.joining());
    }

    private List<Integer> said(Function<Said, Bound> side, Bound bound) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (side.apply(passages.get(i).said()).equals(bound)) {
                numbers.add(i + 1);
            }
        }
        return numbers;
    }

    private static String saysOrSay(List<Integer> who) {
        return who.isEmpty() ? "say the passages together" : (who.size() == 1 ? "says " : "say ") + numbers(who);
    }

    private static String sentence(List<Integer> who, Edtf date) {
        String numbers = numbers(who);
        return numbers + (who.size() == 1 ? " says " : " say ") + date;
    }

    private static String numbers(List<Integer> who) {
        List<String> all = who.stream().map(number -> "[" + number + "]").toList();
        return all.isEmpty()
                ? "the source"
                : all.size() == 1
                        ? all.getFirst()
                        : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    private static Optional<Edtf> date(Bound bound) {
        return bound instanceof Bound.Dated(Edtf date) ? Optional.of(date) : Optional.empty();
    }
}
