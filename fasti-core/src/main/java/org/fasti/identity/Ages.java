package org.fasti.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fasti.time.DayRange;

/** Ages and lifetimes that exclude: whoever held an office as a child, or after death, is somebody else. */
final class Ages {
    private static final int YOUNGEST = 14;
    private static final int OLDEST = 105;
    private static final int LONGEST_CAREER = 80;

    private Ages() {}

    /** Why {@code a} cannot have held what {@code b} held. */
    static Optional<String> exclude(KnownBearer a, List<Holding> heldByA, KnownBearer b, List<Holding> heldByB) {
        return excludes(a, heldByB).or(() -> excludes(b, heldByA)).or(() -> tooLong(heldByA, heldByB));
    }

    private static Optional<String> excludes(KnownBearer person, List<Holding> held) {
        for (Holding one : held) {
            for (DayRange birth : person.births()) {
                if (isBefore(one.start(), birth.earliest(), YOUNGEST)) {
                    return Optional.of(person.label() + ", born " + birth.earliest() + ", was too young for "
                            + one.office().label() + " in " + one.start().latest());
                }
                if (birth.hasLatest() && isAfter(one.start(), birth.latest(), OLDEST)) {
                    return Optional.of(person.label() + ", born " + birth.latest() + ", was too old for "
                            + one.office().label() + " in " + one.start().earliest());
                }
            }
            for (DayRange death : person.deaths()) {
                if (death.hasLatest() && isAfter(one.start(), death.latest(), 0)) {
                    return Optional.of(person.label() + ", who died " + death.latest() + ", cannot have become "
                            + one.office().label() + " in " + one.start().earliest());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> tooLong(List<Holding> some, List<Holding> others) {
        for (Holding one : some) {
            for (Holding other : others) {
                if (isBeyond(one, other) || isBeyond(other, one)) {
                    return Optional.of("no career is as long as from " + one.label() + " to " + other.label());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isBeyond(Holding early, Holding late) {
        return early.start().hasLatest() && isAfter(late.start(), early.start().latest(), LONGEST_CAREER);
    }

    private static boolean isBefore(DayRange days, LocalDate birth, int years) {
        return days.hasLatest() && birth.isAfter(LocalDate.MIN) && days.latest().isBefore(birth.plusYears(years));
    }

    private static boolean isAfter(DayRange days, LocalDate day, int years) {
        return days.hasEarliest() && days.earliest().isAfter(day.plusYears(years));
    }
}
