package org.fasti.ledger;

/** What whoever opens a chronicle to write may want to tell people. */
@FunctionalInterface
public interface Notices {
    /** Another program is writing; this one waits for its turn. Told once for each wait. */
    void waits();

    /** The derived tables were made by another version of Fasti and are made anew, which may take minutes. */
    default void derivesAnew() {}
}
