package org.fasti.claim;

import org.fasti.time.Bound;

/** A part of a tenure during which the office was held only provisionally (acting, interim). */
public record ActingSpell(Bound start, Bound end) {}
