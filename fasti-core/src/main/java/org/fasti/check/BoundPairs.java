package org.fasti.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;
import org.fasti.check.Stated.Side;
import org.fasti.time.DayCount;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;

/** Pairs of sources that date one end of a tenure differently. */
final class BoundPairs {
    private final String rule;
    private final Side side;

    BoundPairs(String rule, Side side) {
        this.rule = rule;
        this.side = side;
    }

    /** A finding for each pair. What one source says twice counts once. */
    List<Finding> of(AttestedTenure tenure) {
        List<Finding> findings = new ArrayList<>();
        List<Testimony> all = voices(tenure);
        for (int a = 0; a < all.size(); a++) {
            for (int b = a + 1; b < all.size(); b++) {
                if (!all.get(a).edition().source().equals(all.get(b).edition().source())) {
                    pair(tenure, all.get(a), all.get(b)).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private List<Testimony> voices(AttestedTenure tenure) {
        record Voice(String source, Edtf date) {}
        Set<Voice> heard = new HashSet<>();
        return tenure.testimonies().stream()
                .filter(one -> side.date(one)
                        .filter(date -> heard.add(new Voice(one.edition().source(), date)))
                        .isPresent())
                .toList();
    }

    private Optional<Finding> pair(AttestedTenure tenure, Testimony a, Testimony b) {
        DayRange writtenA = side.date(a).orElseThrow().possibleDays();
        DayRange writtenB = side.date(b).orElseThrow().possibleDays();
        if (writtenA.meets(writtenB)) {
            // Who writes the same day means the same event, whatever is known of how either counts.
            return Optional.empty();
        }
        DayRange meantA = side.days(a).orElseThrow();
        DayRange meantB = side.days(b).orElseThrow();
        if (!meantA.meets(meantB)) {
            return Optional.of(finding(tenure, a, b, Severity.WARNING, Words.apart(meantA, meantB), ""));
        }
        if (isConventionKnown(a) && isConventionKnown(b)) {
            return Optional.empty();
        }
        return Optional.of(finding(
                tenure,
                a,
                b,
                Severity.NOTE,
                Words.apart(writtenA, writtenB),
                ", unless one means the last day in office and the other the first day out"));
    }

    private static boolean isConventionKnown(Testimony one) {
        return one.edition().ends() != EndConvention.UNKNOWN;
    }

    private Finding finding(
            AttestedTenure tenure, Testimony a, Testimony b, Severity severity, DayCount apart, String unless) {
        String message = "The " + side.word() + " of " + Words.holding(tenure) + " is "
                + side.date(a).orElseThrow()
                + meaning(a) + " in " + Words.source(a) + ", but "
                + side.date(b).orElseThrow() + meaning(b) + " in "
                + Words.source(b) + ": " + Words.days(apart) + " apart" + unless + ".";
        return new Finding(
                rule,
                severity,
                List.of(tenure),
                message,
                Optional.of(apart),
                List.of(side.premise(a), side.premise(b)));
    }

    private String meaning(Testimony one) {
        if (side == Side.START) {
            return "";
        }
        return switch (one.edition().ends()) {
            case INCLUSIVE -> " (the last day in office)";
            case EXCLUSIVE -> " (the first day out)";
            case HANDOVER, UNKNOWN -> "";
        };
    }
}
