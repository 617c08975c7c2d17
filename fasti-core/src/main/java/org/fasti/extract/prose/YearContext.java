package org.fasti.extract.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fasti.extract.date.DateExpression;
import org.fasti.extract.date.DateReader;
import org.fasti.language.LanguageTable;
import org.fasti.language.Token;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/**
 * The year that a month without one means: that of the date before it in the text. Such a date is given as uncertain
 * ({@code 2023-05?}), for the text does not say the year.
 */
final class YearContext {
    private final DateReader dates;
    private final Set<String> months = new HashSet<>();
    private Optional<Edtf> last = Optional.empty();

    YearContext(DateReader dates, String language) {
        this.dates = dates;
        LanguageTable.of(language, "months.tsv").rows().forEach(row -> months.add(row.getFirst().replace(".", "")));
    }

    /** The text goes on past this date. */
    void pass(DateExpression date) {
        Edtf seen = switch (date) {
            case DateExpression.Point point -> point.date();
            case DateExpression.Range range ->
                range.end() instanceof Bound.Dated(Edtf end)
                        ? end
                        : range.start() instanceof Bound.Dated(Edtf start) ? start : null;
        };
        if (seen != null && seen.earliest().getYear() == seen.latest().getYear()) {
            last = Optional.of(seen);
        }
    }

    /** The month, with its day if there is one, that "in" or "on" introduces at {@code i}, dated by the year before it. */
    Optional<DateExpression.Point> monthAt(String text, List<Token> tokens, int i) {
        if (last.isEmpty() || i + 1 >= tokens.size() || !(tokens.get(i).is("in") || tokens.get(i).is("on"))) {
            return Optional.empty();
        }
        int to = i + 1;
        boolean month = false;
        while (to < tokens.size() && to < i + 3 && (isMonth(tokens.get(to)) || isDay(tokens.get(to)))) {
            month |= isMonth(tokens.get(to));
            to++;
        }
        if (!month) {
            return Optional.empty();
        }
        int from = tokens.get(i + 1).start();
        int end = tokens.get(to - 1).end();
        String dated = text.substring(from, end) + " " + last.get().earliest().getYear();
        List<DateExpression> read = dates.read(dated, new Span(0, dated.length()));
        if (read.size() != 1 || !(read.getFirst() instanceof DateExpression.Point point)
                || point.date().latest().isBefore(last.get().earliest())) {
            return Optional.empty();
        }
        return Edtf.parse(point.date() + "?").map(date -> new DateExpression.Point(new Span(from, end), date));
    }

    private boolean isMonth(Token t) {
        return t.capital() && months.contains(t.norm().replace(".", ""));
    }

    private static boolean isDay(Token t) {
        return t.kind() == Token.Kind.NUMBER && t.norm().length() <= 2;
    }
}
