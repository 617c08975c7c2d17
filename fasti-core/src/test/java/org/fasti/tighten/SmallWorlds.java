package org.fasti.tighten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.fasti.time.DayRange;

/** A few events on a few days, premises among them at random, and every way in which the events may lie. */
final class SmallWorlds {
    private static final int DAYS = 6;
    private static final LocalDate FIRST = LocalDate.of(2002, 2, 27);
    private static final Event LEE_BEGAN = Event.start("1", "Ann Lee, mayor");
    private static final Event LEE_LEFT = Event.end("1", "Ann Lee, mayor");
    private static final Event EK_BEGAN = Event.start("2", "Bo Ek, mayor");
    private static final Event EK_LEFT = Event.end("2", "Bo Ek, mayor");
    /** Two tenures; one and its holder's life; one and the time of its body. */
    private static final List<List<Event>> CASTS = List.of(
            List.of(LEE_BEGAN, LEE_LEFT, EK_BEGAN, EK_LEFT),
            List.of(LEE_BEGAN, LEE_LEFT, Event.birth("1", "Ann Lee"), Event.death("1", "Ann Lee")),
            List.of(
                    LEE_BEGAN,
                    LEE_LEFT,
                    Event.founding("b", "Aston council"),
                    Event.dissolution("b", "Aston council")));

    private static final Basis SAID = Basis.of("b", "a witness");

    private SmallWorlds() {}

    /** Every event of one of the casts within the days of the world, and as many premises more. */
    static List<Premise> premises(Random random, int more) {
        List<Event> cast = CASTS.get(random.nextInt(CASTS.size()));
        List<Premise> premises = new ArrayList<>();
        for (Event event : cast) {
            int from = random.nextInt(DAYS);
            int to = from + random.nextInt(DAYS - from);
            premises.add(new Statement.Dated(event, days(from, to), SAID));
        }
        for (int k = 0; k < more; k++) {
            premises.add(random.nextInt(3) == 0 ? anywhere(cast, random) : between(cast, random));
        }
        return premises;
    }

    /** Of any two events, or of one. */
    private static Premise anywhere(List<Event> cast, Random random) {
        Event a = cast.get(random.nextInt(cast.size()));
        Event b = cast.get(random.nextInt(cast.size()));
        if (random.nextBoolean() && !a.equals(b)) {
            return new Statement.Order(a, b, SAID);
        }
        LocalDate day = day(random.nextInt(DAYS));
        return new Statement.Dated(a, random.nextBoolean() ? DayRange.from(day) : DayRange.upTo(day), SAID);
    }

    /** As events of those kinds bear on each other. */
    private static Premise between(List<Event> cast, Random random) {
        Event one = cast.get(2);
        Event other = cast.get(3);
        boolean first = random.nextBoolean();
        return switch (one.kind()) {
            case BIRTH -> first ? new Law.OldEnough(one, LEE_BEGAN, 0) : new Law.EndsWithDeath(LEE_LEFT, other);
            case FOUNDING -> first ? new Law.BodyFounded(one, LEE_BEGAN) : new Law.BodyDissolved(LEE_LEFT, other);
            default -> ofTenures(random);
        };
    }

    private static Premise ofTenures(Random random) {
        Event start = random.nextBoolean() ? LEE_BEGAN : EK_BEGAN;
        Event end = random.nextBoolean() ? LEE_LEFT : EK_LEFT;
        int fewest = random.nextInt(2 * DAYS) - DAYS;
        return switch (random.nextInt(3)) {
            case 0 -> new Law.StartBeforeEnd(start, end);
            case 1 -> new Statement.Succession(end, start, random.nextInt(2), List.of(), SAID);
            default -> new Statement.HandOver(end, start, fewest, fewest + random.nextInt(3), SAID);
        };
    }

    private static DayRange days(int from, int to) {
        return DayRange.of(day(from), day(to));
    }

    private static LocalDate day(int day) {
        return FIRST.plusDays(day);
    }

    /** Of each event the days on which it lies in some way that all premises allow; empty where no way is allowed. */
    static Optional<Map<Event, DayRange>> byEnumeration(List<? extends Premise> premises) {
        List<Event> events = events(premises);
        long[] first = new long[events.size()];
        long[] last = new long[events.size()];
        boolean any = false;
        long[] days = new long[events.size()];
        for (int way = 0; way < Math.pow(DAYS, events.size()); way++) {
            int rest = way;
            for (int k = 0; k < days.length; k++) {
                days[k] = day(rest % DAYS).toEpochDay();
                rest /= DAYS;
            }
            if (premises.stream().allMatch(premise -> isKept(premise.distance(), events, days))) {
                for (int k = 0; k < days.length; k++) {
                    first[k] = any ? Math.min(first[k], days[k]) : days[k];
                    last[k] = any ? Math.max(last[k], days[k]) : days[k];
                }
                any = true;
            }
        }
        if (!any) {
            return Optional.empty();
        }
        Map<Event, DayRange> ranges = new LinkedHashMap<>();
        for (int k = 0; k < days.length; k++) {
            ranges.put(events.get(k), DayRange.of(LocalDate.ofEpochDay(first[k]), LocalDate.ofEpochDay(last[k])));
        }
        return Optional.of(ranges);
    }

    private static List<Event> events(List<? extends Premise> premises) {
        Set<Event> events = new LinkedHashSet<>();
        for (Premise premise : premises) {
            premise.distance().from().ifPresent(events::add);
            events.add(premise.distance().to());
        }
        return List.copyOf(events);
    }

    private static boolean isKept(Distance distance, List<Event> events, long[] days) {
        long from = distance.from().map(event -> days[events.indexOf(event)]).orElse(0L);
        long apart = days[events.indexOf(distance.to())] - from;
        return apart >= distance.least().orElse(Long.MIN_VALUE)
                && apart <= distance.most().orElse(Long.MAX_VALUE);
    }
}
