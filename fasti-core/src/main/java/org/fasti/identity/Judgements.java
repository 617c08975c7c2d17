package org.fasti.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people judged to be one, or not.
 *
 * @param <T> bearers or offices
 */
public final class Judgements<T> {
    /**
     * @param isSame whether the two are one; else they are two
     * @param reason with the author, for people
     */
    public record Judgement<T>(T a, T b, boolean isSame, String reason) {}

    private final List<Likeness<T>> same;
    private final Map<T, Set<T>> sameAs = new HashMap<>();
    private final Map<T, Map<T, String>> different = new HashMap<>();

    public Judgements(List<Judgement<T>> all) {
        same = all.stream()
                .filter(Judgement::isSame)
                .map(one -> new Likeness<>(one.a(), one.b(), IdentityRule.JUDGED_SAME, 0, one.reason()))
                .toList();
        for (Judgement<T> one : all) {
            if (one.isSame()) {
                sameAs.computeIfAbsent(one.a(), t -> new HashSet<>()).add(one.b());
                sameAs.computeIfAbsent(one.b(), t -> new HashSet<>()).add(one.a());
            } else {
                different.computeIfAbsent(one.a(), t -> new HashMap<>()).put(one.b(), one.reason());
                different.computeIfAbsent(one.b(), t -> new HashMap<>()).put(one.a(), one.reason());
            }
        }
    }

    /** What of it is still undecided: without those that somebody judged to be two. */
    public List<Undecided<T>> open(List<Undecided<T>> undecided) {
        return undecided.stream()
                .filter(one -> different(one.a(), one.b()).isEmpty())
                .toList();
    }

    List<Likeness<T>> same() {
        return same;
    }

    boolean areSame(T a, T b) {
        return sameAs.getOrDefault(a, Set.of()).contains(b);
    }

    Optional<String> different(T a, T b) {
        return Optional.ofNullable(different.getOrDefault(a, Map.of()).get(b));
    }
}
