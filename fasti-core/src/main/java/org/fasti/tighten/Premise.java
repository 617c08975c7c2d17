package org.fasti.tighten;

/**
 * One thing that is taken to hold, and that limits how many days lie between two events, or between an event and the
 * calendar. Each bears on one such pair only, so that a proof names exactly what it uses.
 */
public sealed interface Premise permits Statement, Law {
    /** What it says of days. */
    Distance distance();

    /** What it says, as a person reads it. */
    String says();
}
