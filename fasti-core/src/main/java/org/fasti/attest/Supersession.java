package org.fasti.attest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What of an earlier edition of a table stands no more, since a later edition of the same source speaks of the same
 * person. It depends on the two editions alone, so that the order of reading does not matter. In words:
 * docs/chronicle.md.
 */
public final class Supersession {
    private final List<ListedTenure> earlier;
    private final List<ListedTenure> later;
    private final boolean goesOverThePast;

    private Supersession(List<ListedTenure> earlier, List<ListedTenure> later) {
        this.earlier = earlier;
        this.later = later;
        this.goesOverThePast = later.stream().anyMatch(this::repeatsWhatWasOver);
    }

    /**
     * The tenures of {@code earlier} that the later edition supersedes.
     *
     * @param earlier all that the earlier edition lists of one person
     * @param later all that the later edition lists of that person
     */
    public static List<ListedTenure> of(List<ListedTenure> earlier, List<ListedTenure> later) {
        Supersession both = new Supersession(earlier, later);
        return earlier.stream().filter(both::isSuperseded).toList();
    }

    private boolean isSuperseded(ListedTenure tenure) {
        return later.stream().anyMatch(row -> saysTheSame(tenure, row)) || isReplaced(tenure) || isStruckOut(tenure);
    }

    /** The same tenure, whatever else the editions list. */
    private static boolean saysTheSame(ListedTenure tenure, ListedTenure row) {
        return tenure.isOfOffice(row) && (tenure.startsLike(row) || tenure.endsLike(row) || tenure.sharesDaysWith(row));
    }

    /** The later edition has a row that the earlier one lacks, and which is this tenure put right. */
    private boolean isReplaced(ListedTenure tenure) {
        return later.stream().filter(row -> isNew(row)).anyMatch(row -> isPutRight(tenure, row));
    }

    private boolean isNew(ListedTenure row) {
        return earlier.stream().noneMatch(tenure -> saysTheSame(tenure, row));
    }

    private boolean isPutRight(ListedTenure tenure, ListedTenure row) {
        if (!tenure.isOfOffice(row)) {
            return isReworded(tenure, row);
        }
        // What had begun before the earlier edition was out and is not in it stands there under other dates.
        return tenure.mayStartOrEndLike(row) || goesOverThePast && row.beganBefore(tenure.out());
    }

    /** The same day of start in an office that has the title, the body or the place in common. */
    private static boolean isReworded(ListedTenure tenure, ListedTenure row) {
        Office one = tenure.office();
        Office two = row.office();
        return tenure.startsLike(row)
                && tenure.startsOnADayThatIsKnown()
                && (tenure.end().equals(row.end()) || tenure.sharesDaysWith(row))
                && (one.position().equals(two.position())
                        || isShared(one.organization(), two.organization())
                        || isShared(one.place(), two.place()));
    }

    private static boolean isShared(Optional<String> one, Optional<String> two) {
        return one.isPresent() && Objects.equals(one, two);
    }

    /** The later edition lists the person's record on both sides of the tenure, and leaves it out. */
    private boolean isStruckOut(ListedTenure tenure) {
        boolean before = false;
        boolean after = false;
        for (ListedTenure row : later) {
            before = before || row.isOverBefore(tenure) && !isNew(row);
            after = after || row.isOfOffice(tenure) && row.beganAfter(tenure);
        }
        return before && after;
    }

    private boolean repeatsWhatWasOver(ListedTenure row) {
        List<ListedTenure> repeated = new ArrayList<>(earlier);
        repeated.removeIf(tenure -> !tenure.isOfOffice(row) || !tenure.startsLike(row));
        return repeated.stream()
                .anyMatch(tenure -> tenure.time().isPresent()
                        && tenure.time().get().end().hasLatest()
                        && tenure.time().get().end().latest().isBefore(tenure.out()));
    }
}
