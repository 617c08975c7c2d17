package org.fasti.extract.infobox;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.extract.WrittenSpell;
import org.fasti.source.Span;
import org.fasti.time.Bound;

/** One term under an office's heading, gathered row by row. */
final class Term {
    final List<WrittenSpell> spells = new ArrayList<>();
    final List<ActingSpell> acting = new ArrayList<>();
    final Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
    final List<Span> before = new ArrayList<>();
    final List<Span> after = new ArrayList<>();
    final Map<String, List<Span>> holders = new LinkedHashMap<>();
    final Map<String, List<Span>> aides = new LinkedHashMap<>();
    final List<Span> colleagues = new ArrayList<>();
    final List<Span> territory = new ArrayList<>();
    final List<Span> dateRows = new ArrayList<>();
    Optional<Span> unread = Optional.empty();
    Optional<Span> neighbourRows = Optional.empty();
    boolean see;
    boolean marked;
    boolean incumbent;
    boolean assumed;
    boolean elect;
    /** The holder of a term that else were still held has died: an end that is not given is not known. */
    boolean dead;

    Bound start = Bound.UNSAID;
    Bound end = Bound.UNSAID;

    /** True once a date of the term was read. */
    boolean isDated() {
        return !spells.isEmpty() || start instanceof Bound.Dated || end instanceof Bound.Dated;
    }

    /** True where rows other than the office's heading speak of it. */
    boolean isSaid() {
        return marked || isDated() || !before.isEmpty() || !after.isEmpty();
    }

    /** True where the box says that the office was taken up or is held, so that an end that is not given is still to come. */
    boolean mayBeHeldStill() {
        return assumed || incumbent;
    }

    void dated(Span row) {
        dateRows.add(row);
    }

    void neighbours(Span row) {
        neighbourRows = Optional.of(neighbourRows.map(row::cover).orElse(row));
    }

    /** The spells of the term, at least one; a single date is given its side. */
    List<WrittenSpell> bounded() {
        List<WrittenSpell> bounded = new ArrayList<>();
        for (WrittenSpell spell : StartsAndEnds.paired(spells)) {
            bounded.add(bounded(spell));
        }
        if (bounded.isEmpty() || start instanceof Bound.Dated || end instanceof Bound.Dated) {
            bounded.add(open(new WrittenSpell(start, end, Optional.empty())));
        }
        return bounded;
    }

    private WrittenSpell bounded(WrittenSpell spell) {
        if (spell.point().isEmpty()) {
            return open(spell);
        }
        Bound date = Bound.on(spell.point().get());
        if (mayBeHeldStill()) {
            return new WrittenSpell(date, unended(), Optional.empty());
        }
        // "In office 1923": began and ended within the year; a single day says no more than that it was held then.
        boolean period =
                !spell.point().get().earliest().equals(spell.point().get().latest());
        return period ? new WrittenSpell(date, date, Optional.empty()) : spell;
    }

    private Bound unended() {
        return dead ? Bound.UNSAID : Bound.STILL_HELD;
    }

    private WrittenSpell open(WrittenSpell spell) {
        boolean still = mayBeHeldStill() && spell.end() instanceof Bound.Unsaid;
        return still ? new WrittenSpell(spell.start(), unended(), Optional.empty()) : spell;
    }
}
