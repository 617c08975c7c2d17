package org.fasti.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;
import org.fasti.check.Stated.Side;
import org.fasti.language.FoldedName;
import org.fasti.language.LanguageTable;

/** A tenure starts before its holder can have been of age. */
final class HeldBeforePlausibleAge implements TenureRule {
    /** Years. Few offices that are not inherited were ever held by somebody younger. */
    private static final int OF_AGE = 18;

    private static final Map<String, Set<String>> FOR_CHILDREN = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "held-before-plausible-age";
    }

    @Override
    public List<Finding> check(AttestedTenure tenure, Line line) {
        List<Finding> findings = new ArrayList<>();
        for (LifeFact birth : line.life(tenure, LifeFact.Kind.BORN)) {
            LocalDate born = birth.date().earliest();
            if (born.equals(LocalDate.MIN)) {
                continue;
            }
            for (Testimony one : tenure.testimonies()) {
                if (isForChildren(one)) {
                    continue;
                }
                Side.START
                        .days(one)
                        .map(days -> days.latest())
                        .filter(start -> start.isBefore(born.plusYears(OF_AGE))
                                && !start.isBefore(birth.date().earliest()))
                        .ifPresent(start -> findings.add(finding(tenure, one, birth)));
            }
        }
        return findings;
    }

    private static boolean isForChildren(Testimony one) {
        Set<String> words = FOR_CHILDREN.computeIfAbsent(
                one.edition().language(),
                language -> LanguageTable.of(language, "held-by-children.txt").words());
        return Arrays.stream(FoldedName.of(one.office().position()).split(" ")).anyMatch(words::contains);
    }

    private Finding finding(AttestedTenure tenure, Testimony one, LifeFact birth) {
        String message = Words.holding(tenure) + " started " + Words.bound(Side.START.of(one)) + " in "
                + Words.source(one) + ", younger than " + OF_AGE + ": born " + birth.date() + " (" + birth.source()
                + ").";
        return new Finding(
                name(), Severity.WARNING, tenure, message, List.of(Side.START.premise(one), Stated.premise(birth)));
    }
}
