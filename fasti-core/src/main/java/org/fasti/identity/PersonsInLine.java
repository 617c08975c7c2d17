package org.fasti.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fasti.person.FullNames;
import org.fasti.person.NameLikeness;
import org.fasti.time.DayRange;

/** Finds who among the holders of one office, as several sources name them, may be one person. */
public final class PersonsInLine {
    /** So many of one name in one office are compared only where they are written alike. */
    private static final int MOST_BY_A_WORD = 300;

    private static final int MOST_BY_A_DAY = 40;

    private record Pair(KnownBearer a, KnownBearer b) {}

    private final FullNames names = FullNames.forLanguage("en");
    private final Neighbours neighbours = new Neighbours(names);
    private final List<Likeness<KnownBearer>> likenesses = new ArrayList<>();
    private final List<Undecided<KnownBearer>> undecided = new ArrayList<>();

    /** What was found so far. */
    public List<Likeness<KnownBearer>> likenesses() {
        return List.copyOf(likenesses);
    }

    /** Holders who may be one, but nothing shows it. */
    public List<Undecided<KnownBearer>> undecided() {
        return List.copyOf(undecided);
    }

    /** Compares the holders in one line of an office. */
    public void compare(List<Holding> line) {
        Map<KnownBearer, List<Holding>> held = new LinkedHashMap<>();
        for (Holding one : line) {
            held.computeIfAbsent(one.bearer(), bearer -> new ArrayList<>()).add(one);
        }
        if (held.keySet().stream().map(KnownBearer::source).distinct().count() > 1) {
            SingleSeat seat = new SingleSeat(line, names);
            for (Pair pair : pairs(held)) {
                compare(pair, held.getOrDefault(pair.a, List.of()), held.getOrDefault(pair.b, List.of()), seat);
            }
        }
    }

    private Set<Pair> pairs(Map<KnownBearer, List<Holding>> held) {
        Map<String, Set<KnownBearer>> byKey = new HashMap<>();
        Map<String, Set<KnownBearer>> byDay = new HashMap<>();
        held.forEach((bearer, holdings) -> {
            for (String key : names.keys(bearer.fullName())) {
                byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(bearer);
            }
            byKey.computeIfAbsent("=" + bearer.fullName().folded(), k -> new LinkedHashSet<>())
                    .add(bearer);
            for (Holding one : holdings) {
                if (one.start().isOneDay()) {
                    days(one)
                            .forEach(day -> byDay.computeIfAbsent(day, k -> new LinkedHashSet<>())
                                    .add(bearer));
                }
            }
        });
        Set<Pair> pairs = new LinkedHashSet<>();
        byKey.forEach((key, bearers) -> {
            if (bearers.size() <= MOST_BY_A_WORD || key.startsWith("=")) {
                addPairs(bearers, pairs);
            }
        });
        byDay.values().stream()
                .filter(bearers -> bearers.size() <= MOST_BY_A_DAY)
                .forEach(bearers -> addPairs(bearers, pairs));
        return pairs;
    }

    /** Of a bare title also the days beside it, so that the two keys meet where sources are a day apart. */
    private static Set<String> days(Holding one) {
        long day = one.start().earliest().toEpochDay();
        return one.bearer().fullName().plain().isPresent()
                ? Set.of("" + day)
                : Set.of("" + (day - 1), "" + day, "" + (day + 1));
    }

