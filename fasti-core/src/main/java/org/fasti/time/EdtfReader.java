package org.fasti.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads EDTF by descent from intervals and sets to dates to masks. Total: any text gives a date or a reason. */
final class EdtfReader {
    sealed interface Outcome permits Read, Refused {}

    record Read(Edtf date) implements Outcome {}

    record Refused(EdtfError error) implements Outcome {}

    /** Longer texts are refused unread. */
    private static final int LONGEST = 1000;

    private final String text;
    private int at;

    private EdtfReader(String text) {
        this.text = text;
    }

    static Outcome read(String text) {
        if (text.length() > LONGEST) {
            return new Refused(new EdtfError("too long", LONGEST));
        }
        EdtfReader reader = new EdtfReader(text);
        try {
            return new Read(reader.whole());
        } catch (Refusal refusal) {
            return new Refused(new EdtfError(refusal.reason, refusal.column));
        }
    }

    /** Ends the reading; never leaves this class. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String reason;
        private final int column;

        Refusal(String reason, int column) {
            super(reason, null, false, false);
            this.reason = reason;
            this.column = column;
        }
    }

    private Refusal refuse(String reason) {
        return new Refusal(reason, at);
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean skip(String expected) {
        if (text.startsWith(expected, at)) {
            at += expected.length();
            return true;
        }
        return false;
    }

    private Edtf whole() {
        if (text.isEmpty()) {
            throw refuse("empty");
        }
        if (peek() == '[' || peek() == '{') {
            return set();
        }
        if (text.indexOf('/') >= 0) {
            return interval();
        }
        DateDays days = date(true);
        if (at < text.length()) {
            throw refuse("unexpected character");
        }
        return days.edtf(text.replace('−', '-'));
    }

    /** {@code a/b}; either may be {@code ..} (open) or missing (unknown), not both missing. */
    private Edtf interval() {
        DateDays from = edge();
        int slash = at;
        if (!skip("/")) {
            throw refuse("no slash after the start");
        }
        DateDays to = edge();
        if (at < text.length()) {
            throw refuse("unexpected character");
        }
        if (text.length() == 1) {
            throw new Refusal("neither start nor end", slash);
        }
        LocalDate earliest = from == null ? LocalDate.MIN : from.earliest;
        LocalDate latest = to == null ? LocalDate.MAX : to.latest;
        if (latest.isBefore(earliest)) {
            throw new Refusal("the end is before the start", slash + 1);
        }
        DayRange possible = DayRange.of(
                from == null ? LocalDate.MIN : from.possible.earliest(),
                to == null ? LocalDate.MAX : to.possible.latest());
        return new Edtf(text, earliest, latest, possible, Optional.empty());
    }

    private @Nullable DateDays edge() {
        return skip("..") || peek() == '/' || at == text.length() ? null : date(false);
    }

