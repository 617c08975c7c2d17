package org.fasti.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as a source gives it, written in EDTF (ISO 8601-2), with the days it may denote.
 *
 * <p>{@link #earliest()} and {@link #latest()} are both inclusive. "1996" is 1996-01-01 to 1996-12-31.
 */
public final class Edtf {
    private final String text;
    private final LocalDate earliest;
    private final LocalDate latest;

    private Edtf(String text, LocalDate earliest, LocalDate latest) {
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
    }

    public static Optional<Edtf> parse(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            String a = text.substring(0, slash);
            String b = text.substring(slash + 1);
            Optional<Edtf> left = a.equals("..") || a.isEmpty() ? Optional.empty() : parse(a);
            Optional<Edtf> right = b.equals("..") || b.isEmpty() ? Optional.empty() : parse(b);
            return Optional.of(new Edtf(
                    text,
                    left.map(Edtf::earliest).orElse(LocalDate.MIN),
                    right.map(Edtf::latest).orElse(LocalDate.MAX)));
        }
        try {
            return Optional.of(single(text));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Edtf single(String text) {
        String s = text.replaceAll("[~?%]$", "");
        boolean bce = s.startsWith("-");
        String[] p = s.substring(bce ? 1 : 0).split("-");
        int sign = bce ? -1 : 1;
        if (p[0].contains("X")) {
            int lo = sign * Integer.parseInt(p[0].replace('X', bce ? '9' : '0'));
            int hi = sign * Integer.parseInt(p[0].replace('X', bce ? '0' : '9'));
            return new Edtf(text, LocalDate.of(lo, 1, 1), LocalDate.of(hi, 12, 31));
        }
        int y = sign * Integer.parseInt(p[0]);
        if (p.length == 1) {
            return new Edtf(text, LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31));
        }
        int m = Integer.parseInt(p[1]);
        if (m >= 21) {
            int first = (m - 21) * 3 + 1;
            return new Edtf(text, LocalDate.of(y, first, 1), YearMonth.of(y, first + 2).atEndOfMonth());
        }
        if (p.length == 2) {
            return new Edtf(text, YearMonth.of(y, m).atDay(1), YearMonth.of(y, m).atEndOfMonth());
        }
        LocalDate d = LocalDate.of(y, m, Integer.parseInt(p[2]));
        return new Edtf(text, d, d);
    }

    public static Edtf of(LocalDate day) {
        return new Edtf(day.toString(), day, day);
    }

    /** The first day that the date may denote, inclusive; {@link LocalDate#MIN} where it is unbounded. */
    public LocalDate earliest() {
        return earliest;
    }

    /** The last day that the date may denote, inclusive; {@link LocalDate#MAX} where it is unbounded. */
    public LocalDate latest() {
        return latest;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Edtf e && e.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The EDTF string. */
    @Override
    public String toString() {
        return text;
    }
}
