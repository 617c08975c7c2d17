package org.fasti.attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fasti.time.DayRange;
import org.fasti.time.ValidTime;

/** The rules for tenures of many sources, stated day by day and pair by pair, without regard to speed. */
final class AttestationRules {
    /** All days on which something may begin or end, with those beside them. */
    private static final List<LocalDate> DAYS = LocalDate.of(1990, 1, 1)
            .datesUntil(LocalDate.of(2015, 12, 31))
            .filter(day -> day.getDayOfMonth() < 6 || day.getDayOfMonth() > 27)
            .filter(day -> day.getMonthValue() < 5 || day.getMonthValue() == 12)
            .toList();

    private final List<Testimony> all;

    AttestationRules(List<Testimony> all) {
        this.all = all;
    }

    void check(List<AttestedTenure> tenures) {
        assertThat(tenures.stream().flatMap(tenure -> tenure.testimonies().stream()))
                .as("each testimony stands in one tenure")
                .containsExactlyInAnyOrderElementsOf(all);
        for (AttestedTenure tenure : tenures) {
            tellsNothingTogetherThatASourceTellsApart(tenure);
            hasAPossibleDayInCommon(tenure);
            bound(tenure.start(), firsts(tenure), StatedDays::start);
            bound(tenure.end(), lasts(tenure), StatedDays::end);
        }
    }

    /** Two dated rows of one edition are in one tenure only where they follow each other, or say the same. */
    private void tellsNothingTogetherThatASourceTellsApart(AttestedTenure tenure) {
        for (Testimony one : tenure.testimonies()) {
            for (Testimony other : tenure.testimonies()) {
                boolean apart = one.number() < other.number()
                        && one.edition().equals(other.edition())
                        && isDated(one)
                        && isDated(other)
                        && !one.said().equals(other.said());
                if (apart) {
                    assertThat(all.stream()
                                    .filter(third -> !third.edition().equals(one.edition()))
                                    .flatMap(third -> third.time().stream())
                                    .anyMatch(time -> isBetween(time, one, other)))
                            .as("another source has the day between %s and %s within one spell", one, other)
                            .isTrue();
                }
            }
        }
    }

    private static boolean isBetween(ValidTime time, Testimony one, Testimony other) {
        return DAYS.stream()
                .anyMatch(day -> time.holdsOn(day).isPossible()
                        && (day.isAfter(one.time().orElseThrow().start().earliest())
                                || day.isAfter(
                                        other.time().orElseThrow().start().earliest())));
    }

    /** Rows of different editions in one tenure possibly hold on a same day, runs of one edition taken as one. */
    private static void hasAPossibleDayInCommon(AttestedTenure tenure) {
        List<Set<LocalDate>> possible = new ArrayList<>();
        Set<Long> editions = new HashSet<>();
        for (Testimony one : tenure.testimonies()) {
            if (editions.add(one.edition().number())) {
                Set<LocalDate> held = new HashSet<>();
                tenure.testimonies().stream()
                        .filter(other -> other.edition().equals(one.edition()))
                        .flatMap(other -> other.time().stream())
                        .forEach(time -> DAYS.stream()
                                .filter(day -> time.holdsOn(day).isPossible())
                                .forEach(held::add));
                possible.add(held);
            }
        }
        for (Set<LocalDate> held : possible) {
            for (Set<LocalDate> other : possible) {
                assertThat(held.isEmpty() || other.isEmpty() || held.stream().anyMatch(other::contains))
                        .as("days in common")
                        .isTrue();
            }
        }
    }

    /** The common days of all that is said; else all between the most exact; what is inferred only without dates. */
    private static void bound(AttestedBound bound, List<Testimony> said, Function<Testimony, StatedDays> side) {
        List<DayRange> stated =
                said.stream().flatMap(one -> side.apply(one).stated().stream()).toList();
        boolean dated = said.stream().anyMatch(one -> side.apply(one).isDated());
        List<DayRange> inferred = said.stream()
                .flatMap(one -> side.apply(one).inferred().stream())
                .filter(range -> stated.isEmpty() || come(stated).stream().anyMatch(range::contains))
                .toList();
        Set<LocalDate> expected = stated.isEmpty() ? new HashSet<>(DAYS) : come(stated);
        if (!dated && !inferred.isEmpty()) {
            Set<LocalDate> narrowed = come(inferred);
            narrowed.retainAll(expected);
            expected = narrowed.isEmpty() ? come(inferred) : narrowed;
        }
        assertThat(DAYS.stream().filter(bound.days()::contains).toList())
                .as("days of a bound of %s", said)
                .containsExactlyInAnyOrderElementsOf(expected);
        Optional<DayRange> shown =
                bound.by().stream().findFirst().flatMap(one -> side.apply(one).stated());
        if (dated) {
            assertThat(bound.dissenting())
                    .containsExactlyInAnyOrderElementsOf(said.stream()
                            .filter(one -> side.apply(one)
                                    .stated()
                                    .filter(range -> DAYS.stream()
                                            .noneMatch(day -> range.contains(day)
                                                    && shown.orElseThrow().contains(day)))
                                    .isPresent())
                            .toList());
        }
    }

    private static Set<LocalDate> come(List<DayRange> ranges) {
        Set<LocalDate> common = new HashSet<>();
        for (LocalDate day : DAYS) {
            if (ranges.stream().allMatch(range -> range.contains(day))) {
                common.add(day);
            }
        }
        if (!common.isEmpty()) {
            return common;
        }
        List<DayRange> exact = ranges.stream()
                .filter(range -> ranges.stream()
                        .noneMatch(other -> !other.equals(range)
                                && !other.earliest().isBefore(range.earliest())
                                && !other.latest().isAfter(range.latest())))
                .toList();
        Set<LocalDate> hull = new HashSet<>();
        for (LocalDate day : DAYS) {
            boolean after = exact.stream().anyMatch(range -> !day.isBefore(range.earliest()));
            boolean before = exact.stream().anyMatch(range -> !day.isAfter(range.latest()));
            if (after && before) {
                hull.add(day);
            }
        }
        return hull;
    }

    private static boolean isDated(Testimony one) {
        return StatedDays.start(one).isDated() || StatedDays.end(one).isDated();
    }

    private static List<Testimony> firsts(AttestedTenure tenure) {
        return byEdition(tenure, true);
    }

    private static List<Testimony> lasts(AttestedTenure tenure) {
        return byEdition(tenure, false);
    }

    /** Of rows of one edition that were put together the first, or the last; each of those that were not. */
    private static List<Testimony> byEdition(AttestedTenure tenure, boolean first) {
        List<Testimony> rows = tenure.testimonies();
        return rows.stream()
                .filter(one -> rows.stream()
                        .noneMatch(other -> other.edition().equals(one.edition())
                                && (first ? follows(other, one) : follows(one, other))))
                .toList();
    }

    /** Whether the second is a later part of the first's run. */
    private static boolean follows(Testimony one, Testimony other) {
        return isDated(one)
                && isDated(other)
                && !one.said().equals(other.said())
                && one.time().isPresent()
                && other.time().isPresent()
                && TestimonyOrder.BY_TIME.compare(one, other) < 0;
    }
}
