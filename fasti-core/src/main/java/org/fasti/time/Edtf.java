package org.fasti.time;

import java.time.Instant;
import java.time.LocalDate;
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
        return new Edtf(EdtfWriting.day(day), day, day, DayRange.of(day, day), Optional.empty());
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
