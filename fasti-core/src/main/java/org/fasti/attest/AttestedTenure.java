package org.fasti.attest;

import java.util.List;
import java.util.Optional;
import org.fasti.time.Ending;
import org.fasti.time.ValidTime;

/**
 * One person in one office over one time, on the word of all sources that speak of it. Derived, never stored as the
 * truth.
 *
 * @param testimonies at least one, all of one person and one line of an office, in the order of {@link TestimonyOrder}
 */
public record AttestedTenure(List<Testimony> testimonies, AttestedBound start, AttestedBound end) {
    public AttestedTenure {
        testimonies = List.copyOf(testimonies);
        if (testimonies.isEmpty()) {
            throw new IllegalArgumentException("a tenure has at least one testimony");
        }
    }

    /** The testimony whose wording of person and office is shown: of the source first recorded. */
    public Testimony leading() {
        return testimonies.getFirst();
    }

    public String person() {
        return leading().bearer().name();
    }

    public Office office() {
        return leading().office();
    }

    /** When it was held, with all doubts; empty where the sources' bounds leave no day in office. */
    public Optional<ValidTime> time() {
        boolean possible = start.days().earliest().isBefore(end.days().latest());
        return possible && testimonies.stream().anyMatch(one -> one.time().isPresent())
                ? Optional.of(new ValidTime(start.days(), end.days(), ending()))
                : Optional.empty();
    }

    /** All the places that say it. */
    public List<Seen> evidence() {
        return testimonies.stream()
                .flatMap(one -> one.evidence().stream())
                .sorted(Seen.ORDER)
                .toList();
    }

    private Ending ending() {
        List<Ending> said = testimonies.stream()
                .flatMap(one -> one.time().stream())
                .map(ValidTime::ending)
                .toList();
        return said.contains(Ending.ENDED)
                ? Ending.ENDED
                : said.contains(Ending.ONGOING_WHEN_PUBLISHED) ? Ending.ONGOING_WHEN_PUBLISHED : Ending.UNKNOWN;
    }
}
