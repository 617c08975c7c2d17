package org.fasti.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;

/** The number of a holder in the line does not go with the order in which the holders came. */
final class OrdinalDoesNotFit implements Rule {
    /** A tenure with a number, and who says it. */
    private record Numbered(AttestedTenure tenure, Testimony by, int ordinal) {}

    @Override
    public String name() {
        return "ordinal-does-not-fit";
    }

    @Override
    public List<Finding> check(Line line) {
        List<Finding> findings = new ArrayList<>();
        if (line.seat().overlaps() > 0 && !line.seat().isSingle()) {
            return findings;
        }
        Optional<Numbered> before = Optional.empty();
        Optional<AttestedTenure> earliest = Optional.empty();
        for (AttestedTenure tenure : line.dated()) {
            Optional<Numbered> last = before;
            for (Numbered one : numbered(tenure)) {
                if (before.isPresent() && contradict(before.get(), one)) {
                    findings.add(finding(before.get(), one));
                } else if (one.ordinal() == 1
                        && earliest.filter(first -> isBefore(first, tenure)).isPresent()) {
                    findings.add(notFirst(earliest.get(), one));
                }
            }
            before = numbered(tenure).stream().findFirst().or(() -> last);
            if (earliest.isEmpty() && !Acting.throughout(tenure)) {
                earliest = Optional.of(tenure);
            }
        }
        return findings;
    }

    private static List<Numbered> numbered(AttestedTenure tenure) {
        return tenure.testimonies().stream()
                .filter(one -> one.said().ordinal().isPresent())
                .map(one -> new Numbered(tenure, one, one.said().ordinal().getAsInt()))
                .toList();
    }

    private static boolean isBefore(AttestedTenure first, AttestedTenure next) {
        return !Names.mayBeOne(first, next)
                && first.start().days().latest().isBefore(next.start().days().earliest());
    }

    /** A later holder has a greater number; the same holder may keep one or get another. */
    private static boolean contradict(Numbered first, Numbered next) {
        return isBefore(first.tenure(), next.tenure()) && next.ordinal() <= first.ordinal();
    }

    private Finding finding(Numbered first, Numbered next) {
        String message = Words.sourceFirst(next.by()) + " counts " + Words.holding(next.tenure()) + " (from "
                + Words.bound(next.tenure().start()) + ") as number " + next.ordinal() + ", but "
                + first.tenure().person() + ", who began "
                + Words.bound(first.tenure().start()) + ", is number "
                + first.ordinal() + " in " + Words.source(first.by()) + ".";
        return new Finding(
                name(),
                Severity.WARNING,
                List.of(first.tenure(), next.tenure()),
                message,
                Optional.empty(),
                List.of(premise(first), start(first), premise(next), start(next)));
    }

    private Finding notFirst(AttestedTenure earliest, Numbered one) {
        String message = Words.sourceFirst(one.by()) + " counts " + Words.holding(one.tenure()) + " (from "
                + Words.bound(one.tenure().start()) + ") as the first, but " + earliest.person() + " began "
                + Words.bound(earliest.start()) + ".";
        List<Premise> premises = new ArrayList<>(List.of(premise(one), start(one)));
        earliest.start().by().forEach(by -> premises.add(Stated.Side.START.premise(by)));
        return new Finding(
                name(), Severity.WARNING, List.of(earliest, one.tenure()), message, Optional.empty(), premises);
    }

    private static Premise premise(Numbered one) {
        return Stated.premise(one.by(), "ordinal", Integer.toString(one.ordinal()));
    }

    private static Premise start(Numbered one) {
        return Stated.Side.START.premise(
                one.tenure().start().by().stream().findFirst().orElse(one.by()));
    }
}
