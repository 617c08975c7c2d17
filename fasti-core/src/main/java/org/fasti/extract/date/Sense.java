package org.fasti.extract.date;

/** What a token can mean in a date. */
enum Sense {
    /** An ordinary word. */
    WORD,
    NUMBER,
    MONTH,
    COMMA,
    STOP,
    DASH,
    SLASH,
    OPEN,
    CLOSE,
    APOSTROPHE,
    /** Any other mark: it parts dates. */
    MARK,
    /** The start of another paragraph: it parts dates. */
    BREAK,
    FROM,
    BETWEEN,
    TO,
    AND,
    OR,
    PRESENT,
    ONWARD,
    DATE,
    UP,
    CIRCA,
    ABOUT,
    EARLY,
    MID,
    LATE,
    BEGINNING,
    MIDDLE,
    END,
    HALF,
    QUARTER,
    ORDINAL,
    SEASON,
    CENTURY,
    DECADE,
    SUFFIX,
    BCE,
    CE,
    STYLE,
    BY,
    BEFORE,
    AFTER,
    OF,
    THE,
    IN,
    YEAR,
    /** Before "year": as many years after the year named last as its value says. */
    KIN,
    /** "The same year", "the year after" in one word: as many years after the year named last as its value says. */
    KIN_YEAR,
    /** "The same month", in one word. */
    KIN_MONTH,
    /** The word "month" or "day": "the month of May 1996". */
    SPAN,
    FOLLOW,
    WEEKDAY,
    /** The name of a reign or an era before a number of years; its value is the year before its first. */
    REGNAL,
    /** The first year of a reign, in one word. */
    FIRST_YEAR,
    /** After a number: the number is a year, a month, a day. */
    YEAR_SIGN,
    MONTH_SIGN,
    DAY_SIGN,
    /** Before a month of the moon that is put in to keep step with the sun. */
    LEAP_MONTH,
    /** Before a number: it counts or names something. */
    NUMBERED,
    /** As {@link #NUMBERED}, but not before two joined years. */
    NAMED,
    /** After a number: a unit of measure. */
    UNIT,
    /** After a number: things or people that are counted. */
    COUNTED
}
