package org.fasti.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;

/** What was found within pages: their passages are compared when they are read, where their words are at hand. */
final class WithinPages {
    /** The rules that look at passages; what others find within a page is found here by the testimony. */
    static final List<String> RULES = List.of(
            "witnesses-disagree-on-start",
            "witnesses-disagree-on-end",
            "witnesses-disagree-on-neighbours",
            "starts-again-within-tenure");

    private WithinPages() {}

    static List<Finding> check(Set<String> rules, Line line) {
        return line.tenures().stream()
                .flatMap(tenure -> tenure.testimonies().stream()
                        .flatMap(one -> line.withinPage(one).stream()
                                .filter(found -> RULES.contains(found.rule()) && rules.contains(found.rule()))
                                .flatMap(found -> finding(tenure, one, found))))
                .toList();
    }

    private static Stream<Finding> finding(AttestedTenure tenure, Testimony one, PageFinding found) {
        List<Premise> premises = found.premises().stream()
                .map(seen -> Stated.premise(one, "says", "", List.of(seen)))
                .toList();
        Severity severity = found.rule().startsWith("starts-again") ? Severity.NOTE : Severity.WARNING;
        return premises.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        found.rule(), severity, tenure, Words.sourceFirst(one) + ": " + found.message(), premises));
    }
}
