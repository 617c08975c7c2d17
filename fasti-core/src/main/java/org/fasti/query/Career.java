package org.fasti.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fasti.attest.Attestation;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;

/**
 * The offices of one person in order of time; those without any date come last.
 *
 * @param tenures at least one
 */
public record Career(String person, List<Held> tenures) {
    public Career {
        tenures = List.copyOf(tenures);
    }

    /** The careers of the persons of whom {@code testimonies} speak. Whom the sources tell apart stand apart. */
    public static List<Career> of(List<Testimony> testimonies) {
        Map<Long, List<AttestedTenure>> persons = new LinkedHashMap<>();
        for (AttestedTenure tenure : Attestation.of(testimonies)) {
            persons.computeIfAbsent(tenure.leading().bearer().person(), number -> new ArrayList<>())
                    .add(tenure);
        }
        List<Career> careers = new ArrayList<>();
        for (List<AttestedTenure> own : persons.values()) {
            List<Held> ordered = new ArrayList<>(HandOver.settle(own));
            ordered.sort(Comparator.comparing(Held::place));
            careers.add(new Career(own.getFirst().person(), ordered));
        }
        return careers;
    }
}