    /** {@code [a,b]} (one of them) or <code>{a,b}</code> (all of them), with ranges {@code a..b}, {@code ..b}, {@code a..}. */
    private Edtf set() {
        char close = peek() == '[' ? ']' : '}';
        StringBuilder canonical = new StringBuilder().append(peek());
        at++;
        LocalDate earliest = LocalDate.MAX;
        LocalDate latest = LocalDate.MIN;
        DayRange possible = null;
        while (true) {
            int start = at;
            DateDays from = skip("..") ? null : date(false);
            boolean reaches = from != null && skip("..");
            boolean more = peek() != ',' && peek() != close;
            DateDays to = from != null && !reaches ? from : more ? date(false) : null;
            if (from == null && to == null) {
                throw refuse("a date is missing");
            }
            LocalDate first = from == null ? LocalDate.MIN : from.earliest;
            LocalDate last = to == null ? LocalDate.MAX : to.latest;
            if (last.isBefore(first)) {
                throw new Refusal("the end is before the start", start);
            }
            DayRange days = DayRange.of(
                    from == null ? LocalDate.MIN : from.possible.earliest(),
                    to == null ? LocalDate.MAX : to.possible.latest());
            earliest = first.isBefore(earliest) ? first : earliest;
            latest = last.isAfter(latest) ? last : latest;
            possible = possible == null
                    ? days
                    : DayRange.of(min(possible.earliest(), days.earliest()), max(possible.latest(), days.latest()));
            canonical.append(text, start, at);
            if (skip(",")) {
                canonical.append(',');
                while (skip(" ")) {}
            } else if (peek() == close && at == text.length() - 1) {
                return new Edtf(canonical.append(close).toString(), earliest, latest, possible, Optional.empty());
            } else {
                throw refuse("unexpected character in a set");
            }
        }
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** The days of one date. */
    private record DateDays(LocalDate earliest, LocalDate latest, DayRange possible, Optional<Instant> instant) {
        static DateDays of(LocalDate earliest, LocalDate latest) {
            return new DateDays(earliest, latest, DayRange.of(earliest, latest), Optional.empty());
        }

        Edtf edtf(String text) {
            return new Edtf(text, earliest, latest, possible, instant);
        }
    }

    private DateDays date(boolean mayHaveTime) {
        int start = at;
        qualifier();
        if (peek() == 'Y') {
            return longYear();
        }
        boolean bce = skip("-");
        EdtfMask year = mask(bce);
        if (year.length() != 4) {
            return wholeYears(year, bce, start);
        }
        boolean plainYear = !qualifier();
        if (peek() != '-') {
            return masked(year, EdtfMask.ANY_MONTH, EdtfMask.ANY_DAY, start);
        }
        at++;
        qualifier();
        int monthAt = at;
        EdtfMask month = mask(false);
        if (month.length() != 2) {
            throw new Refusal("a month has two digits", monthAt);
        }
        boolean plainMonth = !qualifier();
        if (month.isPlain() && month.least() > 12) {
            return partOfYear(year, month.least(), monthAt);
        }
        if (peek() != '-') {
            return masked(year, month, EdtfMask.ANY_DAY, start);
        }
        at++;
        qualifier();
        int dayAt = at;
        EdtfMask day = mask(false);
        if (day.length() != 2) {
            throw new Refusal("a day has two digits", dayAt);
        }
        if (mayHaveTime
                && peek() == 'T'
                && plainYear
                && plainMonth
                && year.isPlain()
                && month.isPlain()
                && day.isPlain()) {
            return time(masked(year, month, day, start).earliest);
        }
        qualifier();
        return masked(year, month, day, start);
    }

    private boolean qualifier() {
        char c = peek();
        if (c == '?' || c == '~' || c == '%') {
            at++;
            return true;
        }
        return false;
    }

    private EdtfMask mask(boolean negative) {
        int start = at;
        while (at - start < 5 && (peek() == 'X' || peek() >= '0' && peek() <= '9')) {
            at++;
        }
        if (at == start) {
            throw refuse(at == text.length() ? "ends too early" : "a digit or X is expected");
        }
        return new EdtfMask(text.substring(start, at), negative);
    }

    /** A century of two digits or a decade of three. */
    private DateDays wholeYears(EdtfMask year, boolean bce, int start) {
        if (!year.isPlain() || year.length() < 2 || year.length() > 3) {
            throw new Refusal("a year has four digits", start);
        }
        int length = year.length() == 2 ? 100 : 10;
        if (bce && year.digits().chars().allMatch(c -> c == '0')) {
            throw new Refusal("no minus before zero", start);
        }
        qualifier();
        int first = year.least() * length;
        return DateDays.of(LocalDate.of(first, 1, 1), LocalDate.of(first + length - 1, 12, 31));
    }

    private DateDays masked(EdtfMask year, EdtfMask month, EdtfMask day, int start) {
        if (year.isNegativeZero()) {
            throw new Refusal("no minus before year zero", start);
        }
        LocalDate earliest = EdtfMask.first(year, month, day);
        LocalDate latest = EdtfMask.last(year, month, day);
        if (earliest == null || latest == null) {
            throw new Refusal("no such day", start);
        }
        return DateDays.of(earliest, latest);
    }

    private DateDays partOfYear(EdtfMask year, int code, int column) {
        if (!year.isPlain() || year.isNegativeZero() || !PartOfYear.isCode(code)) {
            throw new Refusal("no such month or part of a year", column);
        }
        int y = year.least();
        DayRange days = PartOfYear.days(y, code);
        return new DateDays(days.earliest(), days.latest(), PartOfYear.possibleDays(y, code), Optional.empty());
    }

    private DateDays longYear() {
        int start = at++;
        boolean negative = skip("-");
        int digitsAt = at;
        long year = 0;
        while (peek() >= '0' && peek() <= '9') {
            year = Math.min(year * 10 + (peek() - '0'), Integer.MAX_VALUE);
            at++;
        }
        if (at - digitsAt < 5 || text.charAt(digitsAt) == '0') {
            throw new Refusal("Y needs five digits or more, the first not zero", start);
        }
        if (year >= LocalDate.MAX.getYear()) {
            throw new Refusal("the year is too far away", start);
        }
        qualifier();
        int signed = (int) (negative ? -year : year);
        return DateDays.of(LocalDate.of(signed, 1, 1), LocalDate.of(signed, 12, 31));
    }

    /** A time of day, to the millisecond or finer, with an offset, {@code Z} or neither. */
    private DateDays time(LocalDate day) {
        at++;
        int hour = two(":", "an hour");
        int minute = two("", "minutes");
        int second = 0;
        int nanos = 0;
        if (skip(":")) {
            second = two("", "seconds");
            if (skip(".")) {
                nanos = fraction();
            }
        }
        boolean midnight = hour == 24 && minute == 0 && second == 0 && nanos == 0;
        if (hour > 23 && !midnight || minute > 59 || second > 59) {
            throw refuse("no such time");
        }
        LocalDateTime local =
                day.atTime(midnight ? 0 : hour, minute, second, nanos).plusDays(midnight ? 1 : 0);
        Instant instant = local.toInstant(offset());
        return new DateDays(
                local.toLocalDate(),
                local.toLocalDate(),
                DayRange.of(local.toLocalDate(), local.toLocalDate()),
                Optional.of(instant));
    }

    private int fraction() {
        int start = at;
        int nanos = 0;
        while (peek() >= '0' && peek() <= '9' && at - start < 9) {
            nanos = nanos * 10 + (peek() - '0');
            at++;
        }
        if (at == start) {
            throw refuse("digits are expected");
        }
        for (int i = at - start; i < 9; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    private ZoneOffset offset() {
        if (at == text.length() || skip("Z")) {
            return ZoneOffset.UTC;
        }
        int column = at;
        boolean west = skip("-") || skip("−");
        if (!west && !skip("+")) {
            throw refuse("an offset is expected");
        }
        int hours = two("", "hours of offset");
        int minutes = skip(":") ? two("", "minutes of offset") : 0;
        int total = hours * 60 + minutes;
        // The offsets in use run from 12 hours west to 14 hours east.
        if (minutes > 59 || total > (west ? 12 : 14) * 60) {
            throw new Refusal("no such offset", column);
        }
        try {
            return ZoneOffset.ofTotalSeconds((west ? -total : total) * 60);
        } catch (DateTimeException e) {
            throw new AssertionError(e);
        }
    }

    private int two(String then, String what) {
        if (at + 1 < text.length() && digit(at) && digit(at + 1)) {
            int value = (text.charAt(at) - '0') * 10 + (text.charAt(at + 1) - '0');
            at += 2;
            if (skip(then)) {
                return value;
            }
        }
        throw refuse(what + " of two digits is expected");
    }

    private boolean digit(int i) {
        return text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
}
