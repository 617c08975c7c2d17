package org.fasti.tighten;

import java.util.ArrayList;
import java.util.List;
import org.fasti.time.DayRange;

/**
 * An event whose days are fewer than witnesses say.
 *
 * @param stated what they say of it; unbounded where nothing is said
 * @param days the days that it can have been on: for each of them there are days of all other events with which every
 *     premise holds, and for no other
 * @param notBefore the proof of the first day, from a dated event to this one; empty where that is stated
 * @param notAfter the proof of the last day; empty where that is stated
 */
public record Narrowed(Event event, DayRange stated, DayRange days, List<Step> notBefore, List<Step> notAfter) {
    public Narrowed {
        notBefore = List.copyOf(notBefore);
        notAfter = List.copyOf(notAfter);
        if (notBefore.isEmpty() && notAfter.isEmpty()) {
            throw new IllegalArgumentException("narrowed without a proof: " + event.says());
        }
    }

    /** All premises of both proofs, each once. */
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        notBefore.forEach(step -> premises.add(step.premise()));
        notAfter.forEach(step -> premises.add(step.premise()));
        return premises.stream().distinct().toList();
    }

    /** What is proved, in short: "start 2002-03-01 to 2002-12-31", "first day out 2017-05-27 or before". */
    public String conclusion() {
        String what =
                event.kind() == Event.Kind.END ? "first day out" : event.kind().word();
        return what + " " + Wording.days(days);
    }

    /** The proof as lines to read, the first with the result. */
    public List<String> says() {
        List<String> lines = new ArrayList<>();
        lines.add(event.says() + ": " + Wording.days(days) + " (stated: " + Wording.days(stated) + ")");
        say("not before ", notBefore, lines);
        say("not after ", notAfter, lines);
        return lines;
    }

    private static void say(String limit, List<Step> steps, List<String> lines) {
        if (!steps.isEmpty()) {
            lines.add("  " + limit + steps.getLast().day() + ", because");
        }
        for (Step step : steps) {
            lines.add("    " + step.premise().says());
            lines.add("      so " + step.event().says() + " is " + limit + step.day());
        }
    }
}
