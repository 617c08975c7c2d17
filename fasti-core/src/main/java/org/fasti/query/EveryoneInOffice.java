package org.fasti.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fasti.attest.Attestation;
import org.fasti.attest.EveryTenure;
import org.fasti.attest.Office;
import org.fasti.attest.Testimony;
import org.fasti.time.Truth;
import org.fasti.time.ValidTime;

/**
 * Who was in office on any day, decided once for all days and kept in little room: to be asked often. The answers are
 * those of {@link OnADay}, without the words that show them. Immutable; for any number of threads.
 */
public final class EveryoneInOffice {
    /** Four days of a tenure, counted from 1970-01-01, in the order of {@link ValidTime}. */
    private static final int START_EARLIEST = 0;

    private static final int START_LATEST = 1;
    private static final int END_EARLIEST = 2;
    private static final int END_LATEST = 3;
    private static final int DAYS = 4;

    /** Added to the ranks of those who hold it possibly, so that they come after the certain. */
    private static final int POSSIBLY = 1 << 30;

    /** Those whose spells cannot be told from bounds alone: all that is said of one person in one office. */
    private record Several(Builder.Entry entry, List<Testimony> testimonies) {}

    /** By the earliest start, so that those who may have begun by a day come first. */
    private final int[] days;

    private final int[] rank;
    private final String[] persons;
    private final Office[] offices;
    /** By rank. */
    private final Map<Integer, Several> several = new HashMap<>();

    private final BitSet isSeveral = new BitSet();

    private EveryoneInOffice(List<Builder.Entry> entries, List<Several> several) {
        Map<Builder.Entry, Several> kept = new IdentityHashMap<>();
        several.forEach(one -> kept.put(one.entry(), one));
        Builder.Entry[] named = Stream.concat(entries.stream(), several.stream().map(Several::entry))
                .sorted(Builder.Entry.BY_NAME)
                .toArray(Builder.Entry[]::new);
        Integer[] byStart = new Integer[named.length];
        Arrays.setAll(byStart, i -> i);
        Arrays.sort(byStart, Comparator.comparingInt(i -> named[i].days()[START_EARLIEST]));
        days = new int[named.length * DAYS];
        rank = new int[named.length];
        for (int i = 0; i < named.length; i++) {
            rank[i] = byStart[i];
            System.arraycopy(named[byStart[i]].days(), 0, days, i * DAYS, DAYS);
            Several spells = kept.get(named[i]);
            if (spells != null) {
                this.several.put(i, spells);
                isSeveral.set(i);
            }
        }
        persons = Arrays.stream(named).map(Builder.Entry::person).toArray(String[]::new);
        offices = Arrays.stream(named).map(Builder.Entry::office).toArray(Office[]::new);
    }

    /** How many tenures it was decided from. */
    public int size() {
        return rank.length;
    }

    /** Who held an office on {@code day}: the certain first, each by office and name. */
    public List<InOffice> on(LocalDate day) {
        int asked = Builder.day(day);
        // Looking at all who had begun reads a few megabytes in order, which no tree would make worth its room.
        int begun = begunBy(asked);
        int[] found = new int[1024];
        int count = 0;
        Map<Integer, List<InOffice>> decided = new HashMap<>();
        for (int i = 0; i < begun; i++) {
            int at = i * DAYS;
            if (asked < days[at + END_LATEST]) {
                found = count + 2 > found.length ? Arrays.copyOf(found, 2 * found.length) : found;
                if (isSeveral.get(rank[i])) {
                    for (InOffice one : several(rank[i], day)) {
                        int code = one.holds() == Truth.CERTAINLY ? rank[i] : rank[i] | POSSIBLY;
                        if (!decided.containsKey(code)) {
                            found[count++] = code;
                        }
                        decided.computeIfAbsent(code, c -> new ArrayList<>()).add(one);
                    }
                } else {
                    boolean certain = asked >= days[at + START_LATEST] && asked < days[at + END_EARLIEST];
                    found[count++] = certain ? rank[i] : rank[i] | POSSIBLY;
                }
            }
        }
        Arrays.sort(found, 0, count);
        return answers(found, count, decided);
    }

