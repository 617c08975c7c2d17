package org.fasti.time;

/** One end of a tenure as a source states it. Ended, still held and not said are three different things. */
public sealed interface Bound {
    /** The source gives a date. */
    record Dated(Edtf date) implements Bound {}

    /** The office was still held when the source was published; only an end can be this. EDTF {@code ..}. */
    record StillHeld() implements Bound {}

    /** The source says that the tenure is over ("former mayor") but not since when; only an end can be this. */
    record Over() implements Bound {}

    /** The source does not say. */
    record Unsaid() implements Bound {}

    Bound STILL_HELD = new StillHeld();
    Bound OVER = new Over();
    Bound UNSAID = new Unsaid();

    static Bound on(Edtf date) {
        return new Dated(date);
    }
}