    private static void addPairs(Collection<KnownBearer> bearers, Set<Pair> pairs) {
        List<KnownBearer> ordered = bearers.stream().sorted(KnownBearer.ORDER).toList();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < ordered.size(); j++) {
                if (!ordered.get(i).source().equals(ordered.get(j).source())) {
                    pairs.add(new Pair(ordered.get(i), ordered.get(j)));
                }
            }
        }
    }

    private void compare(Pair pair, List<Holding> heldByA, List<Holding> heldByB, SingleSeat seat) {
        NameLikeness likeness = names.likeness(pair.a.fullName(), pair.b.fullName());
        if (likeness == NameLikeness.DIFFERENT) {
            return;
        }
        List<SpellFit> fits = new ArrayList<>();
        heldByA.forEach(one -> heldByB.forEach(other -> fits.add(SpellFit.of(one, other))));
        SpellFit best = fits.stream()
                .min(Comparator.comparing(SpellFit::apart)
                        .thenComparing(fit -> !fit.isExact())
                        .thenComparing(fit -> !fit.isNear())
                        .thenComparingLong(SpellFit::badness))
                .orElseThrow();
        Optional<String> aged = Ages.exclude(pair.a, heldByA, pair.b, heldByB);
        if (aged.isPresent()) {
            return;
        }
        Optional<Likeness<KnownBearer>> found = switch (likeness) {
            case SAME -> ofSameName(pair, best);
            case VARIANT -> ofVariant(pair, best);
            case FAMILY ->
                best.isExact() || isOpenSpell(best)
                        ? like(pair, IdentityRule.FAMILY_NAME_SAME_SPELL, best, "a family name in common")
                        : Optional.empty();
            case GIVEN, UNTOLD ->
                seat.isOneSpell(best)
                        ? like(
                                pair,
                                IdentityRule.SAME_SPELL_IN_SINGLE_SEAT,
                                best,
                                "a seat for one and the same neighbours")
                        : Optional.empty();
            case DIFFERENT -> Optional.empty();
        };
        found.ifPresent(likenesses::add);
        if (found.isEmpty() && isWorthAsking(likeness, best)) {
            undecided.add(new Undecided<>(
                    pair.a, pair.b, words(likeness) + " in " + best.a().office().label(), doubt(best)));
        }
    }

    private static boolean isWorthAsking(NameLikeness likeness, SpellFit best) {
        return switch (likeness) {
            case SAME -> true;
            case VARIANT -> !best.apart();
            case FAMILY -> best.isNear();
            case GIVEN, UNTOLD -> best.isExact();
            case DIFFERENT -> false;
        };
    }

    private Optional<Likeness<KnownBearer>> ofSameName(Pair pair, SpellFit best) {
        boolean oneAgrees = best.start().agrees() || best.end().agrees();
        if (!best.apart() && oneAgrees || best.isLongTogether()) {
            return like(pair, IdentityRule.SAME_NAME_SAME_OFFICE, best, "the same name");
        }
        return byNeighbours(pair, best);
    }

    private Optional<Likeness<KnownBearer>> ofVariant(Pair pair, SpellFit best) {
        return !best.apart() && best.isNear()
                ? like(pair, IdentityRule.ALIKE_NAME_SAME_OFFICE, best, "names that may be one")
                : byNeighbours(pair, best);
    }

    private Optional<Likeness<KnownBearer>> byNeighbours(Pair pair, SpellFit best) {
        return best.apart()
                ? Optional.empty()
                : neighbours
                        .common(best.a(), best.b())
                        .flatMap(common -> like(pair, IdentityRule.NEIGHBOURS_AGREE, best, common));
    }

    /** Both began on about the same day, and neither says when it ended. */
    private static boolean isOpenSpell(SpellFit fit) {
        return fit.start() == BoundFit.EXACT
                && fit.end() == BoundFit.UNSAID
                && !fit.apart()
                && !fit.a().end().hasLatest()
                && !fit.b().end().hasLatest();
    }

    private static Optional<Likeness<KnownBearer>> like(Pair pair, IdentityRule rule, SpellFit fit, String why) {
        return Optional.of(new Likeness<>(
                pair.a,
                pair.b,
                rule,
                fit.badness(),
                why + ": " + pair.a.label() + " and " + pair.b.label() + " in "
                        + fit.a().office().label() + ", " + bounds(fit)));
    }

    private static String doubt(SpellFit fit) {
        boolean nothing = Stream.of(fit.a(), fit.b())
                .flatMap(one -> Stream.of(one.start(), one.end()))
                .allMatch(DayRange.UNBOUNDED::equals);
        if (nothing) {
            return "neither source says when";
        }
        boolean none = fit.start() == BoundFit.UNSAID && fit.end() == BoundFit.UNSAID && !fit.apart();
        return (none ? "the sources give no bound in common: " : "the bounds do not agree: ") + bounds(fit);
    }

    private static String bounds(SpellFit fit) {
        return fit.a().label().equals(fit.b().label())
                ? "both " + fit.a().label()
                : fit.a().label() + " and " + fit.b().label();
    }

    private static String words(NameLikeness likeness) {
        return switch (likeness) {
            case SAME -> "the same name";
            case VARIANT -> "names that may be one";
            case FAMILY -> "a family name in common";
            case GIVEN -> "a given name in common";
            case UNTOLD, DIFFERENT -> "the same time";
        };
    }
}
