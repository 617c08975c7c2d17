package org.fasti.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Said;
import org.fasti.attest.Testimony;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.language.FoldedName;

/** Who names whom as the one before or after. */
final class Neighbourhood {
    private Neighbourhood() {}

    /** Whether a source names {@code next} as who followed, or {@code before} as who went before. */
    static boolean isNamed(AttestedTenure before, AttestedTenure next) {
        return names(before, Said::successors).stream().anyMatch(names(next)::contains)
                || names(next, Said::predecessors).stream().anyMatch(names(before)::contains);
    }

    /** What the person is called, folded; also the sources' own identifiers, which some give as neighbours. */
    static Set<String> names(AttestedTenure tenure) {
        Set<String> names = new HashSet<>();
        for (Testimony one : tenure.testimonies()) {
            names.add(FoldedName.of(one.person()));
            one.bearer().id().map(FoldedName::of).ifPresent(names::add);
        }
        return names;
    }

    private static Set<String> names(AttestedTenure tenure, Function<Said, List<String>> side) {
        Set<String> names = new HashSet<>();
        tenure.testimonies().forEach(one -> side.apply(one.said()).forEach(name -> names.add(FoldedName.of(name))));
        return names;
    }

    /** Whether the person is only named in others' records. */
    static boolean isOnlyNamed(AttestedTenure tenure) {
        return tenure.testimonies().stream()
                .allMatch(one -> one.said().qualifiers().contains(Qualifier.MENTION));
    }
}
