package org.fasti.attest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fasti.time.DayRange;
import org.fasti.time.ValidTime;

/**
 * Puts together what one source splits and another joins: spells of one list that follow each other without a gap,
 * where another source certainly has the day between them within one spell.
 */
final class Parts {
    private Parts() {}

    /** @param all of one person in one office, in order of time */
    static List<Part> of(List<Testimony> all) {
        Map<String, List<Testimony>> lists = new LinkedHashMap<>();
        all.forEach(one -> lists.computeIfAbsent(one.edition().list(), name -> new ArrayList<>())
                .add(one));
        List<Part> parts = new ArrayList<>();
        for (List<Testimony> own : lists.values()) {
            List<Testimony> run = new ArrayList<>();
            for (Testimony next : own) {
                if (!run.isEmpty() && !isJoined(run.getLast(), next, all)) {
                    parts.add(new Part(List.copyOf(run)));
                    run.clear();
                }
                run.add(next);
            }
            parts.add(new Part(List.copyOf(run)));
        }
        return parts;
    }

    private static boolean isJoined(Testimony before, Testimony after, List<Testimony> all) {
        return cut(before, after)
                .filter(cut -> all.stream()
                        .filter(one ->
                                !one.edition().list().equals(before.edition().list()))
                        .flatMap(one -> one.time().stream())
                        .anyMatch(time -> covers(time, cut)))
                .isPresent();
    }

    /** The day on which the one spell ends and the other begins; empty where they do not follow each other at once. */
    private static Optional<DayRange> cut(Testimony before, Testimony after) {
        StatedDays end = StatedDays.end(before);
        StatedDays start = StatedDays.start(after);
        boolean follow = end.isDated()
                && start.isDated()
                && end.stated().get().meets(start.stated().get())
                && StatedDays.time(before, after).isPresent();
        return follow ? start.stated() : Optional.empty();
    }

    private static boolean covers(ValidTime time, DayRange cut) {
        return time.start().latest().isBefore(cut.earliest())
                && time.end().earliest().isAfter(cut.latest());
    }
}
