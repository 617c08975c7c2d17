package org.fasti.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fasti.attest.AttestedBound;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;
import org.fasti.claim.ActingSpell;
import org.fasti.tighten.Narrowed;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** What is doubtful or particular of a tenure, in short. */
final class Remarks {
    private Remarks() {}

    static List<String> of(Held held, List<Narrowed> narrowed) {
        AttestedTenure tenure = held.tenure();
        List<String> remarks = new ArrayList<>(acting(tenure));
        if (held.time().isEmpty()) {
            remarks.add("the bounds contradict each other");
        }
        disagreement("start", tenure.start()).ifPresent(remarks::add);
        disagreement("end", tenure.end()).ifPresent(remarks::add);
        narrowed.forEach(one -> remarks.add("inferred: " + one.conclusion()));
        return remarks;
    }

    /** The provisional spells, each once. */
    static Set<String> acting(AttestedTenure tenure) {
        Set<String> acting = new LinkedHashSet<>();
        for (Testimony one : tenure.testimonies()) {
            one.said().acting().stream().map(Remarks::words).forEach(acting::add);
        }
        return acting;
    }

    private static String words(ActingSpell spell) {
        return "acting"
                + date(spell.start()).map(start -> " from " + start).orElse("")
                + date(spell.end()).map(end -> " until " + end).orElse("");
    }

    private static Optional<String> date(Bound bound) {
        return bound instanceof Bound.Dated(Edtf date) ? Optional.of(date.toString()) : Optional.empty();
    }

    private static Optional<String> disagreement(String side, AttestedBound bound) {
        if (bound.isAgreed()) {
            return Optional.empty();
        }
        Set<String> others = new LinkedHashSet<>();
        bound.dissenting()
                .forEach(one -> date(side.equals("start")
                                ? one.said().start()
                                : one.said().end())
                        .ifPresent(others::add));
        return Optional.of(
                "sources disagree on the " + side + (others.isEmpty() ? "" : ", also " + String.join(", ", others)));
    }
}
