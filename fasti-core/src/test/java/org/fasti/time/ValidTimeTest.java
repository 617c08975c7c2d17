package org.fasti.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValidTimeTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 6, 1);

    @ParameterizedTest
    @CsvSource({
        "INCLUSIVE,CERTAINLY,NO",
        "HANDOVER,NO,NO",
        "EXCLUSIVE,NO,NO",
        "UNKNOWN,POSSIBLY,NO",
    })
    void readsTheEndAsTheSourceMeansIt(EndConvention convention, Truth onThatDay, Truth dayAfter) {
        ValidTime time = stated("2016-10-31", "2017-05-27", convention);
        assertThat(time.holdsOn(LocalDate.of(2016, 10, 30))).isEqualTo(Truth.NO);
        assertThat(time.holdsOn(LocalDate.of(2016, 10, 31))).isEqualTo(Truth.CERTAINLY);
        assertThat(time.holdsOn(LocalDate.of(2017, 5, 26))).isEqualTo(Truth.CERTAINLY);
        assertThat(time.holdsOn(LocalDate.of(2017, 5, 27))).isEqualTo(onThatDay);
        assertThat(time.holdsOn(LocalDate.of(2017, 5, 28))).isEqualTo(dayAfter);
    }

    @Test
    void doubtsTheYearsInWhichItStartedAndEnded() {
        ValidTime time = stated("1996", "1999", EndConvention.UNKNOWN);
        assertThat(time.holdsOn(LocalDate.of(1995, 12, 31))).isEqualTo(Truth.NO);
        assertThat(time.holdsOn(LocalDate.of(1996, 6, 1))).isEqualTo(Truth.POSSIBLY);
        assertThat(time.holdsOn(LocalDate.of(1996, 12, 31))).isEqualTo(Truth.CERTAINLY);
        assertThat(time.holdsOn(LocalDate.of(1998, 12, 31))).isEqualTo(Truth.CERTAINLY);
        assertThat(time.holdsOn(LocalDate.of(1999, 12, 31))).isEqualTo(Truth.POSSIBLY);
        assertThat(time.holdsOn(LocalDate.of(2000, 1, 1))).isEqualTo(Truth.NO);
    }

    @Test
    void keepsEndedOngoingAndUnknownApart() {
        Bound start = Bound.on(Edtf.parse("2015-01-01").orElseThrow());
        ValidTime ongoing = stated(start, Bound.STILL_HELD);
        ValidTime over = stated(start, Bound.OVER);
        ValidTime unsaid = stated(start, Bound.UNSAID);
        assertThat(List.of(ongoing.ending(), over.ending(), unsaid.ending()))
                .containsExactly(Ending.ONGOING_WHEN_PUBLISHED, Ending.ENDED, Ending.UNKNOWN);
        assertThat(ongoing.holdsOn(PUBLISHED)).isEqualTo(Truth.CERTAINLY);
        assertThat(ongoing.holdsOn(PUBLISHED.plusDays(1))).isEqualTo(Truth.POSSIBLY);
        assertThat(over.holdsOn(PUBLISHED)).isEqualTo(Truth.NO);
        assertThat(over.holdsOn(PUBLISHED.minusDays(1))).isEqualTo(Truth.POSSIBLY);
        assertThat(unsaid.holdsOn(PUBLISHED)).isEqualTo(Truth.POSSIBLY);
        assertThat(unsaid.holdsOn(LocalDate.of(2015, 1, 1))).isEqualTo(Truth.CERTAINLY);
        assertThat(unsaid.holdsOn(LocalDate.of(2014, 12, 31))).isEqualTo(Truth.NO);
    }

    @Test
    void isEmptyWhereTheBoundsContradictEachOther() {
        Bound start = Bound.on(Edtf.parse("1999-05-12").orElseThrow());
        Bound end = Bound.on(Edtf.parse("1998").orElseThrow());
        assertThat(ValidTime.stated(start, end, EndConvention.UNKNOWN, Optional.empty()))
                .isEmpty();
        assertThat(ValidTime.stated(start, start, EndConvention.EXCLUSIVE, Optional.empty()))
                .isEmpty();
        assertThat(ValidTime.stated(start, start, EndConvention.UNKNOWN, Optional.empty()))
                .map(ValidTime::length)
                .contains(new DayCount(1, OptionalLong.of(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValidTime.stated(Bound.STILL_HELD, end, EndConvention.UNKNOWN, Optional.empty()));
    }

    @Test
    void countsWithoutEndWhereNothingBoundsIt() {
        ValidTime unsaid = stated(Bound.UNSAID, Bound.UNSAID);
        assertThat(unsaid.length()).isEqualTo(new DayCount(1, OptionalLong.empty()));
        assertThat(unsaid.overlapWith(unsaid)).isEqualTo(new DayCount(0, OptionalLong.empty()));
        assertThat(unsaid.relationsTo(unsaid)).containsExactly(AllenRelation.values());
        ValidTime known = stated("2001-01-01", "2001-01-11", EndConvention.EXCLUSIVE);
        assertThat(unsaid.overlapWith(known)).isEqualTo(new DayCount(0, OptionalLong.of(10)));
        assertThat(known.overlapWith(known)).isEqualTo(new DayCount(10, OptionalLong.of(10)));
    }

    @ParameterizedTest
    @EnumSource(AllenRelation.class)
    void hasAnInverseForEveryRelation(AllenRelation relation) {
        assertThat(relation.inverse().inverse()).isEqualTo(relation);
        assertThat(relation.inverse() == relation).isEqualTo(relation == AllenRelation.EQUALS);
    }

    /** Compares every answer with a count of all concrete intervals that the ranges allow. */
    @Test
    void agreesWithTheConcreteIntervals() {
        Random random = new Random(1996);
        for (int n = 0; n < 4_000; n++) {
            ValidTime a = any(random);
            ValidTime b = any(random);
            List<long[]> as = concrete(a);
            List<long[]> bs = concrete(b);
            for (long day = -1; day <= SPAN; day++) {
                long d = day;
                assertThat(a.holdsOn(LocalDate.ofEpochDay(day))).isEqualTo(truth(as, i -> i[0] <= d && d < i[1]));
            }
            List<long[]> pairs = new ArrayList<>();
            for (long[] i : as) {
                for (long[] j : bs) {
                    pairs.add(new long[] {i[0], i[1], j[0], j[1]});
                }
            }
            assertThat(a.overlaps(b)).isEqualTo(truth(pairs, p -> common(p) > 0));
            for (AllenRelation relation : AllenRelation.values()) {
                assertThat(a.is(relation, b))
                        .as("%s %s %s", a, relation, b)
                        .isEqualTo(truth(pairs, p -> relation(p) == relation));
                assertThat(b.is(relation.inverse(), a)).isEqualTo(a.is(relation, b));
            }
            assertThat(a.overlapWith(b)).as("%s %s", a, b).isEqualTo(counts(pairs, ValidTimeTest::common));
            assertThat(a.length()).isEqualTo(counts(as, i -> i[1] - i[0]));
        }
    }

    @Test
    void combinesDoubts() {
        for (Truth a : Truth.values()) {
            assertThat(a.not().not()).isEqualTo(a);
            for (Truth b : Truth.values()) {
                assertThat(a.and(b)).isEqualTo(b.and(a));
                assertThat(a.or(b)).isEqualTo(a.not().and(b.not()).not());
            }
        }
        assertThat(Truth.POSSIBLY.and(Truth.CERTAINLY)).isEqualTo(Truth.POSSIBLY);
        assertThat(Truth.POSSIBLY.and(Truth.NO)).isEqualTo(Truth.NO);
        assertThat(Truth.POSSIBLY.or(Truth.CERTAINLY)).isEqualTo(Truth.CERTAINLY);
    }

    /** The small world's days are 0 to SPAN. */
    private static final int SPAN = 7;

    private static ValidTime any(Random random) {
        while (true) {
            DayRange start = anyRange(random);
            DayRange end = anyRange(random);
            if (start.earliest().isBefore(end.latest())) {
                return new ValidTime(start, end, Ending.ENDED);
            }
        }
    }

    private static DayRange anyRange(Random random) {
        int a = random.nextInt(SPAN);
        int b = Math.min(SPAN, a + random.nextInt(4));
        return DayRange.of(LocalDate.ofEpochDay(a), LocalDate.ofEpochDay(b));
    }

    private static List<long[]> concrete(ValidTime time) {
        List<long[]> all = new ArrayList<>();
        for (long s = time.start().earliest().toEpochDay();
                s <= time.start().latest().toEpochDay();
                s++) {
            for (long e = time.end().earliest().toEpochDay();
                    e <= time.end().latest().toEpochDay();
                    e++) {
                if (s < e) {
                    all.add(new long[] {s, e});
                }
            }
        }
        return all;
    }

    private static Truth truth(List<long[]> worlds, Predicate<long[]> holds) {
        return Truth.of(worlds.stream().anyMatch(holds), worlds.stream().allMatch(holds));
    }

    private static DayCount counts(List<long[]> worlds, ToLongFunction<long[]> count) {
        long[] sorted = worlds.stream().mapToLong(count).sorted().toArray();
        return new DayCount(sorted[0], OptionalLong.of(sorted[sorted.length - 1]));
    }

    private static long common(long[] p) {
        return Math.max(0, Math.min(p[1], p[3]) - Math.max(p[0], p[2]));
    }

    /** The relation by the day, worked out from which days each has, not from the definition under test. */
    private static AllenRelation relation(long[] p) {
        int starts = Long.compare(p[0], p[2]);
        int ends = Long.compare(p[1], p[3]);
        if (p[1] < p[2]) {
            return AllenRelation.BEFORE;
        } else if (p[1] == p[2]) {
            return AllenRelation.MEETS;
        } else if (p[3] < p[0]) {
            return AllenRelation.AFTER;
        } else if (p[3] == p[0]) {
            return AllenRelation.MET_BY;
        }
        AllenRelation[][] byStartAndEnd = {
            {AllenRelation.OVERLAPS, AllenRelation.FINISHED_BY, AllenRelation.CONTAINS},
            {AllenRelation.STARTS, AllenRelation.EQUALS, AllenRelation.STARTED_BY},
            {AllenRelation.DURING, AllenRelation.FINISHES, AllenRelation.OVERLAPPED_BY},
        };
        return byStartAndEnd[starts + 1][ends + 1];
    }

    private static ValidTime stated(String start, String end, EndConvention convention) {
        List<Bound> bounds = Arrays.asList(start, end).stream()
                .map(text -> Bound.on(Edtf.parse(text).orElseThrow()))
                .toList();
        return ValidTime.stated(bounds.get(0), bounds.get(1), convention, Optional.empty())
                .orElseThrow();
    }

    private static ValidTime stated(Bound start, Bound end) {
        return ValidTime.stated(start, end, EndConvention.UNKNOWN, Optional.of(PUBLISHED))
                .orElseThrow();
    }
}
