package org.fasti.check;

import java.util.List;
import org.fasti.attest.AttestedTenure;

/** A rule that looks at one tenure at a time. */
interface TenureRule extends Rule {
    List<Finding> check(AttestedTenure tenure, Line line);

    @Override
    default List<Finding> check(Line line) {
        return line.tenures().stream()
                .flatMap(tenure -> check(tenure, line).stream())
                .toList();
    }
}
