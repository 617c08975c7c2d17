package org.fasti.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fasti.person.FullNames;
import org.fasti.person.NameLikeness;
import org.fasti.time.DayRange;

/** A line of holders of whom each source has one at a time, so that a spell is told by its bounds. */
final class SingleSeat {
    private static final long DAYS_APART = 7;

    private final List<Holding> line;
    private final FullNames names;

    SingleSeat(List<Holding> line, FullNames names) {
        this.line = line;
        this.names = names;
    }

    /** Whether both are in a single seat from and to about the same days, with alike holders before or after. */
    boolean isOneSpell(SpellFit fit) {
        boolean bounds = fit.isExact()
                && BoundFit.gap(fit.a().start(), fit.b().start()) <= DAYS_APART
                && BoundFit.gap(fit.a().end(), fit.b().end()) <= DAYS_APART;
        if (!bounds || !isAlone(fit.a()) || !isAlone(fit.b())) {
            return false;
        }
        Optional<Boolean> before = alike(before(fit.a()), before(fit.b()));
        Optional<Boolean> after = alike(after(fit.a()), after(fit.b()));
        return before.orElse(true) && after.orElse(true) && (before.isPresent() || after.isPresent());
    }

    private boolean isAlone(Holding one) {
        return line.stream()
                .filter(other -> other.bearer().source().equals(one.bearer().source()))
                .filter(other -> !other.bearer().equals(one.bearer()))
                .noneMatch(other -> SpellFit.of(one, other).together());
    }

    private Optional<Holding> before(Holding one) {
        return line.stream()
                .filter(other -> other.bearer().source().equals(one.bearer().source()))
                .filter(other -> isBefore(other.end(), one.start()))
                .max(Comparator.comparing(other -> other.end().latest()));
    }

    private Optional<Holding> after(Holding one) {
        return line.stream()
                .filter(other -> other.bearer().source().equals(one.bearer().source()))
                .filter(other -> isBefore(one.end(), other.start()))
                .min(Comparator.comparing(other -> other.start().earliest()));
    }

    private static boolean isBefore(DayRange end, DayRange start) {
        return end.hasLatest() && start.hasEarliest() && !end.latest().isAfter(start.earliest());
    }

    private Optional<Boolean> alike(Optional<Holding> a, Optional<Holding> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        NameLikeness likeness =
                names.likeness(a.get().bearer().fullName(), b.get().bearer().fullName());
        return Optional.of(
                likeness == NameLikeness.SAME || likeness == NameLikeness.VARIANT || likeness == NameLikeness.FAMILY);
    }
}
