package org.fasti.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Passage;
import org.fasti.attest.TenureId;
import org.fasti.attest.Testimony;
import org.fasti.tighten.Narrowed;
import org.fasti.tighten.Surroundings;

/**
 * All that is said of a tenure, passage by passage, and why its bounds are what they are.
 *
 * @param id by which people name it
 * @param witnesses in the order of the sources
 * @param reasons sentences; numbers in them are those of the witnesses, counted from 1
 * @param narrowed the bounds that what is known of other days narrows, with the proof; inferred, and never shown as stated
 * @param names of holders of the office by the identifiers by which their sources name them as neighbours
 */
public record Explanation(
        TenureId id,
        AttestedTenure tenure,
        List<Witnessed> witnesses,
        List<String> reasons,
        List<Narrowed> narrowed,
        Map<String, String> names) {
    /** A passage, and whose record it stands in. */
    public record Witnessed(Passage passage, Whose whose) {}

    /** In whose record a passage stands. */
    public enum Whose {
        OWN,
        PREDECESSOR,
        SUCCESSOR,
        OTHER,
        DATA_SET
    }

    public Explanation {
        witnesses = List.copyOf(witnesses);
        reasons = List.copyOf(reasons);
        narrowed = List.copyOf(narrowed);
        names = Map.copyOf(names);
    }

    /**
     * Explains a tenure.
     *
     * @param passages all passages of its testimonies
     * @param line all tenures of that office that are known, this one among them: they may settle the day of its end, and
     *     narrow its bounds
     * @param around what is known of lives and bodies
     */
    public static Explanation of(
            AttestedTenure tenure, List<Passage> passages, List<AttestedTenure> line, Surroundings around) {
        List<Witnessed> witnesses = passages.stream()
                .map(passage -> new Witnessed(passage, WhoseRecord.of(passage.testimony(), tenure)))
                .toList();
        List<Held> held = HandOver.settle(line).stream()
                .sorted(Comparator.comparing(Held::place))
                .toList();
        Narrowing narrowing = Narrowing.of(held, Between.isShared(held), around);
        Held asked = HandOver.settle(tenure, line);
        return new Explanation(
                TenureId.of(tenure),
                tenure,
                witnesses,
                Reasons.of(asked, passages),
                narrowing.of(asked),
                namesById(line));
    }

    private static Map<String, String> namesById(List<AttestedTenure> line) {
        Map<String, String> names = new HashMap<>();
        for (AttestedTenure tenure : line) {
            for (Testimony one : tenure.testimonies()) {
                one.bearer().id().ifPresent(id -> names.putIfAbsent(id, one.person()));
            }
        }
        return names;
    }

    /** A neighbour as people read it: a name, with the identifier where the source gives only that. */
    public String neighbour(String named) {
        String name = names.getOrDefault(named, named);
        return name.equals(named) ? named : name + " (" + named + ")";
    }
}
