package org.fasti.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.OfficeClaimBuilder;
import org.fasti.claim.Witness;
import org.fasti.office.Position;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/**
 * Takes the rows of succession boxes that give as one what are terms which follow each other, for what they say of the
 * first term and of the last: the infobox has "4 December 1963 – 22 July 1964" and "22 July 1964 – 24 June
 * 1968", the box "1963–1968". Both are right, and who came before the row came before its first term.
 */
final class WholeRuns {
    private record Term(Edtf start, Edtf end, Position position) {}

    private record Run(Term first, Term last) {}

    private static final int MOST_TERMS = 50;
    private static final int DAYS_BETWEEN_TERMS = 60;

    private WholeRuns() {}

    /** The claims, all of one person and alike offices, with the start and the end in the place of such a row. */
    static List<OfficeClaim> parted(List<OfficeClaim> claims) {
        List<Term> terms = new ArrayList<>();
        for (OfficeClaim claim : claims) {
            if (claim.evidence().witness() == Witness.INFOBOX
                    && claim.start() instanceof Bound.Dated start
                    && claim.end() instanceof Bound.Dated end) {
                terms.add(new Term(start.date(), end.date(), claim.position()));
            }
        }
        if (terms.size() < 2 || terms.size() > MOST_TERMS) {
            return claims;
        }
        List<OfficeClaim> parted = new ArrayList<>();
        for (OfficeClaim claim : claims) {
            run(claim, terms)
                    .ifPresentOrElse(
                            run -> {
                                parted.add(begun(claim, run.first().position()));
                                parted.add(ended(claim, run.last().position()));
                            },
                            () -> parted.add(claim));
        }
        return parted;
    }

    /** The terms that the row gives as one, in the words of the infobox; empty where it does not. */
    private static Optional<Run> run(OfficeClaim claim, List<Term> terms) {
        if (claim.evidence().witness() != Witness.SUCCESSION
                || !(claim.start() instanceof Bound.Dated start)
                || !(claim.end() instanceof Bound.Dated end)
                || terms.stream()
                        .anyMatch(term -> isSame(term.start(), start.date()) && isSame(term.end(), end.date()))) {
            return Optional.empty();
        }
        return terms.stream()
                .filter(first -> isSame(first.start(), start.date()))
                .flatMap(first -> last(first, end.date(), terms).map(last -> new Run(first, last)).stream())
                .findFirst();
    }

    /** The last of the terms that begin with {@code first} and follow each other until {@code end}. */
    private static Optional<Term> last(Term first, Edtf end, List<Term> terms) {
        Term last = first;
        for (int passed = 0; passed < terms.size(); passed++) {
            Optional<Term> next = after(last, terms);
            if (next.isEmpty() || isSame(last.end(), end)) {
                break;
            }
            last = next.get();
        }
        return Optional.of(last).filter(found -> !found.equals(first) && isSame(found.end(), end));
    }

    /** The term that begins on the day on which another ends, or so soon after that nobody is told to have come between. */
    private static Optional<Term> after(Term term, List<Term> terms) {
        LocalDate last = term.end().latest();
        return terms.stream()
                .filter(other -> !other.equals(term)
                        && !other.start().earliest().isBefore(term.end().earliest())
                        && !other.start().earliest().isAfter(last.plusDays(DAYS_BETWEEN_TERMS)))
                .findFirst();
    }

    /** True for one day, and for a year and a day in it. */
    private static boolean isSame(Edtf one, Edtf other) {
        return !one.earliest().isAfter(other.latest()) && !other.earliest().isAfter(one.latest());
    }

    private static OfficeClaim begun(OfficeClaim row, Position position) {
        OfficeClaimBuilder part = part(row, position).start(row.start());
        row.predecessors().forEach(part::predecessor);
        row.noneBefore().ifPresent(part::noneBefore);
        return part.build();
    }

    private static OfficeClaim ended(OfficeClaim row, Position position) {
        OfficeClaimBuilder part = part(row, position).end(row.end());
        row.successors().forEach(part::successor);
        row.noneAfter().ifPresent(part::noneAfter);
        return part.build();
    }

    private static OfficeClaimBuilder part(OfficeClaim row, Position position) {
        OfficeClaimBuilder part = OfficeClaim.of(row.person(), position, row.evidence());
        row.qualifiers().forEach(part::qualifier);
        row.links().forEach(part::link);
        return part;
    }
}
