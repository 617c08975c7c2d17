package org.fasti.identity;

/**
 * Two of which one source speaks in one way and another in another, and why they may be one.
 *
 * @param <T> bearers or offices
 * @param badness among likenesses of one rule, how badly the two fit: 0 for the best
 * @param reason for people
 */
public record Likeness<T>(T a, T b, IdentityRule rule, long badness, String reason) {}
