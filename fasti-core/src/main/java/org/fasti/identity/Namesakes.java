package org.fasti.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.fasti.time.DayRange;

/** Decides of two bearers of one name in different sources, whatever offices they held. */
public final class Namesakes {
    private final ToLongFunction<KnownOffice> line;
    private final List<Likeness<KnownBearer>> likenesses = new ArrayList<>();
    private final List<Undecided<KnownBearer>> undecided = new ArrayList<>();

    /** @param line the number of the line that a wording belongs to */
    public Namesakes(ToLongFunction<KnownOffice> line) {
        this.line = line;
    }

    /** What was found so far. */
    public List<Likeness<KnownBearer>> likenesses() {
        return List.copyOf(likenesses);
    }

    /** Those who may be one, but nothing shows it. */
    public List<Undecided<KnownBearer>> undecided() {
        return List.copyOf(undecided);
    }

    /** Compares two of one name. */
    public void compare(KnownBearer a, List<Holding> heldByA, KnownBearer b, List<Holding> heldByB) {
        if (a.source().equals(b.source())) {
            return;
        }
        Optional<DayRange> birth = commonDay(a.births(), b.births());
        if (birth.isPresent()) {
            add(
                    a,
                    b,
                    IdentityRule.SAME_NAME_AND_BIRTH,
                    "the same name and day of birth, " + birth.get().earliest());
            return;
        }
        Optional<String> excluded = Ages.exclude(a, heldByA, b, heldByB);
        Set<Long> common = commonLines(heldByA, heldByB);
        if (excluded.isEmpty() && common.size() > 1) {
            add(a, b, IdentityRule.CHAIN_OF_OFFICES, "the same name in " + common.size() + " of the same offices");
            return;
        }
        undecided.add(new Undecided<>(
                a, b, "the same name", excluded.orElse("no office, day of birth or identifier in common shows it")));
    }

    private void add(KnownBearer a, KnownBearer b, IdentityRule rule, String why) {
        likenesses.add(new Likeness<>(a, b, rule, 0, why + ": " + a.label() + " and " + b.label()));
    }

    private static Optional<DayRange> commonDay(List<DayRange> some, List<DayRange> others) {
        return some.stream()
                .filter(day -> day.isOneDay() && others.contains(day))
                .findFirst();
    }

    /** The lines in which both may have been in office together. */
    private Set<Long> commonLines(List<Holding> some, List<Holding> others) {
        Set<Long> common = new HashSet<>();
        for (Holding one : some) {
            for (Holding other : others) {
                if (line.applyAsLong(one.office()) == line.applyAsLong(other.office())
                        && !SpellFit.of(one, other).apart()) {
                    common.add(line.applyAsLong(one.office()));
                }
            }
        }
        return common;
    }
}
