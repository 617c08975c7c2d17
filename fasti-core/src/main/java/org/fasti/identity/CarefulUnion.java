package org.fasti.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Unites what is alike, the strongest likenesses first, and never two that something tells apart, not even by way of a
 * third. Of likenesses that exclude each other and are as good, none is followed. The outcome does not depend on the order
 * in which likenesses are given.
 */
final class CarefulUnion<T> {
    /** A likeness that fits better than its rival by more than these days is followed. */
    private static final long CLEARLY_BETTER = 14;

    private final Comparator<T> order;
    private final BiFunction<T, T, Optional<String>> apart;
    private final Function<T, String> label;
    private final Map<T, Group<T>> groupOf = new HashMap<>();
    private final List<Likeness<T>> links = new ArrayList<>();
    private final List<Undecided<T>> undecided = new ArrayList<>();

    /** Those united so far. What tells it apart from another group is remembered as long as neither grows. */
    private static final class Group<T> {
        private record Found(int size, int otherSize, Optional<String> why) {}

        private final List<T> members = new ArrayList<>();
        private final Map<Group<T>, Found> apart = new IdentityHashMap<>();

        Group(T first) {
            members.add(first);
        }

        Optional<String> apartFrom(Group<T> other, BiFunction<T, T, Optional<String>> apart) {
            Found known = this.apart.get(other);
            if (known == null || known.size != members.size() || known.otherSize != other.members.size()) {
                known = new Found(members.size(), other.members.size(), search(other, apart));
                this.apart.put(other, known);
            }
            return known.why;
        }

        private Optional<String> search(Group<T> other, BiFunction<T, T, Optional<String>> apart) {
            for (T one : members) {
                for (T another : other.members) {
                    Optional<String> why = one.equals(another) ? Optional.empty() : apart.apply(one, another);
                    if (why.isPresent()) {
                        return why;
                    }
                }
            }
            return Optional.empty();
        }
    }

    /** @param apart why two are certainly not one; empty where nothing says so */
    CarefulUnion(Comparator<T> order, BiFunction<T, T, Optional<String>> apart, Function<T, String> label) {
        this.label = label;
        this.order = order;
        this.apart = apart;
    }

    Identities<T> of(List<Likeness<T>> likenesses) {
        Map<IdentityRule, List<Likeness<T>>> byRule = new LinkedHashMap<>();
        likenesses.stream()
                .map(this::ordered)
                .sorted(Comparator.comparing((Likeness<T> one) -> one.rule())
                        .thenComparingLong(Likeness::badness)
                        .thenComparing(Likeness::a, order)
                        .thenComparing(Likeness::b, order))
                .forEach(one -> byRule.computeIfAbsent(one.rule(), rule -> new ArrayList<>())
                        .add(one));
        byRule.forEach((rule, ofRule) -> follow(ofRule, rivals(rule, byRule)));
        List<List<T>> groups = groupOf.values().stream()
                .distinct()
                .map(group -> group.members)
                .filter(members -> members.size() > 1)
                .map(members -> members.stream().sorted(order).toList())
                .sorted(Comparator.comparing(List::getFirst, order))
                .toList();
        return new Identities<>(groups, links, undecided);
    }

    private Likeness<T> ordered(Likeness<T> one) {
        return order.compare(one.a(), one.b()) <= 0
                ? one
                : new Likeness<>(one.b(), one.a(), one.rule(), one.badness(), one.reason());
    }

    /** Likenesses by other rules over which a rule does not prevail by its strength alone. */
    private List<Likeness<T>> rivals(IdentityRule rule, Map<IdentityRule, List<Likeness<T>>> byRule) {
        return rule.rivals().stream()
                .flatMap(other -> byRule.getOrDefault(other, List.of()).stream())
                .toList();
    }

    /** Those of one rule: first the ones without a rival; these may exclude the rivals of others. */
    private void follow(List<Likeness<T>> ofRule, List<Likeness<T>> others) {
        List<Likeness<T>> open = new ArrayList<>(ofRule);
        boolean changed = true;
        while (changed) {
            changed = false;
            Map<T, List<Likeness<T>>> at = open(open, others);
            List<Likeness<T>> still = new ArrayList<>();
            for (Likeness<T> one : open) {
                if (group(one.a()) == group(one.b())) {
                    continue;
                }
                Optional<String> against = against(one);
                if (against.isPresent()) {
                    undecided.add(new Undecided<>(one.a(), one.b(), one.reason(), against.get()));
                } else if (rival(one, at).isPresent()) {
                    still.add(one);
                } else {
                    unite(one);
                    changed = true;
                }
            }
            open = still;
        }
        Map<T, List<Likeness<T>>> at = open(open, others);
        for (Likeness<T> one : open) {
            undecided.add(new Undecided<>(
                    one.a(), one.b(), one.reason(), rival(one, at).orElse("")));
        }
    }

    private Map<T, List<Likeness<T>>> open(List<Likeness<T>> open, List<Likeness<T>> others) {
        Map<T, List<Likeness<T>>> at = new HashMap<>();
        for (Likeness<T> one : Stream.concat(open.stream(), others.stream()).toList()) {
            at.computeIfAbsent(one.a(), t -> new ArrayList<>()).add(one);
            at.computeIfAbsent(one.b(), t -> new ArrayList<>()).add(one);
        }
        return at;
    }

    /** Why another likeness of the same strength, which would exclude this one, is about as good. */
    private Optional<String> rival(Likeness<T> one, Map<T, List<Likeness<T>>> at) {
        if (one.rule() == IdentityRule.JUDGED_SAME) {
            return Optional.empty();
        }
        return rival(one, one.a(), one.b(), at).or(() -> rival(one, one.b(), one.a(), at));
    }

    private Optional<String> rival(Likeness<T> one, T common, T meant, Map<T, List<Likeness<T>>> at) {
        for (Likeness<T> other : at.getOrDefault(common, List.of())) {
            T instead = other.a().equals(common) ? other.b() : other.a();
            if (instead.equals(meant)
                    || other.badness() > one.badness() + CLEARLY_BETTER
                    || against(other).isPresent()
                    || one.rule().compareTo(other.rule()) < 0 && hasBetter(instead, common, one.rule(), at)) {
                continue;
            }
            Optional<String> why = between(group(meant), group(instead));
            if (why.isPresent()) {
                return Optional.of("it may as well be " + label.apply(instead) + ": " + why.get());
            }
        }
        return Optional.empty();
    }

    /** Whether a likeness by the stronger rule takes {@code instead} to another, who is not {@code common}. */
    private boolean hasBetter(T instead, T common, IdentityRule rule, Map<T, List<Likeness<T>>> at) {
        for (Likeness<T> one : at.getOrDefault(instead, List.of())) {
            T other = one.a().equals(instead) ? one.b() : one.a();
            boolean apart = !other.equals(common)
                    && between(group(other), group(common)).isPresent();
            if (one.rule() == rule && apart) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> against(Likeness<T> one) {
        return between(group(one.a()), group(one.b()));
    }

    private Optional<String> between(Group<T> some, Group<T> others) {
        return some.apartFrom(others, apart);
    }

    private Group<T> group(T one) {
        return groupOf.computeIfAbsent(one, Group::new);
    }

    private void unite(Likeness<T> one) {
        Group<T> a = group(one.a());
        Group<T> b = group(one.b());
        boolean first = a.members.size() >= b.members.size();
        Group<T> larger = first ? a : b;
        Group<T> smaller = first ? b : a;
        larger.members.addAll(smaller.members);
        smaller.members.forEach(member -> groupOf.put(member, larger));
        links.add(one);
    }
}
