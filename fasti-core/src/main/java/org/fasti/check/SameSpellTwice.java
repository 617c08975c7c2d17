package org.fasti.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Said;
import org.fasti.attest.Testimony;

/** One source has the very same tenure twice. */
final class SameSpellTwice implements TenureRule {
    private record Row(long edition, String person, String position, Said said) {}

    @Override
    public String name() {
        return "same-spell-twice";
    }

    @Override
    public List<Finding> check(AttestedTenure tenure, Line line) {
        if (tenure.testimonies().size() < 2) {
            return List.of();
        }
        Map<Row, List<Testimony>> rows = new LinkedHashMap<>();
        for (Testimony one : tenure.testimonies()) {
            Row row = new Row(one.edition().number(), one.person(), one.office().position(), one.said());
            rows.computeIfAbsent(row, r -> new ArrayList<>()).add(one);
        }
        return rows.values().stream()
                .filter(same -> same.size() > 1)
                .map(same -> finding(tenure, same))
                .toList();
    }

    private Finding finding(AttestedTenure tenure, List<Testimony> same) {
        Testimony first = same.getFirst();
        String message = Words.sourceFirst(first) + " has " + Words.holding(tenure) + ", "
                + Words.bound(Stated.Side.START.of(first)) + " to " + Words.bound(Stated.Side.END.of(first)) + ", "
                + (same.size() == 2 ? "twice" : same.size() + " times") + ".";
        return new Finding(
                name(),
                Severity.NOTE,
                tenure,
                message,
                same.stream().flatMap(one -> Stated.premises(one).stream()).toList());
    }
}
