package org.fasti.query;

import java.util.List;
import org.fasti.attest.AttestedTenure;
import org.fasti.tighten.Narrowed;
import org.fasti.time.DayCount;
import org.fasti.time.Truth;

/** What stands in the line of an office's holders. */
public sealed interface LineItem {
    /**
     * A holder.
     *
     * @param onlyNamed true where only others' records name this holder
     * @param narrowed the bounds that what is known of other holders narrows; inferred, and never shown as stated
     * @param remarks what is doubtful or particular, as parts of sentences
     */
    record Holder(Held held, boolean onlyNamed, List<Narrowed> narrowed, List<String> remarks) implements LineItem {
        public Holder {
            narrowed = List.copyOf(narrowed);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Somebody whom a holder's record names as the neighbour and of whom nothing else is known.
     *
     * @param before whether named as the one before, else as the one after
     * @param by whose record names them
     */
    record Named(String name, boolean before, AttestedTenure by) implements LineItem {}

    /**
     * A time between two holders in which nobody is known to have held the office.
     *
     * @param is whether there certainly is such a time
     */
    record Gap(AttestedTenure after, AttestedTenure before, Truth is, DayCount length) implements LineItem {}

    /** A time in which two certainly held the office although one followed the other. */
    record Overlap(AttestedTenure first, AttestedTenure second, DayCount length) implements LineItem {}

    /**
     * A source's words for that nobody held it before or after.
     *
     * @param before whether nobody before, else nobody after
     */
    record Nobody(String words, boolean before, AttestedTenure by) implements LineItem {}
}
