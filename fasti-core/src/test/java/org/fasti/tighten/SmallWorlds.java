package org.fasti.tighten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fasti.time.DayRange;

/** A few events on a few days, premises among them at random, and every way in which the events may lie. */
final class SmallWorlds {
    static final int EVENTS = 4;
    static final int DAYS = 6;
    static final LocalDate FIRST = LocalDate.of(2002, 2, 27);

    private static final Basis SAID = Basis.of("b", "a witness");

    private SmallWorlds() {}

    /** Of two tenures, so that premises of all kinds may join any two. */
    static List<Event> events() {
        return List.of(
                Event.start("1", "Ann Lee, mayor"), Event.end("1", "Ann Lee, mayor"),
                Event.start("2", "Bo Ek, mayor"), Event.end("2", "Bo Ek, mayor"));
    }

    /** Every event within the days of the world, and as many premises more. */
    static List<Premise> premises(Random random, int more) {
        List<Premise> premises = new ArrayList<>();
        for (Event event : events()) {
            int from = random.nextInt(DAYS);
            int to = from + random.nextInt(DAYS - from);
            premises.add(new Statement.Dated(event, days(from, to), SAID));
        }
        for (int k = 0; k < more; k++) {
            premises.add(premise(random));
        }
        return premises;
    }

    private static Premise premise(Random random) {
        Event start = events().get(2 * random.nextInt(2));
        Event end = events().get(2 * random.nextInt(2) + 1);
        int fewest = random.nextInt(2 * DAYS) - DAYS;
        return switch (random.nextInt(5)) {
            case 0 -> new Law.StartBeforeEnd(start, end);
            case 1 -> new Statement.Succession(end, start, random.nextInt(2), List.of(), SAID);
            case 2 -> new Statement.HandOver(end, start, fewest, fewest + random.nextInt(3), SAID);
            case 3 -> {
                List<Event> events = events();
                Event a = events.get(random.nextInt(EVENTS));
                Event b = events.get(random.nextInt(EVENTS));
                yield a.equals(b) ? new Law.StartBeforeEnd(start, end) : new Statement.Order(a, b, SAID);
            }
            default -> {
                int from = random.nextInt(DAYS);
                Event event = events().get(random.nextInt(EVENTS));
                DayRange days = random.nextBoolean() ? DayRange.from(day(from)) : DayRange.upTo(day(from));
                yield new Statement.Dated(event, days, SAID);
            }
        };
    }

    private static DayRange days(int from, int to) {
        return DayRange.of(day(from), day(to));
    }

    private static LocalDate day(int day) {
        return FIRST.plusDays(day);
    }

    /** Per event the days on which it lies in some way that all premises allow; empty where no way is allowed. */
    static Optional<List<DayRange>> byEnumeration(List<? extends Premise> premises) {
        long[] first = new long[EVENTS];
        long[] last = new long[EVENTS];
        boolean any = false;
        long[] days = new long[EVENTS];
        for (int way = 0; way < Math.pow(DAYS, EVENTS); way++) {
            int rest = way;
            for (int k = 0; k < EVENTS; k++) {
                days[k] = day(rest % DAYS).toEpochDay();
                rest /= DAYS;
            }
            if (premises.stream().allMatch(premise -> isKept(premise.distance(), days))) {
                for (int k = 0; k < EVENTS; k++) {
                    first[k] = any ? Math.min(first[k], days[k]) : days[k];
                    last[k] = any ? Math.max(last[k], days[k]) : days[k];
                }
                any = true;
            }
        }
        if (!any) {
            return Optional.empty();
        }
        List<DayRange> ranges = new ArrayList<>();
        for (int k = 0; k < EVENTS; k++) {
            ranges.add(DayRange.of(LocalDate.ofEpochDay(first[k]), LocalDate.ofEpochDay(last[k])));
        }
        return Optional.of(ranges);
    }

    private static boolean isKept(Distance distance, long[] days) {
        List<Event> events = events();
        long from = distance.from().map(event -> days[events.indexOf(event)]).orElse(0L);
        long apart = days[events.indexOf(distance.to())] - from;
        return apart >= distance.least().orElse(Long.MIN_VALUE)
                && apart <= distance.most().orElse(Long.MAX_VALUE);
    }
}
