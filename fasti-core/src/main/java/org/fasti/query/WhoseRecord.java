package org.fasti.query;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Edition;
import org.fasti.attest.Said;
import org.fasti.attest.Testimony;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.language.FoldedName;

/** In whose record a testimony stands. */
final class WhoseRecord {
    private WhoseRecord() {}

    static Explanation.Whose of(Testimony testimony, AttestedTenure tenure) {
        if (testimony.edition().form() == Edition.Form.TABLE) {
            return Explanation.Whose.DATA_SET;
        }
        String title = testimony.edition().title().map(FoldedName::of).orElse("");
        if (Neighbourhood.names(tenure).contains(title)
                || !testimony.said().qualifiers().contains(Qualifier.MENTION)) {
            return Explanation.Whose.OWN;
        }
        return names(tenure, Said::predecessors).contains(title)
                ? Explanation.Whose.PREDECESSOR
                : names(tenure, Said::successors).contains(title)
                        ? Explanation.Whose.SUCCESSOR
                        : Explanation.Whose.OTHER;
    }

    private static Set<String> names(AttestedTenure tenure, Function<Said, List<String>> side) {
        return tenure.testimonies().stream()
                .flatMap(one -> side.apply(one.said()).stream())
                .map(FoldedName::of)
                .collect(Collectors.toSet());
    }
}
