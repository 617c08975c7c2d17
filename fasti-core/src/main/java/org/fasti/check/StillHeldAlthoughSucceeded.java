package org.fasti.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;
import org.fasti.check.Stated.Side;
import org.fasti.time.Bound;

/** The only word on a single seat's holder is "still held", although somebody else began in it later. */
final class StillHeldAlthoughSucceeded implements Rule {
    @Override
    public String name() {
        return "still-held-although-succeeded";
    }

    @Override
    public List<Finding> check(Line line) {
        if (!line.seat().isSingle()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<AttestedTenure> dated = line.dated();
        for (int i = 0; i < dated.size(); i++) {
            AttestedTenure tenure = dated.get(i);
            if (tenure.end().shown() instanceof Bound.StillHeld) {
                next(dated, i).ifPresent(next -> check(tenure, next, line, findings));
            }
        }
        return findings;
    }

    /** The next that surely began later, in the person's place rather than beside. */
    private static Optional<AttestedTenure> next(List<AttestedTenure> dated, int from) {
        AttestedTenure tenure = dated.get(from);
        return dated.subList(from + 1, dated.size()).stream()
                .filter(other -> !Names.mayBeOne(other, tenure) && !Acting.throughout(other))
                .filter(other -> other.start()
                        .days()
                        .earliest()
                        .isAfter(tenure.start().days().latest()))
                .findFirst();
    }

    private void check(AttestedTenure tenure, AttestedTenure next, Line line, List<Finding> findings) {
        Testimony held = tenure.testimonies().stream()
                .filter(one -> Side.END.of(one) instanceof Bound.StillHeld)
                .findFirst()
                .orElseThrow();
        Optional<LocalDate> published = held.edition().publishedDay();
        if (published.isPresent() && next.start().days().latest().isAfter(published.get())) {
            return;
        }
        String message = Words.stillHeld(held, tenure) + ", but " + next.person()
                + " began " + Words.bound(next.start()) + "; one person at a time holds it: "
                + line.seat().reason() + ".";
        List<Premise> premises = new ArrayList<>();
        premises.add(Side.END.premise(held));
        next.start().by().forEach(one -> premises.add(Side.START.premise(one)));
        findings.add(new Finding(name(), Severity.WARNING, List.of(tenure, next), message, Optional.empty(), premises));
    }
}
