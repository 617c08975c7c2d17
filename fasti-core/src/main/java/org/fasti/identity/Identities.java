package org.fasti.identity;

import java.util.List;

/**
 * Who, or what, is one.
 *
 * @param <T> bearers or offices
 * @param groups of two and more, which have no member in common
 * @param links by which the groups hang together: one fewer than members
 * @param undecided likenesses that were not followed, with the reason
 */
public record Identities<T>(List<List<T>> groups, List<Likeness<T>> links, List<Undecided<T>> undecided) {
    public Identities {
        groups = List.copyOf(groups);
        links = List.copyOf(links);
        undecided = List.copyOf(undecided);
    }
}
