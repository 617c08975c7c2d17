package org.fasti.attest;

import java.util.List;
import java.util.Optional;
import org.fasti.time.ValidTime;

/**
 * What one list says of one spell: a testimony, or several that follow each other without a gap where another source
 * has one spell.
 *
 * @param testimonies at least one, all of one {@link Edition#list}, in order of time
 */
record Part(List<Testimony> testimonies) {
    Testimony first() {
        return testimonies.getFirst();
    }

    Testimony last() {
        return testimonies.getLast();
    }

    String list() {
        return first().edition().list();
    }

    Optional<ValidTime> time() {
        return testimonies.size() == 1 ? first().time() : StatedDays.time(first(), last());
    }

    /** Whether it gives a date; one that only says that the office was held tells no spells apart. */
    boolean isDated() {
        return StatedDays.start(first()).isDated() || StatedDays.end(last()).isDated();
    }

    /** Whether both are the very same words; a source that has a tenure in two rows does not mean two. */
    boolean isSaidTwice(Part other) {
        return testimonies.size() == 1
                && other.testimonies.size() == 1
                && first().said().equals(other.first().said())
                && first().person().equals(other.first().person());
    }
}
