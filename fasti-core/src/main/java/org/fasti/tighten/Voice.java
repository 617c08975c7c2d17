package org.fasti.tighten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fasti.time.DayRange;

/** The days that one witness has an event on. */
record Voice(DayRange days, Basis basis) {
    /**
     * What several witnesses state of one event. Where they agree, each of them; where they disagree, that one of them is
     * right.
     */
    static List<Statement.Dated> together(Event event, List<Voice> voices) {
        Map<DayRange, List<Voice>> byDays =
                voices.stream().collect(Collectors.groupingBy(Voice::days, LinkedHashMap::new, Collectors.toList()));
        LocalDate latestFirst = LocalDate.MIN;
        LocalDate earliestLast = LocalDate.MAX;
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (DayRange days : byDays.keySet()) {
            latestFirst = later(latestFirst, days.earliest());
            earliestLast = earlier(earliestLast, days.latest());
            first = earlier(first, days.earliest());
            last = later(last, days.latest());
        }
        if (latestFirst.isAfter(earliestLast)) {
            List<Voice> all = byDays.values().stream().flatMap(List::stream).toList();
            return List.of(dated(event, DayRange.of(first, last), all));
        }
        List<Statement.Dated> stated = new ArrayList<>();
        byDays.forEach((days, by) -> stated.add(dated(event, days, by)));
        return stated;
    }

    private static Statement.Dated dated(Event event, DayRange days, List<Voice> by) {
        List<String> ids =
                by.stream().flatMap(voice -> voice.basis().ids().stream()).toList();
        String words =
                by.stream().map(voice -> voice.basis().words()).distinct().collect(Collectors.joining("; "));
        return new Statement.Dated(event, days, new Basis(ids, words));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
