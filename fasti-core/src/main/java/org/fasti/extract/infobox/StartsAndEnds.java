package org.fasti.extract.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.extract.WrittenSpell;
import org.fasti.time.Bound;

/**
 * Dates of a box that lists all starts and then all ends, with its one dash between the two: "3 May 1971", "5 June 1983 – 4
 * May 1975", "6 June 1991" are the terms 1971–1975 and 1983–1991.
 */
final class StartsAndEnds {
    private StartsAndEnds() {}

    /** The spells so paired; {@code written} where it is of no such form. */
    static List<WrittenSpell> paired(List<WrittenSpell> written) {
        int middle = written.size() / 2;
        if (written.size() < 3 || written.size() % 2 == 0 || !isTurned(written.get(middle))) {
            return written;
        }
        List<Bound> starts = new ArrayList<>();
        List<Bound> ends = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            WrittenSpell spell = written.get(i);
            if (i != middle && spell.point().isEmpty()) {
                return written;
            }
            if (i == middle) {
                starts.add(spell.start());
                ends.add(spell.end());
            } else {
                (i < middle ? starts : ends).add(Bound.on(spell.point().orElseThrow()));
            }
        }
        List<WrittenSpell> paired = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            WrittenSpell spell = new WrittenSpell(starts.get(i), ends.get(i), Optional.empty());
            if (isTurned(spell)) {
                return written;
            }
            paired.add(spell);
        }
        return paired;
    }

    /** True where the end certainly comes before the start. */
    private static boolean isTurned(WrittenSpell spell) {
        return spell.start() instanceof Bound.Dated start
                && spell.end() instanceof Bound.Dated end
                && end.date().latest().isBefore(start.date().earliest());
    }
}
