package org.fasti.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.fasti.time.Edtf;

/** One date while it is read: what the words gave so far. Years are astronomical: 44 BC is -43. */
final class DateAtom {
    enum Scope {
        DATE,
        DECADE,
        CENTURY,
        SEASON,
        /** Two years or those between: "1984/85". */
        YEARS,
        /** Numbers for day and month in either order: the earlier month with the later number as its day. */
        EITHER_DAY
    }

    enum Side {
        AT,
        BY,
        BEFORE,
        AFTER
    }

    /** From this month of the moon on, days may be of the next year of the sun. */
    private static final int FIRST_MONTH_THAT_MAY_TURN = 11;
    /** Later years are written in another way. */
    private static final int LAST_YEAR = 9999;

    /** Offsets into the text. */
    int start;

    int end;
    /** The token after the date. */
    int next;
    /** The first token of the bare date, after words such as "early". */
    int core;

    Scope scope = Scope.DATE;
    boolean yearKnown;
    /** The year; of a decade or century its first year. */
    int year;
    /** The last year, where the scope is {@link Scope#YEARS}. */
    int yearTo;
    /** 1-12, or 0. */
    int month;
    /** 1-31, or 0. */
    int day;
    /** The year is not written but counted from the year named last: as many years after it as {@link #kinYears}. */
    boolean kin;

    int kinYears;
    /** Written with signs after its numbers: "4月". */
    boolean signed;
    /** The month is that of the date named last. */
    boolean kinMonth;
    /** The year before the first of the reign in which the year is counted; 0 where it is in none. */
    int reign;
    /** Written in months of the moon, which are not those of the other calendar. */
    boolean moon;
    /** EDTF season code, or 0. */
    int season;
    /** The month is an everyday word without a number beside it. */
    boolean doubtfulMonth;
    /** The month came before the day. */
    boolean monthFirst;
    /** Written with an era. */
    boolean era;

    boolean circa;
    boolean uncertain;
    Side side = Side.AT;
    /** The part of the whole meant, in twelfths. */
    int partFrom;

    int partTo = 12;

    boolean isYearOnly() {
        return scope == Scope.DATE && yearKnown && month == 0 && season == 0;
    }

    boolean isFullDate() {
        return scope == Scope.DATE && yearKnown && month > 0 && day > 0;
    }

    /** A bare year without any qualifier. */
    boolean isPlainYear() {
        return isYearOnly() && !era && !circa && side == Side.AT && isWhole();
    }

    private boolean isWhole() {
        return partFrom == 0 && partTo == 12;
    }

    /** Month and day as one number that orders them within a year. */
    int dayOfYearKey() {
        return month * 32 + day;
    }

    /** Makes a month or day of the moon the year that it is of, which may be the next for the last two months. */
    void toYearOfMoon() {
        boolean turn = month >= FIRST_MONTH_THAT_MAY_TURN;
        scope = turn ? Scope.YEARS : scope;
        yearTo = year + 1;
        month = 0;
        day = 0;
        moon = true;
    }

    /** The date in EDTF; empty where there is no such day. */
    Optional<Edtf> edtf() {
        if (!yearKnown) {
            return Optional.empty();
        }
        boolean bare = scope == Scope.DATE && side == Side.AT && isWhole() && !circa && !uncertain;
        if (bare && year >= 0 && year <= LAST_YEAR && month <= 12 && (month > 0 || day == 0)) {
            return Edtf.of(year, month, day);
        }
        Optional<Edtf> whole = Edtf.parse(plain());
        if (whole.isEmpty() || side == Side.AT) {
            return whole;
        }
        String text = switch (side) {
            case BY -> "../" + (plain().indexOf('/') < 0 ? plain() : plain().substring(plain().indexOf('/') + 1));
            case BEFORE -> "../" + shifted(whole.get().earliest(), -1);
            case AFTER -> shifted(whole.get().latest(), 1) + "/..";
            case AT -> throw new AssertionError(side);
        };
        return Edtf.parse(text);
    }

    private String plain() {
        String mark = mark();
        return switch (scope) {
            case CENTURY -> years(100, "XX");
            case DECADE -> years(10, "X");
            case SEASON -> year(year) + "-" + season + mark;
            case EITHER_DAY -> iso(year, month, day) + "/" + iso(year, day, month);
            case YEARS -> year(year) + mark + "/" + year(yearTo) + mark;
            case DATE -> {
                if (isWhole()) {
                    yield iso(year, month, day) + mark;
                }
                if (month == 0) {
                    yield iso(year, partFrom + 1, 0) + mark + "/" + iso(year, partTo, 0) + mark;
                }
                int last = YearMonth.of(year, month).lengthOfMonth();
                yield iso(year, month, partFrom * 30 / 12 + 1) + "/"
                        + iso(year, month, partTo == 12 ? last : partTo * 30 / 12);
            }
        };
    }

    private String mark() {
        return circa && uncertain ? "%" : circa ? "~" : uncertain ? "?" : "";
    }

    private String years(int length, String mask) {
        if (isWhole() && year >= 0) {
            String first = year(year);
            return first.substring(0, first.length() - mask.length()) + mask;
        }
        int from = (partFrom * length + 11) / 12;
        int to = (partTo * length + 11) / 12 - 1;
        return year(year + from) + "/" + year(year + to);
    }

    /** The neighbour, of the same precision, of a date that ends (or begins) on {@code edge}. */
    private String shifted(LocalDate edge, int step) {
        LocalDate to = edge.plusDays(step);
        boolean years = scope != Scope.DATE && scope != Scope.SEASON || isYearOnly() && isWhole();
        String mark = mark();
        if (years) {
            return iso(to.getYear(), 0, 0) + mark;
        }
        return day > 0 || month > 0 && !isWhole()
                ? iso(to.getYear(), to.getMonthValue(), to.getDayOfMonth()) + mark
                : iso(to.getYear(), to.getMonthValue(), 0) + mark;
    }

    private static String iso(int year, int month, int day) {
        StringBuilder out = new StringBuilder(12).append(year(year));
        if (month > 0) {
            two(out.append('-'), month);
        }
        if (day > 0) {
            two(out.append('-'), day);
        }
        return out.toString();
    }

    private static String year(int year) {
        StringBuilder out = new StringBuilder(6);
        if (year < 0) {
            out.append('-');
        }
        String digits = Integer.toString(Math.abs(year));
        for (int i = digits.length(); i < 4; i++) {
            out.append('0');
        }
        return out.append(digits).toString();
    }

    private static void two(StringBuilder out, int value) {
        if (value < 10) {
            out.append('0');
        }
        out.append(value);
    }
}