    private List<InOffice> several(int place, LocalDate day) {
        Several spells = several.get(place);
        return spells == null ? List.of() : spells.entry().answers(day, spells.testimonies());
    }

    /** @param decided the answers of those whose spells cannot be told from bounds alone */
    private List<InOffice> answers(int[] found, int count, Map<Integer, List<InOffice>> decided) {
        List<InOffice> answers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Truth holds = found[i] < POSSIBLY ? Truth.CERTAINLY : Truth.POSSIBLY;
            int place = found[i] & ~POSSIBLY;
            List<InOffice> spells = decided.isEmpty() ? null : decided.get(found[i]);
            if (spells == null) {
                answers.add(new InOffice(holds, persons[place], offices[place]));
            } else {
                answers.addAll(spells);
            }
        }
        return answers;
    }

    private int begunBy(int day) {
        int low = 0;
        int high = rank.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle * DAYS + START_EARLIEST] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Gathers what is decided. For one thread. */
    public static final class Builder implements EveryTenure {
        /** A tenure, by its days; or all spells of a person in an office, by the days that they lie within. */
        private record Entry(long personNumber, String person, Office office, int[] days) {
            static final Comparator<Office> OFFICES = Comparator.comparing(Office::position)
                    .thenComparing(office -> office.organization().orElse(""))
                    .thenComparing(office -> office.place().orElse(""));
            static final Comparator<Entry> BY_NAME =
                    Comparator.comparing(Entry::office, OFFICES).thenComparing(Entry::person);

            List<InOffice> answers(LocalDate day, List<Testimony> testimonies) {
                return new OnADay(day)
                        .answers(testimonies).stream()
                                .filter(answer ->
                                        answer.tenure().leading().bearer().person() == personNumber)
                                .map(answer -> new InOffice(
                                        answer.holds(),
                                        answer.tenure().person(),
                                        answer.tenure().office()))
                                .toList();
            }
        }

        private final List<Entry> entries = new ArrayList<>();
        private final List<Several> several = new ArrayList<>();

        @Override
        public void alone(long person, String name, Office office, int[] days) {
            entries.add(new Entry(person, name, office, days));
        }

        @Override
        public void together(long person, List<Testimony> testimonies) {
            List<Held> held = new ArrayList<>();
            for (Held one : HandOver.settle(Attestation.of(testimonies))) {
                if (one.tenure().leading().bearer().person() == person
                        && one.time().isPresent()) {
                    held.add(one);
                }
            }
            if (isApart(held)) {
                held.forEach(one -> entries.add(entry(one)));
            } else {
                int[] within = days(held.getFirst().time().orElseThrow());
                for (Held one : held) {
                    int[] days = days(one.time().orElseThrow());
                    within[START_EARLIEST] = Math.min(within[START_EARLIEST], days[START_EARLIEST]);
                    within[END_LATEST] = Math.max(within[END_LATEST], days[END_LATEST]);
                }
                Held first = held.getFirst();
                several.add(new Several(
                        new Entry(
                                person, first.tenure().person(), first.tenure().office(), within),
                        List.copyOf(testimonies)));
            }
        }

        public EveryoneInOffice build() {
            return new EveryoneInOffice(entries, several);
        }

        /** Whether no day may be in two of the spells. */
        private static boolean isApart(List<Held> spells) {
            for (int i = 0; i < spells.size(); i++) {
                ValidTime one = spells.get(i).time().orElseThrow();
                for (Held other : spells.subList(0, i)) {
                    if (one.overlaps(other.time().orElseThrow()).isPossible()) {
                        return false;
                    }
                }
            }
            return true;
        }

        private static Entry entry(Held held) {
            return new Entry(
                    held.tenure().leading().bearer().person(),
                    held.tenure().person(),
                    held.tenure().office(),
                    days(held.time().orElseThrow()));
        }

        private static int[] days(ValidTime time) {
            return new int[] {
                day(time.start().earliest()),
                day(time.start().latest()),
                day(time.end().earliest()),
                day(time.end().latest())
            };
        }

        /** Counted from 1970-01-01; what lies beyond is as far as can be counted. */
        private static int day(LocalDate day) {
            return (int) Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
    }
}
