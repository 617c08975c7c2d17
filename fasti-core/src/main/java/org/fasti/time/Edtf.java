package org.fasti.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as a source gives it, written in EDTF (ISO 8601-2), with the days it may denote.
 *
 * <p>Levels 0 and 1 are read wholly, and of level 2 the parts that {@code docs/time.md} lists. Years are astronomical:
 * {@code 0000} is 1 BC, {@code -0043} is 44 BC. The calendar is the proleptic Gregorian one; nothing is converted.
 *
 * <p>{@link #earliest()} and {@link #latest()} are both inclusive. "1996" is 1996-01-01 to 1996-12-31. Two dates are
 * equal where their strings are.
 */
public final class Edtf {
    private final String text;
    private final LocalDate earliest;
    private final LocalDate latest;
    private final DayRange possibleDays;
    private final Optional<Instant> instant;

    Edtf(String text, LocalDate earliest, LocalDate latest, DayRange possibleDays, Optional<Instant> instant) {
        assert !latest.isBefore(earliest) : text;
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
        this.possibleDays = possibleDays;
        this.instant = instant;
    }

    /** The date that {@code text} writes; empty where it is no EDTF, or one that {@code docs/time.md} leaves out. */
    public static Optional<Edtf> parse(String text) {
        return EdtfReader.read(text) instanceof EdtfReader.Read(Edtf date) ? Optional.of(date) : Optional.empty();
    }

    /** What is wrong with {@code text}; empty exactly where {@link #parse} gives a date. */
    public static Optional<EdtfError> errorIn(String text) {
        return EdtfReader.read(text) instanceof EdtfReader.Refused(EdtfError error)
                ? Optional.of(error)
                : Optional.empty();
    }

    /** One day. */
    public static Edtf of(LocalDate day) {
        return whole(EdtfWriting.day(day), day, day);
    }

    /**
     * A year, a month of it or a day of that.
     *
     * @param year 0 to 9999
     * @param month 0 for the whole year
     * @param day 0 for the whole month, or the whole year
     * @return empty where there is no such month or day
     * @throws IllegalArgumentException if the year is out of its bounds, another number is negative, or a day is given
     *     without a month
     */
    public static Optional<Edtf> of(int year, int month, int day) {
        if (year < 0 || year > 9999 || month < 0 || day < 0 || month == 0 && day > 0) {
            throw new IllegalArgumentException("no date: " + year + ", " + month + ", " + day);
        }
        String text = EdtfWriting.date(year, month, day);
        if (month == 0) {
            return Optional.of(whole(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        int last = month > 12 ? 0 : YearMonth.of(year, month).lengthOfMonth();
        return day > last || last == 0
                ? Optional.empty()
                : Optional.of(whole(
                        text,
                        LocalDate.of(year, month, day == 0 ? 1 : day),
                        LocalDate.of(year, month, day == 0 ? last : day)));
    }

    private static Edtf whole(String text, LocalDate earliest, LocalDate latest) {
        return new Edtf(text, earliest, latest, DayRange.of(earliest, latest), Optional.empty());
    }

    /** The first day that the date may denote, inclusive; {@link LocalDate#MIN} where it is unbounded or unknown. */
    public LocalDate earliest() {
        return earliest;
    }

    /** The last day that the date may denote, inclusive; {@link LocalDate#MAX} where it is unbounded or unknown. */
    public LocalDate latest() {
        return latest;
    }

    /**
     * The days that people may mean by it: {@link #earliest()} to {@link #latest()}, but for the seasons, which EDTF
     * readers count as quarters of the year. "Spring 1996" may be March to June north of the equator and September to
     * December south of it, so that all of the year is possible; a season that names its hemisphere is narrower.
     */
    public DayRange possibleDays() {
        return possibleDays;
    }

    /** The moment, where the date has a time of day; a time without an offset is read as UTC. */
    public Optional<Instant> instant() {
        return instant;
    }

    /** Marked as approximate: {@code ~} or {@code %} stands in it. */
    public boolean isApproximate() {
        return text.indexOf('~') >= 0 || text.indexOf('%') >= 0;
    }

    /** Marked as uncertain: {@code ?} or {@code %} stands in it. */
    public boolean isUncertain() {
        return text.indexOf('?') >= 0 || text.indexOf('%') >= 0;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Edtf e && e.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The EDTF string, in its canonical writing: no spaces in sets, a plain minus in offsets, else as it was read. */
    @Override
    public String toString() {
        return text;
    }
}
