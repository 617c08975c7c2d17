package org.fasti.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fasti.extract.SentenceWord;
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
    private static final int LONGEST = 2;
    /** How far, in characters, a date may stand from the one that it counts from. */
    private static final int REACH = 160;

    private final DateReader dates;
    private final Set<String> months;
    private final boolean counting;
    private Optional<Edtf> last = Optional.empty();
    private Optional<Span> lastAt = Optional.empty();

    /**
     * @param months the names of the months, as {@link #months} gives them
     * @param counting whether the language has dates that count from the one before: 同年
     */
    YearContext(DateReader dates, Set<String> months, boolean counting) {
        this.dates = dates;
        this.months = months;
        this.counting = counting;
    }

    /** The names of the months in a language, in lower case and without full stops. */
    static Set<String> months(String language) {
        return LanguageTable.of(language, "months.tsv").rows().stream()
                .map(row -> row.getFirst().replace(".", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The dates of a sentence, with the months between them that have no year of their own. */
    List<DateExpression> dates(Sentence sentence) {
        List<DateExpression> read = read(sentence);
        if (read.isEmpty() && last.isEmpty()) {
            return read;
        }
        List<DateExpression> all = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < sentence.size(); i++) {
            int start = sentence.at(i).start();
            while (next < read.size() && read.get(next).span().start() <= start) {
                pass(read.get(next));
                all.add(read.get(next));
                next++;
            }
            // Few words come before something like a month.
            boolean inside = !all.isEmpty() && all.getLast().span().end() > start;
            if (!inside && mayBeMonthOrDay(sentence, i + 1) && sentence.is(i, SentenceWord.MONTH_PREPOSITION)) {
                int limit = next < read.size() ? read.get(next).span().start() : Integer.MAX_VALUE;
                monthAt(sentence, i)
                        .filter(month -> month.span().end() <= limit)
                        .ifPresent(all::add);
            }
        }
        all.addAll(read.subList(next, read.size()));
        return all;
    }

    /** The dates of the sentence; those that count from the one before it, as 同年 does, are read with that one. */
    private List<DateExpression> read(Sentence sentence) {
        Span own = sentence.span();
        boolean near = counting
                && lastAt.filter(before -> own.start() - before.end() < REACH).isPresent();
        if (!near) {
            return dates.read(sentence.text(), own);
        }
        Span whole = new Span(lastAt.orElseThrow().start(), own.end());
        return dates.read(sentence.text(), whole).stream()
                .filter(date -> date.span().start() >= own.start())
                .toList();
    }

    /** The text goes on past this date. */
    private void pass(DateExpression date) {
        Edtf seen = switch (date) {
            case DateExpression.Point point -> point.date();
            case DateExpression.Range range ->
                range.end() instanceof Bound.Dated(Edtf end)
                        ? end
                        : range.start() instanceof Bound.Dated(Edtf start) ? start : null;
        };
        if (seen != null && seen.earliest().getYear() == seen.latest().getYear()) {
            last = Optional.of(seen);
            lastAt = Optional.of(date.span());
        }
    }

    /** The month, with its day if there is one, that "in" or "on" introduces at {@code i}, dated by the year before it. */
    private Optional<DateExpression> monthAt(Sentence sentence, int i) {
        if (last.isEmpty()) {
            return Optional.empty();
        }
        int to = i + 1;
        boolean month = false;
        while (to < Math.min(sentence.size(), i + 1 + LONGEST) && isMonthOrDay(sentence.at(to))) {
            month |= isMonth(sentence.at(to));
            to++;
        }
        return month ? dated(sentence.span(i + 1, to), sentence.text()) : Optional.empty();
    }

    private Optional<DateExpression> dated(Span month, String text) {
        Edtf before = last.orElseThrow();
        String dated = month.in(text) + " " + before.earliest().getYear();
        List<DateExpression> read = dates.read(dated, new Span(0, dated.length()));
        boolean follows = read.size() == 1
                && read.getFirst() instanceof DateExpression.Point day
                && !day.date().latest().isBefore(before.earliest());
        if (!follows || !(read.getFirst() instanceof DateExpression.Point point)) {
            return Optional.empty();
        }
        return Edtf.parse(point.date() + "?").map(date -> new DateExpression.Point(month, date));
    }

    private static boolean mayBeMonthOrDay(Sentence sentence, int i) {
        return i < sentence.size()
                && (sentence.at(i).capital() || sentence.at(i).kind() == Token.Kind.NUMBER);
    }

    private boolean isMonthOrDay(Token t) {
        return isMonth(t) || isDay(t);
    }

    private boolean isMonth(Token t) {
        return t.capital() && months.contains(t.norm().replace(".", ""));
    }

    private static boolean isDay(Token t) {
        return t.kind() == Token.Kind.NUMBER && t.norm().length() <= 2;
    }
}
