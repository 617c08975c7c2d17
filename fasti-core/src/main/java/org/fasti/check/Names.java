package org.fasti.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.language.FoldedName;

/** Who may be who, where the chronicle has not decided it. */
final class Names {
    private Names() {}

    /** Whether both are of one person, or of bearers of one name or identifier: in one office they are hardly two. */
    static boolean mayBeOne(AttestedTenure a, AttestedTenure b) {
        if (Line.sameHolder(a, b)) {
            return true;
        }
        Set<String> names = names(a).collect(Collectors.toSet());
        return names(b).anyMatch(names::contains);
    }

    private static Stream<String> names(AttestedTenure tenure) {
        return tenure.testimonies().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(FoldedName.of(one.person())), one.bearer().id().map(id -> "id " + id).stream()));
    }
}
