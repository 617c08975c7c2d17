package org.fasti.extract.date;

import java.util.Arrays;
import java.util.Set;

/** A stretch of tokens, in flat arrays so that scanning makes no garbage. Offsets are UTF-16 offsets into the text. */
final class DateTokens {
    /** No space stands before the token. */
    static final int GLUED = 1;
    /** A line break stands before the token. */
    static final int NEW_LINE = 2;
    /** The word begins with a capital. */
    static final int CAPITAL = 4;
    /** The number has an ordinal's suffix, which the token includes. */
    static final int NTH = 8;
    /** The number is grouped by thousands or too long: never part of a date. */
    static final int QUANTITY = 16;
    /** A full stop may follow inside a date. */
    static final int SHORT = 32;
    /** The word is also an everyday word or a name. */
    static final int EVERYDAY = 64;
    /** The word's second char is a lower-case letter. */
    static final int SMALL_SECOND = 128;
    /** The dash is a plain hyphen. */
    static final int HYPHEN = 256;

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;

    private final Set<Sense> dayFirst;
    private final Set<Sense> yearFirst;
    private Sense[] senses = new Sense[64];
    private int[] values = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] flags = new int[64];
    /** Count of digits of a number; 0 for others. */
    private int[] digits = new int[64];

    private int size;
    private int numbers;

    /**
     * @param dayFirst between the numbers of a date these marks say that the day stands first
     * @param yearFirst between two numbers these marks make a year and a month
     */
    DateTokens(Set<Sense> dayFirst, Set<Sense> yearFirst) {
        this.dayFirst = dayFirst;
        this.yearFirst = yearFirst;
    }

    /** Whether the day stands first in dates of numbers with that mark between. */
    boolean isDayFirst(Sense mark) {
        return dayFirst.contains(mark);
    }

    /** Whether that mark between a year and another number makes it a month: "1999.05". */
    boolean isYearFirst(Sense mark) {
        return yearFirst.contains(mark);
    }

    int size() {
        return size;
    }

    /** Whether any token is a number, or stands for one: without one there is no date. */
    boolean hasNumber() {
        return numbers > 0;
    }

    void clear() {
        size = 0;
        numbers = 0;
    }

    void add(Sense sense, int value, int start, int end, int flag, int digitCount) {
        if (size == senses.length) {
            int grown = size * 2;
            senses = Arrays.copyOf(senses, grown);
            values = Arrays.copyOf(values, grown);
            starts = Arrays.copyOf(starts, grown);
            ends = Arrays.copyOf(ends, grown);
            flags = Arrays.copyOf(flags, grown);
            digits = Arrays.copyOf(digits, grown);
        }
        senses[size] = sense;
        values[size] = value;
        starts[size] = start;
        ends[size] = end;
        flags[size] = flag;
        digits[size] = digitCount;
        if (countsAsNumber(size)) {
            numbers++;
        }
        size++;
    }

    private boolean countsAsNumber(int i) {
        return switch (senses[i]) {
            case NUMBER, FIRST_YEAR, KIN_YEAR, KIN_MONTH -> true;
            // "same year", "following year" and the like.
            case YEAR -> is(i - 1, Sense.KIN);
            default -> false;
        };
    }

    /** Forgets the first {@code count} tokens. */
    void dropFirst(int count) {
        int kept = size - count;
        System.arraycopy(senses, count, senses, 0, kept);
        System.arraycopy(values, count, values, 0, kept);
        System.arraycopy(starts, count, starts, 0, kept);
        System.arraycopy(ends, count, ends, 0, kept);
        System.arraycopy(flags, count, flags, 0, kept);
        System.arraycopy(digits, count, digits, 0, kept);
        size = kept;
        numbers = 0;
        for (int i = 0; i < size; i++) {
            if (countsAsNumber(i)) {
                numbers++;
            }
        }
    }

    /** The last token becomes an ordinal number that ends at {@code end}. */
    void makeLastOrdinal(int end) {
        ends[size - 1] = end;
        flags[size - 1] |= NTH;
    }

    /** The sense of token {@code i}; outside the stretch, a break. */
    Sense sense(int i) {
        return i >= 0 && i < size ? senses[i] : Sense.BREAK;
    }

    boolean is(int i, Sense sense) {
        return sense(i) == sense;
    }

    int value(int i) {
        return values[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    int digits(int i) {
        return i >= 0 && i < size ? digits[i] : 0;
    }

    boolean has(int i, int flag) {
        return i >= 0 && i < size && (flags[i] & flag) != 0;
    }

    boolean glued(int i) {
        return has(i, GLUED);
    }

    /** A number from 1 to 31, with or without an ordinal's suffix. */
    boolean isDay(int p) {
        return is(p, Sense.NUMBER) && digits(p) <= 2 && !has(p, DateTokens.QUANTITY) && value(p) >= 1 && value(p) <= 31;
    }

    /** A number of four digits that is a year, if nothing about it speaks against it. */
    boolean isYear(int p) {
        return isBareNumber(p, 4) && digits(p) == 4 && value(p) >= FIRST_YEAR && value(p) <= LAST_YEAR;
    }

    /** A number without an ordinal's suffix or groups of thousands. */
    boolean isBareNumber(int p, int mostDigits) {
        return is(p, Sense.NUMBER)
                && digits(p) <= mostDigits
                && !has(p, DateTokens.QUANTITY)
                && !has(p, DateTokens.NTH);
    }

    /** Whether {@code mark} and then a number stand at {@code p}, all without spaces. */
    boolean gluedPair(int p, Sense mark) {
        return is(p, mark) && glued(p) && is(p + 1, Sense.NUMBER) && glued(p + 1);
    }

    /** Whether token {@code p} begins a line, or nothing comes there. */
    boolean startsLine(int p) {
        return is(p, Sense.BREAK) || is(p - 1, Sense.BREAK) || has(p, DateTokens.NEW_LINE);
    }

    /** The place of the number in "49 BC" and "AD 96" at {@code q}; -1 where no such year stands there. */
    int eraYear(int q) {
        int year = is(q, Sense.CE) ? q + 1 : q;
        boolean era = year > q || is(year + 1, Sense.BCE) || is(year + 1, Sense.CE);
        return era && isBareNumber(year, 3) && value(year) > 0 ? year : -1;
    }
}
