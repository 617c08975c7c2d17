package org.fasti.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Edition;
import org.fasti.attest.Testimony;
import org.fasti.check.Stated.Side;
import org.fasti.time.DayRange;
import org.fasti.time.EndConvention;

/** A source gives the first or the last day of a year, which programs write where only the year is known. */
final class DefaultDate implements Rule {
    /** So many in one office are its custom, unless the source does it everywhere. */
    private static final int CUSTOM = 3;

    private static final int SHARE = 3;
    private static final int MOST_NAMED = 3;

    /** A bound as one source states it. */
    private record Statement(AttestedTenure tenure, Testimony by, Side side) {
        boolean isDefault() {
            return isDefault(side);
        }

        private boolean isDefault(Side which) {
            return which.date(by)
                    .filter(date -> date.possibleDays().isOneDay())
                    .filter(date -> DefaultDate.isDefault(which, date.earliest(), by))
                    .isPresent();
        }

        /** Such as from 1 January 1990 to 31 December 1993. */
        boolean isWithAnother() {
            return isDefault(Side.START) && isDefault(Side.END);
        }
    }

    /** What one source gives to the day in a line. */
    private static final class Exact {
        private int days;
        private final List<Statement> defaults = new ArrayList<>();

        void add(Statement statement, Line line) {
            days++;
            if (statement.isDefault()
                    && isSmell(statement, line.habit(statement.by().edition().source()))
                    && !isConfirmed(statement.tenure(), statement.by(), statement.side())) {
                defaults.add(statement);
            }
        }
    }

    @Override
    public String name() {
        return "default-date";
    }

    @Override
    public List<Finding> check(Line line) {
        Map<String, Exact> bySource = new LinkedHashMap<>();
        for (AttestedTenure tenure : line.tenures()) {
            for (Testimony one : tenure.testimonies()) {
                for (Side side : Side.values()) {
                    if (side.date(one)
                            .filter(date -> date.possibleDays().isOneDay())
                            .isPresent()) {
                        bySource.computeIfAbsent(one.edition().source(), source -> new Exact())
                                .add(new Statement(tenure, one, side), line);
                    }
                }
            }
        }
        return bySource.entrySet().stream()
                .flatMap(entry -> finding(entry.getKey(), entry.getValue(), line).stream())
                .toList();
    }

    private static boolean isDefault(Side side, LocalDate day, Testimony one) {
        boolean first = day.getDayOfYear() == 1;
        boolean last = day.getMonthValue() == 12 && day.getDayOfMonth() == 31;
        return switch (side) {
            case START -> first;
            case END -> last || first && one.edition().ends() != EndConvention.INCLUSIVE;
        };
    }

    /** Programs fill in default days; who writes a page means the day, but perhaps where both bounds are such. */
    private static boolean isSmell(Statement statement, Optional<Habit> habit) {
        return habit.filter(Habit::isSuspect).isPresent()
                || statement.isWithAnother()
                || statement.by().edition().form() == Edition.Form.TABLE
                        && habit.filter(Habit::isCareful).isEmpty();
    }

    private static boolean isConfirmed(AttestedTenure tenure, Testimony one, Side side) {
        Optional<DayRange> day = side.days(one);
        return tenure.testimonies().stream()
                .anyMatch(
                        other -> !other.edition().source().equals(one.edition().source())
                                && side.days(other)
                                        .filter(DayRange::isOneDay)
                                        .filter(days -> days.meets(day.orElseThrow()))
                                        .isPresent());
    }

    private Optional<Finding> finding(String source, Exact exact, Line line) {
        List<Statement> defaults = exact.defaults;
        if (defaults.isEmpty()) {
            return Optional.empty();
        }
        boolean habit = line.habit(source).filter(Habit::isSuspect).isPresent();
        if (!habit && defaults.size() >= CUSTOM && defaults.size() * SHARE >= exact.days) {
            return Optional.empty();
        }
        String message = source + " dates " + defaults.size() + " of " + exact.days
                + " starts and ends to the day in the office of "
                + Words.office(defaults.getFirst().tenure()) + " as the first or last day of a year ("
                + defaults.stream().limit(MOST_NAMED).map(DefaultDate::words).collect(Collectors.joining(", "))
                + (defaults.size() > MOST_NAMED ? " …" : "") + "); only the year may be known"
                + line.habit(source)
                        .filter(one -> habit)
                        .map(one -> ", since it does so with " + one.defaults() + " of all its " + one.days()
                                + " exact days")
                        .orElse("")
                + ".";
        return Optional.of(new Finding(
                name(),
                habit ? Severity.WARNING : Severity.NOTE,
                defaults.stream().map(Statement::tenure).distinct().toList(),
                message,
                Optional.empty(),
                defaults.stream().map(one -> one.side().premise(one.by())).toList()));
    }

    private static String words(Statement one) {
        return one.by().person() + " " + (one.side() == Side.START ? "from " : "to ")
                + Words.bound(one.side().of(one.by()));
    }
}
