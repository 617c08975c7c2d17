package org.fasti.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fasti.person.FullName;
import org.fasti.time.DayRange;

/**
 * A person as one source names them, with what tells them from others.
 *
 * @param number the bearer's own in the chronicle
 * @param source the source's name
 * @param knownBy how the source knows the person: its own identifier, else the folded name
 * @param id the source's identifier; empty where it knows persons by name
 * @param shared identifiers of schemes that several sources use, and addresses of pages about the person
 * @param births the days on which the person may have been born, each as stated somewhere in the source
 * @param deaths likewise
 */
public record KnownBearer(
        long number,
        String source,
        String knownBy,
        Optional<String> id,
        String name,
        FullName fullName,
        List<SharedIdentifier> shared,
        List<DayRange> births,
        List<DayRange> deaths) {
    /** By what sources say; numbers depend on the order of recording. */
    public static final Comparator<KnownBearer> ORDER =
            Comparator.comparing(KnownBearer::source).thenComparing(KnownBearer::knownBy);

    public KnownBearer {
        shared = List.copyOf(shared);
        births = List.copyOf(births);
        deaths = List.copyOf(deaths);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KnownBearer bearer && bearer.number == number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    /** The name and the source, for people. */
    public String label() {
        return name + " (" + source + ")";
    }
}
