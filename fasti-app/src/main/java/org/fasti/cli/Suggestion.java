package org.fasti.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.fasti.language.Slips;

/** Finds what was probably meant by a word that is not known. */
final class Suggestion {
    private Suggestion() {}

    /** The known word with the fewest slips of the keyboard from {@code word}, if at most half of it is wrong. */
    static Optional<String> nearest(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> Slips.between(word, candidate) <= (candidate.length() + 1) / 2)
                .min(Comparator.<String>comparingInt(candidate -> Slips.between(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
