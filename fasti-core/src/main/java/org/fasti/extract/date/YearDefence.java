package org.fasti.extract.date;

/** Keeps numbers that count, measure or name something from being read as years. */
final class YearDefence {
    private final String text;
    private final DateTokens t;

    YearDefence(String text, DateTokens tokens) {
        this.text = text;
        this.t = tokens;
    }

    /** Whether what stands before the number allows it to be a year. */
    boolean yearMayBegin(int p) {
        if (isNumbered(p)) {
            return false;
        }
        if (!t.glued(p)) {
            return true;
        }
        Sense before = t.sense(p - 1);
        boolean attached = t.glued(p - 1);
        Sense further = t.sense(p - 2);
        return switch (before) {
            case WORD -> t.value(p - 1) >= 3 && !t.has(p - 1, DateTokens.QUANTITY);
            case STOP -> !(attached && further == Sense.NUMBER);
            case SLASH -> !(attached && (further == Sense.NUMBER || further == Sense.WORD));
            case DASH ->
                !(attached && (further == Sense.NUMBER || further == Sense.WORD && t.has(p - 1, DateTokens.HYPHEN)));
            case MARK ->
                "_@=+^\\".indexOf(text.charAt(t.start(p - 1))) < 0
                        && !(attached && further == Sense.NUMBER && text.charAt(t.start(p - 1)) == ':');
            default -> true;
        };
    }

    boolean isQuestionMark(int p) {
        return t.is(p, Sense.MARK) && text.charAt(t.start(p)) == '?';
    }

    /** Whether a word such as "no." stands before the number. */
    boolean isNumbered(int p) {
        if (t.is(p - 1, Sense.NAMED)) {
            boolean joined = t.is(p + 1, Sense.DASH) || t.is(p + 1, Sense.TO);
            return !(joined && t.isYear(p) && t.isYear(p + 2) && t.value(p) <= t.value(p + 2));
        }
        return t.is(p - 1, Sense.NUMBERED) || t.is(p - 1, Sense.STOP) && t.is(p - 2, Sense.NUMBERED);
    }

    /**
     * Whether what follows allows the number to be a year.
     *
     * @param surely a word before shows it to be a year, so that counted things may follow
     */
    boolean yearMayEnd(int p, boolean surely) {
        int n = p + 1;
        if (t.is(n, Sense.UNIT) || t.is(n, Sense.COUNTED) && !surely) {
            return false;
        }
        if (!t.glued(n)) {
            return true;
        }
        boolean numberNext = t.is(n + 1, Sense.NUMBER) && t.glued(n + 1);
        return switch (t.sense(n)) {
            case WORD -> t.has(n, DateTokens.CAPITAL) && t.has(n, DateTokens.SMALL_SECOND);
            case STOP, SLASH -> !numberNext;
            case MARK -> !(numberNext && text.charAt(t.start(n)) == ':');
            case DASH ->
                !(t.has(n, DateTokens.HYPHEN)
                        && t.is(n + 1, Sense.WORD)
                        && t.glued(n + 1)
                        && !t.has(n + 1, DateTokens.CAPITAL));
            default -> true;
        };
    }
}
